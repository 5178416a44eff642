import { spellings } from '../respelt.ts'

type Groups = Parameters<typeof spellings>[0]

/** Where Canada writes as the United States do. */
const northAmerican: Groups = [
  [
    'is',
    'iz',
    'apologise apologised apologising criticise criticised criticising memorise memorised memorising organise organised organiser organising organisation realise realised realising recognise recognised recognising specialise specialised summarise summarised synthesiser synthesisers',
  ],
  ['ys', 'yz', 'analyse analysed analysing'],
  ['gramme', 'gram', 'programme programmes'],
  ['tyre', 'tire', 'tyre tyres'],
  ['kerb', 'curb', 'kerb kerbs'],
  ['s', 'z', 'cosy cosier'],
  ['plough', 'plow', 'plough ploughs ploughed'],
  ['minium', 'minum', 'aluminium'],
  ['sceptic', 'skeptic', 'sceptic sceptics sceptical'],
  ['mum', 'mom', 'mum mums'],
  ['maths', 'math', 'maths'],
  // No spellings, but nobody says the one there.
  ['pavement', 'sidewalk', 'pavement pavements'],
  ['motorway', 'highway', 'motorway motorways'],
  ['flatmate', 'roommate', 'flatmate flatmates'],
  ['petrol', 'gas', 'petrol'],
  ['pram', 'stroller', 'pram prams'],
  ['advert', 'ad', 'advert adverts'],
  ['flats', 'apartments', 'flats'],
]

export const canadian = spellings(northAmerican)

const ofUnitedStates = spellings([
  ...northAmerican,
  [
    'our',
    'or',
    'armour behaviour behaviours colour colours coloured colourful colouring discolour endeavour favour favours favourable favourite favourites flavour flavours flavoured harbour harbours honour honours humour labour neighbour neighbours neighbouring neighbourly neighbourhood neighbourhoods odour parlour parlours recolour recoloured rumour rumours savour savoury splendour vapour vigour',
  ],
  ['re', 'er', 'centimetre centimetres centre centres fibre kilometre kilometres litre litres metre metres theatre theatres'],
  ['centred', 'centered', 'centred'],
  [
    'll',
    'l',
    'cancelled cancelling councillor councillors counselling labelled labelling marvellous modelled signalled travelled traveller travellers travelling',
  ],
  ['llery', 'lry', 'jewellery'],
  ['l', 'll', 'enrol fulfil instalment instalments'],
  ['skil', 'skill', 'skilful'],
  ['practis', 'practic', 'practise practised practising'],
  ['ence', 'ense', 'defence licence offence pretence'],
  ['ogue', 'og', 'catalogue catalogues'],
  ['grey', 'gray', 'grey greys greyer'],
  ['cheque', 'check', 'cheque cheques'],
  ['storey', 'story', 'storey'],
  ['mould', 'mold', 'mould mouldy'],
  ['moustache', 'mustache', 'moustache moustaches'],
  ['pyjama', 'pajama', 'pyjamas'],
  ['yogh', 'yog', 'yoghurt yoghurts'],
  ['dreamt', 'dreamed', 'dreamt'],
  ['learnt', 'learned', 'learnt'],
  ['spelt', 'spelled', 'spelt'],
])

/** Words of two parts too. */
export const american = new Map([...ofUnitedStates, ['per cent', 'percent'], ['full stop', 'period']])
