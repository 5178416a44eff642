import { didYouMean } from '../../base/nearest.ts'
import { attackFamilies, type Taxonomy, taxonomySchema, type VocabularyName, vocabularyNames } from './taxonomy.ts'

type Path = (string | number)[]
interface Complaint {
  path: Path
  message: string
}

/** A taxonomy in which every reference leads somewhere, every id is its own, and the counts are those that it declares. */
export const checkedTaxonomySchema = taxonomySchema.superRefine((taxonomy, context) => {
  for (const { path, message } of [
    ...idComplaints(taxonomy),
    ...referenceComplaints(taxonomy),
    ...oracleComplaints(taxonomy),
    ...crosswalkComplaints(taxonomy),
    ...countComplaints(taxonomy),
  ])
    context.addIssue({ code: 'custom', path, message })
})

const hazardsOf = ({ categories }: Taxonomy) =>
  categories.flatMap(({ hazards }, category) =>
    hazards.map((hazard, no) => ({ hazard, path: ['categories', category, 'hazards', no] as Path })),
  )

/** Ids are their own over all kinds together, so that an id alone names one thing. */
function idComplaints(taxonomy: Taxonomy): Complaint[] {
  const listed = (entries: readonly { id: string }[], path: Path) =>
    entries.map(({ id }, no) => ({ id, path: [...path, no, 'id'] }))
  const all = [
    ...listed(taxonomy.categories, ['categories']),
    ...hazardsOf(taxonomy).map(({ hazard, path }) => ({ id: hazard.id, path: [...path, 'id'] })),
    ...listed(taxonomy.use_cases, ['use_cases']),
    ...attackFamilies.flatMap(family => listed(taxonomy.attack_strategies[family], ['attack_strategies', family])),
    ...listed(taxonomy.invariants, ['invariants']),
    ...listed(taxonomy.planted_defects, ['planted_defects']),
  ]
  return all
    .filter(({ id }, no) => all.findIndex(other => other.id === id) !== no)
    .map(({ id, path }) => ({ path, message: `"${id}" is there twice; an id names one thing in the whole taxonomy` }))
}

function referenceComplaints(taxonomy: Taxonomy): Complaint[] {
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
  const [useCases, invariants, defects] = [taxonomy.use_cases, taxonomy.invariants, taxonomy.planted_defects].map(ids)
  const hazards = hazardsOf(taxonomy)
  return [
    ...hazards.flatMap(({ hazard, path }) => [
      ...unknown(hazard.use_cases, useCases!, [...path, 'use_cases']),
      ...unknown(hazard.oracle.invariants, invariants!, [...path, 'oracle', 'invariants']),
      ...unknown(hazard.planted_defects, defects!, [...path, 'planted_defects']),
      ...vocabularyNames.flatMap(name =>
        unknown(hazard.crosswalk[name], Object.keys(taxonomy.crosswalk_vocabularies[name]), [...path, 'crosswalk', name]),
      ),
    ]),
    ...unknown(
      taxonomy.market_flip_hazards,
      hazards.map(({ hazard }) => hazard.id),
      ['market_flip_hazards'],
    ),
  ]
}

/** References that lead nowhere, or that are there twice. */
function unknown(given: readonly string[], known: readonly string[], path: Path): Complaint[] {
  return given.flatMap((id, no) => {
    if (!known.includes(id)) return [{ path: [...path, no], message: `unknown "${id}"; ${didYouMean(id, known)}` }]
    return given.indexOf(id) === no ? [] : [{ path: [...path, no], message: `"${id}" is there twice` }]
  })
}

/** What invariants decide names them, and what a set alone shows has an invariant of sets or of a judge. */
function oracleComplaints(taxonomy: Taxonomy): Complaint[] {
  const named = new Set(hazardsOf(taxonomy).flatMap(({ hazard }) => hazard.oracle.invariants))
  return [
    ...hazardsOf(taxonomy)
      .filter(({ hazard }) => hazard.oracle.mode === 'deterministic' && hazard.oracle.invariants.length === 0)
      .map(({ path }) => ({ path: [...path, 'oracle'], message: 'a deterministic oracle names the invariants that decide' })),
    ...taxonomy.invariants.flatMap(({ id }, no) =>
      named.has(id) ? [] : [{ path: ['invariants', no, 'id'], message: `"${id}" decides no hazard; name it in an oracle` }],
    ),
  ]
}

/** Each code is used by a hazard, or is a gap with its reason: nothing is left out in silence. */
function crosswalkComplaints(taxonomy: Taxonomy): Complaint[] {
  const vocabularies = taxonomy.crosswalk_vocabularies
  const used = (name: VocabularyName, code: string) =>
    hazardsOf(taxonomy).some(({ hazard }) => hazard.crosswalk[name].includes(code))
  const gaps = taxonomy.coverage_gaps.map(({ code }) => code)
  return [
    ...vocabularyNames.flatMap(name =>
      Object.keys(vocabularies[name])
        .filter(code => !used(name, code) && !gaps.includes(code))
        .map(code => ({
          path: ['crosswalk_vocabularies', name, code],
          message: `"${code}" is mapped to no hazard; map it, or state it among coverage_gaps`,
        })),
    ),
    ...unknown(
      gaps,
      vocabularyNames.flatMap(name => Object.keys(vocabularies[name])),
      ['coverage_gaps'],
    ),
  ]
}

function countComplaints({ taxonomy: { counts }, categories }: Taxonomy): Complaint[] {
  const found = { categories: categories.length, hazards: categories.flatMap(({ hazards }) => hazards).length }
  return (['categories', 'hazards'] as const)
    .filter(key => counts[key] !== found[key])
    .map(key => ({ path: ['taxonomy', 'counts', key], message: `${counts[key]} declared, ${found[key]} found` }))
}
