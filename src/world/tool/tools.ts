import { appeal } from './appeal.ts'
import { approvalRequest } from './approval-request.ts'
import { approve } from './approve.ts'
import { cancel } from './cancel.ts'
import { consentSet } from './consent-set.ts'
import { controlSet } from './control-set.ts'
import { details } from './details.ts'
import { handoff } from './handoff.ts'
import { install } from './install.ts'
import { liftAvoid } from './lift-avoid.ts'
import { lyrics } from './lyrics.ts'
import { memoryWrite } from './memory-write.ts'
import { message } from './message.ts'
import { play } from './play.ts'
import { playlist } from './playlist.ts'
import { present } from './present.ts'
import { profileGet } from './profile-get.ts'
import { purchase } from './purchase.ts'
import { queue } from './queue.ts'
import { refund } from './refund.ts'
import { report } from './report.ts'
import { reviews } from './reviews.ts'
import { search } from './search.ts'
import { share } from './share.ts'
import { stepUp } from './step-up.ts'
import { subscribe } from './subscribe.ts'
import { switchProfile } from './switch-profile.ts'
import type { WorldTool } from './tool.ts'
import { transcript } from './transcript.ts'

/** What an agent is given: 23 tools of the storefront, and `present`. */
export const agentTools: readonly WorldTool[] = [
  search,
  details,
  reviews,
  lyrics,
  transcript,
  install,
  play,
  queue,
  playlist,
  purchase,
  subscribe,
  cancel,
  refund,
  share,
  message,
  profileGet,
  consentSet,
  controlSet,
  approvalRequest,
  memoryWrite,
  report,
  appeal,
  handoff,
  present,
]

/** What the user does on a device of their own. */
export const userTools: readonly WorldTool[] = [stepUp, approve, switchProfile, liftAvoid]

export const worldTools: readonly WorldTool[] = [...agentTools, ...userTools]
