import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const video: KindTexts<'video'> = {
  words: {
    Kin: list('Daughter, Son, Widow, Brother, Sister, Heir, Neighbour, Apprentice, Twin, Stranger, Guest, Tenant'),
    Job: list(
      'Clockmaker, Ferryman, Beekeeper, Baker, Judge, Lighthouse Keeper, Tailor, Pianist, Surveyor, Postmistress, Glassblower, Schoolteacher, Gardener, Cartographer, Harbourmaster',
    ),
  },
  titles: [
    'The {Adj} {Own} of {Town}',
    'The {Job}’s {Adj} {Own} in {Town}',
    '{Own} and the {Adj} {Noun}',
    'The {Trait} {Job} and the {Adj} {Own}',
    'The {Kin} of the {Job}: {Adj} {Own}',
    '{Adj} {Noun}: The {Own} of {Town}',
    '{Adj} {Own}, {Adj2} {Noun}',
    'The {Own} in the {Adj} {Noun}',
  ],
  genres: {
    drama: {
      words: {
        Own: list(
          'Inheritance, Silence, Return, Homecoming, Confession, Verdict, Reunion, Farewell, Dinner, Wedding, Harvest, Winter, Debt, House, Letters',
        ),
      },
      about: [
        'After [many|too many] years {woman} comes back to {town} to sell the family house, and finds somebody living in it.',
        'A drama about one family, one [bakery|vineyard] and a sentence that should have been said long ago.',
        'When the [river|millstream] in {town} runs dry, a family has to decide [who stays|what it still owes one another].',
      ],
      more: [
        'Told in long, quiet scenes, with [glances that weigh more than words|a storm that lasts half the film].',
        'It asks what forgiveness costs, and does not hurry to answer.',
      ],
      bodies: [
        `{given}: You kept the [piano|green door].
{given2}: Nobody wanted to buy it.
{given}: You could have [written|called]. In [eleven|fourteen] years, not a word.
{given2}: I wrote {number} letters. They are in the [drawer|tin] over there, [stamped|sealed] and everything.
{given}: Why didn’t you send them?
{given2}: Because every one of them began with your name, and I [ran out|was ashamed] after that.
{given}: Father is buried on the [hill|north side], isn’t he?
{given2}: Next to the [quince|pear] tree. Come, before it [gets dark|rains]. I’ll show you.`,
      ],
    },
    documentary: {
      words: {
        Own: list(
          'River, Archive, Workers, Railway, Silence, Migration, Market, Glacier, Hospital, Border, Mine, Orchestra, Quarry, Fleet, Village',
        ),
      },
      about: [
        'For [two|three] years the camera followed the last shift of a quarry near {town}.',
        'A documentary about stone, the people who live by it and the companies that count it.',
        'What remains when a quarry closes? The film asks [workers, archivists and pupils|those who stay], and listens.',
      ],
      more: [
        'There is no commentary to tell you what to think; [the faces suffice|archive film does the talking].',
        'With pictures never shown before, from {number} private collections.',
      ],
      bodies: [
        `Narrator: In {month}, the quarry of {town} employs {number} people. In its best year there were [four|six] hundred.
{given} {surname}, [crane driver|foreman]: My grandfather started here at fourteen. He used to say the stone pays late, but it pays.
Narrator: The company announced the closure on a {weekday}. The letter was [two|three] sentences long.
{given} {surname}: I read it standing up. Then I sat down and read it again.
Narrator: What remains is the [siren|canteen]. It still [sounds|opens] every day at [six|noon].
{given2} {surname2}, archivist: People bring me [photographs|pay slips] in shoe boxes. They say, keep them, somebody may ask.
Narrator: Somebody does. The pupils of the [village|lower] school have begun to [record|film] the last shift.`,
      ],
    },
    comedy: {
      words: {
        Own: list(
          'Mix-Up, Honeymoon, Landlord, Camel, Dinner Party, Bachelor, In-Laws, Disaster, Rehearsal, Burglar, Weekend, Wig, Parrot, Vacancy, Caravan',
        ),
      },
      about: [
        'Two [rival bakers|divorced dentists] are booked into the same [honeymoon suite|seaside cottage], and neither will leave.',
        'All {given} wanted was a quiet weekend; what arrives is [a brass band|the whole family|a camel].',
        'A comedy about [a wedding without a groom|a will with a catch|a village that pretends to be a spa].',
      ],
      more: [
        'Doors slam, soufflés fall, and the [dog|grandmother] knows everything.',
        'The jokes come fast, and [nobody is laughed at who isn’t laughing, too|the last one is the best].',
      ],
      bodies: [
        `{given}: Why is there a [goat|tuba] in the bathroom?
{given2}: Good morning to you, too.
{given}: That is not an answer.
{given2}: It’s not ours. It belongs to the [vicar|landlord].
{given}: The [vicar|landlord] we are having to [lunch|dinner]? Today? In [one hour|twenty minutes]?
{given2}: He must not know that we know. [Hum|Whistle] loudly and bring a [towel|lettuce].
{given}: I married you for the quiet life, do you remember?
{given2}: And look how [fresh|young] it has kept you. Mind the [bathtub|step]!`,
      ],
    },
    horror: {
      words: {
        Own: list(
          'Cellar, Whisper, Visitor, Séance, Nursery, Well, Wake, Attic, Fog, Scratching, Wallpaper, Doll, Vigil, Grave, Hollow',
        ),
      },
      about: [
        'In the new house in {town} there is [a room without a door|one stair too many], and it knocks.',
        'A family rents a [mill|parsonage] for the winter; the neighbours say it has never been empty.',
        'Every night at [ten past three|four] the telephone rings in {town}, and the voice on it is [your own|a child’s].',
      ],
      more: [
        'A slow, cold film that frightens with [sounds|what stands behind the curtain] rather than blood.',
        'Do not watch it [alone|in an old house].',
      ],
      bodies: [
        `{given}: Did you close the [cellar|attic] door?
{given2}: We don’t have one.
{given}: Then come here and [listen|look].
{given2}: That’s the [pipes|wind]. Old houses [breathe|settle].
{given}: {^number} [knocks|steps]. Then nothing. Then {number} again. It’s answering.
{given2}: Answering what?
{given}: You. Every time you [speak|laugh].
{given2}: Don’t. Please. Where is the [torch|dog]?
{given}: I thought you were [holding|walking] it.`,
      ],
    },
    animation: {
      words: {
        Own: list(
          'Snail, Kite, Garden Snail, Paper Kite, Flight, Journey, String, Little Snail, Sea Voyage, Storm, Seagull, Snail Shell, Tailwind, Sky, Wind',
        ),
      },
      about: [
        'A snail and a kite want to see the sea, and the wind is against them.',
        'Nobody in {town} has ever seen a snail fly, until [a kite|a stormy Tuesday] turns up.',
        'The smallest snail of {town} wants to know [what the sea is|where the river ends].',
      ],
      more: [
        'Hand-drawn, with songs that even [tired parents|uncles] like to sing along with.',
        'A film about [courage|friendship] for anyone who was once small.',
      ],
      bodies: [
        `{given} the Snail: Are we there yet?
{given2} the Kite: We have been under way for {number} minutes.
{given} the Snail: For me that’s [practically|nearly] a holiday.
{given2} the Kite: Look down there! That’s {town}. And behind it, that [silver|blue] line…
{given} the Snail: Is that the [sea|end of the world]?
{given2} the Kite: Only one way to find out. Hold on to my [tail|string]!
{given} the Snail: I’m holding! I’m holding! Tell me when I may [open my eyes|breathe].`,
      ],
    },
    thriller: {
      words: {
        Own: list(
          'Alibi, Dossier, Courier, Blackout, Witness, Double, Deadline, Cipher, Safe House, Ransom, Checkpoint, Informer, Signal, Exchange, Trap',
        ),
      },
      about: [
        'A [translator|night porter] hears one sentence too many, and has until [dawn|midnight] to forget it.',
        '{given} {surname} wakes on a train to {town} with [a stranger’s passport|two tickets] and a key.',
        'A [blackout|snowstorm] cuts {town} off, and one of the [nine|twelve] guests is not who they say they are.',
      ],
      more: [
        'Nothing is as it seems, and [the clues lie in plain sight|the clock in the picture is always right].',
        'A thriller of [narrow corridors|long shadows] and short sentences.',
      ],
      bodies: [
        `Voice: Don’t look behind you. Keep [reading|stirring].
{surname}: You are [early|late].
Voice: The [train|café] is watched. Two at the [door|counter], one by the [stairs|clock].
{surname}: And the [envelope|key]?
Voice: Locker {number}. You have until the [{weekday} ferry|last train] to {town}.
{surname}: What if I [refuse|miss it]?
Voice: Then [{given2}|your brother] will be told who [signed|sent] the first one.
{surname}: That was never the [deal|plan].
Voice: Plans are for people with time. [Drink up|Pay]. Smile. Go.`,
      ],
    },
    cooking: {
      words: {
        Own: list(
          'Kitchen, Table, Oven, Bread, Supper, Broth, Harvest Table, Pie, Spice Route, Market, Soup Pot, Dumplings, Feast, Pantry, Breakfast',
        ),
      },
      about: [
        'In every episode {given} cooks [one vegetable|one pot] in [five|seven] ways, and burns at least one of them.',
        'From [the fish market|the allotments] of {town} to the table: a cooking show with more soil than studio.',
        '[Bread|Broth|Dumplings], and nothing else: this series takes one dish and asks grandmothers in [nine|twelve] kitchens.',
      ],
      more: [
        'The recipes are simple, [the mistakes are shown|amounts are given at the end].',
        'Nobody wins, nobody goes home, everybody eats.',
      ],
      bodies: [
        `Welcome back to my kitchen. Today we need [onions|leeks], [butter|oil], a little [thyme|nutmeg] and {number} [eggs|potatoes].
Start with a cold pan, I mean it, cold. The [butter|oil] should warm [slowly|in its own time], like honey on a {weekday}.
Now the [onions|leeks]. Listen: that’s a whisper. If it hisses, take the pan off the heat.
While that softens, my [neighbour|aunt] {woman} from {town} taught me to [salt|stir] twice, once now and once at the end.
Oh, that side has [caught|browned] a little too much. We call that [character|flavour] and turn it face down.
In with the [stock|cream], lid on, [twenty|thirty] minutes. Go and [lay the table|ring your mother].
And there we are. [Crumbs|Parsley] on top, a big spoon, no speeches.`,
      ],
    },
    nature: {
      words: {
        Own: list(
          'Migration, Wetland, Reef, Wolves, Forest, Tundra, Estuary, Herons, Canopy, Glacier, Savannah, Bees, Moor, Dunes, Otters',
        ),
      },
      about: [
        'A year in the life of an estuary, filmed [from the ground|drop by drop].',
        'They travel [nine|eleven] thousand kilometres and weigh less than [a letter|a coin]: the birds of this film know no borders.',
        'What happens on the mudflats while nobody is looking? [Hidden cameras|Three winters of patience] give the answer.',
      ],
      more: [
        'The music keeps quiet, and the [wind|water] speaks.',
        'Close-ups show [a dragonfly’s first minute|seal pups at play] as never before.',
      ],
      bodies: [
        `Narrator: First light over the [estuary|marsh]. The [mud|frost] is still [silver|blue], and nothing seems to move.
Look again. Between the [reeds|stones], a [heron|curlew] has been standing for [forty|fifty] minutes.
She is [waiting|listening]. Under her feet, the tide brings in {number} kinds of [shrimp|crab], and she knows the hour of each.
Farther out, the [seals|geese] are waking. This year there are [thirty|sixty] young ones, more than in any {season} since the [counts|records] began.
Then the [wind|light] turns. A shadow crosses the [sandbank|water], and every head goes up at once.
It is a [sea eagle|harrier]. She circles once, [twice|lower], and lets them go.
Patience, in this country, is another word for [breakfast|hunger].`,
      ],
    },
    crime: {
      words: {
        Own: list(
          'Case, Inspector, Alibi, Verdict, Suspect, Fingerprint, Lake, Testimony, Motive, Precinct, Evidence, Trial, Witness, Break-In, Constable',
        ),
      },
      about: [
        'A boat drifts into the harbour of {town} without [its owner|a single fingerprint], and Inspector {surname} has [a cold|one week until retirement].',
        'In {town} everybody has an alibi, and it is [the same one|far too good].',
        'Inspector {surname} solves crimes by [listening|cooking], which drives [her|his] colleagues mad.',
      ],
      more: [
        'Each season tells one case from the first call to the verdict.',
        'The series cares more about why than about who, and [there is dry humour, too|the landscape plays along].',
      ],
      bodies: [
        `Inspector {surname}: You closed the [shop|boathouse] at [six|seven]?
{given}: As always. I [swept|locked up], I [fed|called] the cat, I went home.
Inspector {surname}: Your neighbour saw a light at [nine|ten].
{given}: My neighbour sees [ghosts|lights] since her [operation|holiday].
Inspector {surname}: There was [flour|sand] on the [oar|cash box], {given}. Not much. A [thumb|spoonful].
{given}: This is {town}. There’s [flour|sand] on everything.
Inspector {surname}: Not inside the [clock|violin case]. Shall we begin again, at [six|seven], with the [door|cat]?`,
      ],
    },
    romance: {
      words: {
        Own: list(
          'Wedding, Bouquet, Kiss, Summer Guest, Bookshop, Love Letter, Vineyard, Proposal, Waltz, Honeymoon, Suitor, Promise, Ferry, Bride, Rose Garden',
        ),
      },
      about: [
        'She restores [clocks|violins], he is always late, and both want the same [shop|houseboat] in {town}.',
        'A love story in [nine|twelve] letters, all of them delivered to the wrong [door|floor].',
        'Every {season} they meet at the same [station|hotel], and every time one of them is about to [leave|marry].',
      ],
      more: [
        'Warm, witty and [just sad enough|shot in the softest light of the year].',
        'For everyone who believes in [second chances|detours].',
      ],
      bodies: [
        `{woman}: You’re [reading|holding] it upside down.
{man}: I know. I’ve been [reading|holding] it upside down since you came in.
{woman}: That was {number} minutes ago.
{man}: Then I’m a [slow|nervous] reader.
{woman}: The [ferry|train] to {town} leaves at [five|six]. I’m supposed to be on it.
{man}: And are you? [Supposed|Happy] to be?
{woman}: Ask me something [easier|else].
{man}: All right. Do you take [sugar|milk]?
{woman}: [Two|Three], please. And a [later|slower] boat.`,
      ],
    },
  },
}
