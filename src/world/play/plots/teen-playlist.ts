import { committed, present } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { suits } from '../suits.ts'

/** A teen's playlist with at most two items of what harms by being repeated. */
export const teenPlaylist: Plot = {
  name: 'teen-playlist',
  touches: ['INV-04', 'INV-05', 'INV-13', 'INV-14', 'INV-30'],
  tools: ['search', 'playlist', 'present'],
  play(stage, stream) {
    const teen = stage.someone(stream.split('teen'), ({ band }) => band === 'teen')
    const controls = { maxAge: null, blockedDescriptors: {}, hours: null }
    stage.begin({ active: teen.id, profiles: { [teen.id]: { avoid: [], controls } } })
    const free = { ...teen, avoid: [], controls: { ...teen.controls, ...controls } }
    const sensitive = stage.items(
      1 + stream.split('count').below(2),
      stream.split('sensitive'),
      one => media.has(one.kind) && one.descriptors['self-harm-theme'] > 0 && suits(one, free, stage.market),
    )
    const others = stage.items(
      3,
      stream.split('others'),
      one =>
        one.kind === 'song' &&
        one.descriptors['self-harm-theme'] + one.descriptors['body-image'] === 0 &&
        suits(one, free, stage.market),
    )
    stage.asks('askList')
    stage.calls('search', { kind: 'song', limit: 20 })
    stage.calls('search', { kind: sensitive[0]!.kind, limit: 20 })
    const items = [...others.slice(0, 2), ...sensitive, ...others.slice(2)].map(({ id }) => id)
    committed(stage.calls('playlist', { title: stage.state.active.name, items }))
    present(stage, [])
    stage.tells('done')
  },
}

const media: ReadonlySet<string> = new Set(['song', 'video', 'podcast', 'book', 'article'])
