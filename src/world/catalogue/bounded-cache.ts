/** What was made last stays, up to so many; what is asked for again is made again when it has gone. */
export function boundedCache<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const known = kept.get(key)
    const value = known ?? make()
    // What was asked for last stands last.
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return value
  }
}
