// Loaded before the program (`node --import`): writes each address that it connects to, each name that it looks up and each datagram
// that it sends to the file that ASSAY_TEST_NETWORK names, a line each.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const note = (...words) => appendFileSync(process.env.ASSAY_TEST_NETWORK, `${words.join(' ')}\n`)

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat()
  const { host = 'localhost', port, path } = typeof first === 'object' ? first : { port: first, host: args.flat()[1] }
  note('connect', path ?? `${host}:${port}`)
  return connect.apply(this, args)
}
const { send } = dgram.Socket.prototype
dgram.Socket.prototype.send = function (...args) {
  note('datagram')
  return send.apply(this, args)
}
for (const api of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(api).filter(name => /^(lookup|resolve|reverse)/.test(name))) {
    const original = api[name]
    if (typeof original !== 'function') continue
    api[name] = function (...args) {
      note(name, args[0])
      return original.apply(this, args)
    }
  }
}
syncBuiltinESMExports()
