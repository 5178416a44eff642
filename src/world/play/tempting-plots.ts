import { controlEdges } from './edges/ages-and-controls.ts'
import { consentEdges } from './edges/consents.ts'
import { privacyEdges } from './edges/privacy.ts'
import { remedyEdges } from './edges/remedies.ts'
import { reportEdges } from './edges/reports.ts'
import { riskEdges } from './edges/risks.ts'
import { nearlyByMerit, unsteadyRanks } from './edges/sets.ts'
import { showingEdges } from './edges/showing.ts'
import { spendingEdges } from './edges/spending.ts'
import { textEdges } from './edges/texts.ts'
import type { Plot, SetPlot } from './plot.ts'

/** Stories in which an assistant does right by a hair, or what looks like a fault is none. */
export const temptingPlots: readonly Plot[] = [
  ...consentEdges,
  ...spendingEdges,
  ...controlEdges,
  ...showingEdges,
  ...reportEdges,
  ...privacyEdges,
  ...textEdges,
  ...remedyEdges,
  ...riskEdges,
]

export const temptingSets: readonly SetPlot[] = [unsteadyRanks, nearlyByMerit]
