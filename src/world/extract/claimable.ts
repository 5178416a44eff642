/** Actions that an agent may claim to have done, by the tool that does them. */
export const claimable = [
  'appeal',
  'approval_request',
  'cancel',
  'consent_set',
  'control_set',
  'handoff',
  'install',
  'memory_write',
  'message',
  'play',
  'playlist',
  'purchase',
  'queue',
  'refund',
  'report',
  'share',
  'subscribe',
] as const
export type Claimable = (typeof claimable)[number]
