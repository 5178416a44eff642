// A fake server in a process of its own: options as JSON in the first argument, `{"url": …}` as the first line of output.
// It ends when its input ends, so that it never outlives who started it.
import { fakeServer } from '../fake-server.ts'

const server = await fakeServer(JSON.parse(process.argv[2] ?? '{}'))
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`)
process.stdin.on('end', () => void server.close()).on('error', () => void server.close())
process.stdin.resume()
