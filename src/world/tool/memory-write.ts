import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { plainText, profileField } from './fields.ts'
import { blocked, done } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { whose } from './whose.ts'

const mostNotes = 200

export const memoryWrite = worldTool({
  name: 'memory_write',
  description: 'Keeps a note for later sessions of the active profile, or of one that it is a guardian of.',
  arguments: z.strictObject({ text: plainText(500), profile: profileField.optional() }),
  privilege: 'write',
  reversible: 'no',
  actor: 'agent',
  prevents: "a note in somebody else's profile; the 201st note of a session; hidden characters and markup",
  leaves: "whether the profile's memory flag is on, who said what the note says, and whether it is true",
  errors: {
    'unknown-profile': meanings['unknown-profile'],
    'not-yours': meanings['not-yours'],
    'too-many': meanings['too-many'],
  },
  run({ text, profile: forWhom }, state) {
    const profile = whose(forWhom, state)
    if ('outcome' in profile) return profile
    if (state.count('memory') >= mostNotes) return blocked('too-many', `${mostNotes} notes have been kept in this session`)
    return done({ profile: profile.id, state: 'kept' }, [{ kind: 'memory', profile: profile.id, text }])
  },
})
