import { list } from '../compose.ts'

const towns = list(
  'Saltmere, Harrow Bay, Elmscott, Kestrel Point, Dunmarrow, Port Linnet, Ashgrove, Wexcombe, Marlow Sands, Tarnwick, Greyhaven, Oldbrook, Penhallow Cross, Silverton Falls, Briar Hill, Cold Ferry, Larkspur, Mossgate, Norbury Down, Quillhaven, Redcastle Junction, Stonewater, Thornby, Upper Dell, Vale End, Winterbourne',
)

/** Words that every kind of item may use. Capitalised ones are for titles. */
export const words = {
  Adj: list(
    'Quiet, Paper, Silver, Hollow, Amber, Distant, Restless, Borrowed, Winter, Crooked, Patient, Copper, Golden, Sleepless, Tender, Salted, Northern, Wandering, Unwritten, Velvet, Broken, Early, Honest, Midnight, Faded, Gentle, Hidden, Wild, Second, Last, Secret, Burning, Frozen, Careless, Lonely, Electric, Marble, Summer, Foreign, Forgotten, Ordinary, Perfect, Reckless, Little, Scarlet, Silent, Slow, Stolen, Weathered, Windward',
  ),
  /** Of a person. */
  Trait: list(
    'Quiet, Restless, Patient, Sleepless, Tender, Wandering, Honest, Gentle, Secret, Careless, Lonely, Foreign, Forgotten, Reckless, Silent, Stubborn, Absent, Curious',
  ),
  Noun: list(
    'Harbour, Lantern, Orchard, River, Window, Letter, Compass, Feather, Garden, Mirror, Staircase, Station, Meadow, Bridge, Kettle, Lighthouse, Island, Mountain, Shadow, Suitcase, Candle, Ladder, Anchor, Balcony, Tide, Hallway, Heron, Sparrow, Fox, Moth, Thistle, Willow, Ember, Thread, Envelope, Corridor, Ferry, Attic, Doorway, Pillow, Clock, Postcard, Umbrella, Cathedral, Kitchen, Field, Valley, Horizon, Promise, Secret, Stranger, Sister, Sailor, Daughter, Neighbour, Passenger, Gardener, Visitor, Keeper, Stargazer',
  ),
  Nouns: list(
    'Harbours, Lanterns, Orchards, Rivers, Windows, Letters, Feathers, Gardens, Mirrors, Stations, Bridges, Lighthouses, Islands, Mountains, Shadows, Suitcases, Candles, Ladders, Balconies, Tides, Sparrows, Foxes, Moths, Thistles, Willows, Embers, Threads, Envelopes, Ferries, Doorways, Clocks, Postcards, Umbrellas, Cathedrals, Fields, Valleys, Promises, Secrets, Strangers, Sisters, Sailors, Daughters, Neighbours, Passengers, Gardeners, Visitors',
  ),
  Time: list(
    'November, Midnight, Sunday Morning, Late August, First Light, Half Past Four, Friday Night, December, Daybreak, Dusk, Early Spring, Monday, the Longest Night, the Small Hours, Low Tide, Leap Day, Three in the Morning, the Dry Season, Harvest, the First Snow',
  ),
  Town: towns,
  town: towns,
  woman: list('Ada, Rosa, Nell, Iris, Clara, Ines, Maeve, Lena, Pearl, Esther, Juno, Tilda, Agnes, Marit, Dora, Hattie'),
  man: list('Milo, Theo, Jonah, Felix, Otis, Hugo, Silas, Amir, Caleb, Marcus, Rafi, Anton, Edgar, Leo, Barnaby, Ivo'),
  given: list(
    'Ada, Rosa, Milo, Nell, Theo, Iris, Jonah, Clara, Felix, Otis, Maeve, Hugo, Silas, Pearl, Amir, Esther, Caleb, Juno, Wren, Tilda',
  ),
  surname: list(
    'Ashdown, Quill, Farrow, Pellworth, Lindqvale, Marrable, Oakhurst, Tansley, Verrick, Hollinsby, Dacre, Brandreth, Sorley, Whitlock, Penrose-Hale, Garrick, Umber, Stanhope, Loxley, Merrin',
  ),
  month: list('January, March, April, June, September, October, November, December'),
  season: list('spring, summer, autumn, winter'),
  weekday: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  number: list('three, four, five, six, seven, nine, eleven, twelve'),
  tens: list('twenty, thirty, forty, fifty, sixty, eighty'),
}

/** Parts of providers’ names. */
export const providerWords = {
  head: list(
    'Bluefen, Harrowgate, Saltlark, Ninefold, Oakember, Pennywhistle, Marrowbone, Longacre, Kitebird, Foxhollow, Greywater, Lanternfish, Mossback, Northquay, Otterbank, Plumline, Quillmark, Rookwood, Stonepine, Tallow, Underhill, Vantry, Wickerfield, Yarrow, Zephyrine, Alderway, Brackenridge, Cinderpath, Driftwater, Elmstead',
  ),
  tail: list(
    'Studios, Works, Media, House, Press, Collective, Interactive, Labs, Group, Partners, Company, Workshop, Sound, Pictures, Publishing, Digital, Union, Network',
  ),
  of: list('Saltmere, Elmscott, Dunmarrow, Tarnwick, Greyhaven, Oldbrook, Wexcombe, Thornby, Mossgate, Quillhaven'),
}
