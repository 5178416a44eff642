// Simulates the chunks it is sent.
import { parentPort } from 'node:worker_threads'
import { grids } from './grids.ts'
import { runTask, type Task } from './simulate-grid.ts'

parentPort!.on('message', (task: Task) => {
  parentPort!.postMessage(runTask(grids.find(grid => grid.name === task.grid)!, task))
})
