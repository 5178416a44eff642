import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const book: KindTexts<'book'> = {
  words: {
    Kin: list('Daughter, Son, Widow, Brother, Sister, Heir, Apprentice, Twin, Secret, Shadow, Map, Garden, Last Letter, Promise'),
    Job: list(
      'Clockmaker, Ferryman, Beekeeper, Baker, Archivist, Lighthouse Keeper, Tailor, Pianist, Surveyor, Postmistress, Glassblower, Bookbinder, Gardener, Cartographer, Harbourmaster, Translator',
    ),
  },
  titles: [
    'The {Adj} {Own} of {Town}',
    'The {Trait} {Job}’s {Kin} in {Town}',
    'The {Job}’s {Adj} {Own} in {Town}',
    '{Own} in the {Adj} {Noun}',
    'A {Own} of {Nouns} and {Nouns2}',
    '{Own} by the {Adj} {Noun} of {Town}',
    'The {Own} beneath the {Adj} {Noun}',
  ],
  genres: {
    novel: {
      words: {
        Own: list(
          'House, Winter, Country, Year, Silence, Family, Light, Photograph, Weather, Room, Afternoon, Language, Marriage, Border, Season',
        ),
      },
      about: [
        'In {town} a woman falls silent from one day to the next, and a child sets out to learn why.',
        'A novel about [three generations|two sisters], one orchard and the sentence that divided them.',
        'In a single autumn a silence, an unread message and a family secret come to light in {town}.',
      ],
      more: [
        'Told with dry wit and [great tenderness|an eye for hands].',
        'For readers who like [slow rivers|large families] and endings that stay open a crack.',
      ],
      bodies: [
        `The year my [mother|aunt] stopped speaking, the [apples|plums] came early. By {month} they lay in the grass like something [spilt|forgotten], and nobody in {town} could keep up with them.
She wrote what she needed on the backs of [envelopes|receipts]. [Bread|Matches]. [Soap|Thread]. Once, only my [name|father’s name], without a full stop.
The doctor came on {weekday}s, looked into her throat and found it in [perfect|excellent] order. “It is not the [throat|voice],” he told me on the [stairs|step], as if I were grown up.
I was {number}. I knew it was not the [throat|voice].
I knew because I had carried the [letter|telegram] from the gate to the [kitchen|table], and I had shaken it first to hear if there was [money|good news] in it.`,
      ],
    },
    mystery: {
      words: {
        Own: list(
          'Murder, Alibi, Body, Disappearance, Clue, Secret, Case, Poison, Inspector, Guest, Trap, Corpse, Riddle, Witness, Key',
        ),
      },
      about: [
        'The organist of {town} is found upright at his keys, and nobody heard him stop breathing.',
        'One village, one organ, one wrong note: the inspector [counts once more|has a cold and all the time in the world].',
        'Nobody in {town} liked the organist, but who would kill [for a hymn|over a lamp]?',
      ],
      more: [
        'A classic puzzle, in which [every clue is on the table|the reader knows as much as the detective].',
        'With a map of the village, [a recipe|a family tree] and a solution that was there all along.',
      ],
      bodies: [
        `At [seven|eight] minutes past six the organ of {town} stopped in the middle of a [hymn|chord], and everyone looked up but {given} {surname}, who was [counting|asleep].
“He has [fainted|dropped off] again,” said the [sexton|butcher’s wife].
He had not. He sat upright at the keys in his [slippers|good coat], and in his left hand, as carefully as one holds an egg, he held a [chess piece|brass key].
Inspector {surname2} arrived by the [slow|last] train with a cold. She asked for [hot water|a chair] and for everybody to stay exactly where they were.
Then she asked who had [changed|oiled] the [lock|lamp].
It was a very ordinary question. She was the only one who saw {number} people look at the [floor|vicar], and one at the [ceiling|door].`,
      ],
    },
    biography: {
      words: {
        Own: list(
          'Life, Portrait, Voyage, Struggle, Century, Journey, Legacy, Lives, Memoir, Path, Youth, Return, Art, Voice, Passion',
        ),
      },
      about: [
        'The life of a bridge builder who copied out her lessons at night, told from letters and [receipts|silences].',
        'She built bridges, bred pigeons and never answered a question twice: the biography of an engineer from {town}.',
        'From a clockmaker’s kitchen to the great bridges of her day: a portrait in [nine|twelve] chapters.',
      ],
      more: [
        'With many photographs [never published before|from family albums], notes and an index.',
        'Admiring without kneeling, and [honest about the failures|exact about the dates].',
      ],
      bodies: [
        `{woman} {surname} was born in {town} on a {weekday} in {month}, during a [thunderstorm|strike], and claimed all her life to remember both.
Her father [mended|wound] clocks; her mother kept the [accounts|pigeons]. There were {number} children and [two|three] pairs of good shoes, which decided who went to [school|church].
{woman} went on {weekday2}s. What she missed she copied at night by the [stove|window], in a [hand|notebook] that later made ministers [nervous|reach for their glasses].
The first bridge she built was of [matches|spoons]. It held a [cat|flat-iron].
“The second,” she wrote at [seventy|eighty], “held an army, and I have always been prouder of the [cat|flat-iron].”`,
      ],
    },
    cookbook: {
      words: {
        Own: list(
          'Kitchen, Table, Bread, Soups, Pantry, Suppers, Baking, Feast, Picnic, Preserves, Stews, Pickles, Dumplings, Sunday Lunch, Breakfasts',
        ),
      },
      about: [
        '[Eighty|Ninety|A hundred] recipes for [weeknights|long tables|one pot], none with more than [nine|ten] ingredients.',
        'Cooking the way they do in {town}: with [barley, leeks and smoked fish|beans, herbs and patience], and without showing off.',
        'A cookbook by [season|occasion], from the first [rhubarb|asparagus] to the last jar of plums.',
      ],
      more: [
        'Each recipe fits on a double page and names what can be left out.',
        'With menus for [two|twelve], and a chapter on rescuing what has gone wrong.',
      ],
      bodies: [
        `This book began with a [burnt|sunken] [cake|loaf]. I was {number}, my grandmother was at the [dentist|market], and the oven was hotter than I was clever.
She came home, cut off the [crust|top], poured [custard|plum brandy] over the rest and called it [“{town} pudding”|“the new recipe”]. We ate it for years.
So please don’t be afraid of what follows. You need a heavy [pan|pot], a sharp knife, [a wooden spoon|a tea towel] and somebody to [lay the table|taste].
Measure the [flour|salt], but trust your [nose|hands]. If the dough [sticks|sulks], let it rest; if you [get stuck|sulk], do the same.
The first recipe is onion soup, because onions are what there is when there is nothing.`,
      ],
    },
    poetry: {
      words: {
        Own: list(
          'Poems, Elegies, Verses, Odes, Psalms, Haiku, Songs, Notes, Fragments, Sonnets, Lines, Breaths, Prayers, Field Notes, Syllables',
        ),
      },
      about: [
        '[Forty|Fifty|Sixty] poems about [rivers|moving house|winter light], some no longer than a breath.',
        'Poems that look closely: at [a coat hook|moss|an unmade bed], until it looks back.',
        'A debut in [three|four] movements, between [dialect|weather report] and love letter.',
      ],
      more: ['To be read slowly, [aloud|standing at the window].', 'Printed on thick paper, with drawings in [ink|charcoal].'],
      bodies: [
        `[Inventory|List] for {month}

[Two|Three] [cups|chairs], one of them [yours|cracked].
The [light|rain], which arrives at {number}
and [leaves|sits down] without a word.

A [coat|key] on its hook, still holding
the [shape|weight] of a shoulder.

Outside, the [pear tree|river] goes on
[counting|spelling] under its breath.

I [wash|name] each thing
so that it [stays|knows me] when I wake.`,
        `What the [ferry|kettle] said

It said: I have crossed
the same [water|silence] {number} thousand times
and [never|not once] stepped into it.

It said: bring your [bicycle|sorrow],
there is [room|a bench] on deck.

In {town} the [bells|gulls] disagreed
about the hour.

I [stood|stayed] at the rail
and [let|watched] the shore
[forget|let go of] my hand.`,
      ],
    },
    fantasy: {
      words: {
        Own: list(
          'Crown, Dragon, Sword, Oath, Throne, Rune, Witch, Realm, Prophecy, Spell, Wyvern, Kingdom, Curse, Tower, Enchantress',
        ),
      },
      about: [
        'In the realm of {town} magic is paid for in memories, and {woman} has few left.',
        'Somebody has stolen an egg and with it the winter, and {woman} is to pay with a memory.',
        'One memory is enough to make an egg hatch: {woman} counts what she has left.',
      ],
      more: [
        'The [first|second] volume of a [trilogy|saga], with a map and a glossary.',
        'Full of [talking rivers|quarrelsome gods], and a heroine who counts before she fights.',
      ],
      bodies: [
        `In {town}, where magic is paid for in memories, the rich remember [little|nothing] and the poor remember [everything|too much].
{woman} had {number} left. She kept them in a [tin|sock], as it were, and counted them before [sleep|every meal]: the [sea|snow], her brother’s [laugh|whistle], the taste of [pears|rain].
“One will do,” said the [bell-founder|ferryman], and laid the egg on the counter. It was [warm|humming].
“What does it hatch?” she asked.
“[Winter|A king],” he said, “unless you [feed|sing to] it.”
Behind the [hills|harbour] the [horns|dogs] had begun. {woman} closed her eyes, took the [smallest|oldest] memory between two fingers and [blew|let go].`,
      ],
    },
    travel: {
      words: {
        Own: list(
          'Journey, Road, Coast, Footpath, Railway, Passage, Island, Detour, Caravan, Border, Crossing, Compass, Walk, Voyage, Night Train',
        ),
      },
      about: [
        'Up the river to {town}: [six|nine] hundred kilometres, [one pair of boots|two blisters] and many kitchens.',
        'A journey to {town}, where the timetable depends on [the weather|somebody’s health].',
        'The author follows a river from its mouth to its source and talks to everyone who [fishes|sits] by it.',
      ],
      more: [
        'With hand-drawn maps and tips for those who [stay at home|have less time].',
        'Less a guide than an invitation to [get lost|arrive late].',
      ],
      bodies: [
        `The [bus|boat] to {town} leaves on {weekday}s, if {man} is [well|sober], and on {weekday2}s if he is not, because then his sister drives.
It was {man}’s sister. She put my rucksack between {number} [crates|sacks] of [onions|hens] and asked whether I could [sing|whistle].
We followed the river upstream. At every bend somebody stood with a [parcel|churn], and she took it without [stopping|a word].
“What’s in {town}?” I asked.
She thought about it for [two|three] bends. “[Fog|Bread],” she said. “And an old man who knows [the rest|why].”
I had [boots|a map] for the mountains, [pills|powder] for the water and a letter for nobody in particular. It turned out that all I needed was the [song|whistle].`,
      ],
    },
    'self-help': {
      words: {
        Own: list(
          'Habits, Courage, Calm, Focus, Method, Breathing, Balance, Patience, Letting Go, Confidence, Time, Order, Small Steps, Saying No, Rest',
        ),
      },
      about: [
        'Do less, but [every day|on purpose]: this guide shows in [seven|ten] chapters how habits begin and why they end.',
        'How to say no without [slamming doors|losing friends], with exercises for [the office|families].',
        'For everybody who makes lists and then [loses|fears] them: a book about [time|order] and kindness to oneself.',
      ],
      more: [
        'No promises of miracles, but [a small task|a blank page] after every chapter.',
        'Based on [years of practice|conversations with two hundred people]; it does not replace therapy.',
      ],
      bodies: [
        `You have probably bought a book like this before. It is [on the shelf|under the bed], with a [receipt|tram ticket] at page {number}.
That is not a lack of [character|will]. It is simply what happens when a [plan|promise] is bigger than a {weekday}.
So let us begin with something [ridiculously|embarrassingly] small. Put this book down, drink a glass of water, and [come back|open a window].
Done? Then you have just [kept|made] an appointment with yourself, perhaps the first this [week|month].
In the next chapter we will make [one|two] more, of [three|five] minutes each. You may miss [one|some]. I [missed|forgot] {number2} while I was writing this.
What counts is not the [chain|streak], but how kindly you [pick it up|start] again.`,
      ],
    },
    'picture-book': {
      words: {
        /** Of the animal, which is nothing broken or hollow. */
        Mood: list('Shy, Brave, Curious, Sleepy, Tiny, Cheerful, Stubborn, Friendly, Clumsy, Gentle, Forgetful, Polite'),
        hero: list('hedgehog, bear, badger, otter, penguin, beaver, elephant, squirrel, donkey, dormouse, tortoise, hamster'),
        Own: list(
          'Umbrella, Moon, Snowflake, Tractor, Cloud, Button, Pillow, Star, Teacup, Lantern, Kite, Rocking Horse, Puddle, Train, Slipper',
        ),
        Kin: list('Hat, Birthday, Mitten, Boat, Nap, Blanket, Picnic, Balloon, Lullaby, Garden'),
      },
      titles: [
        'The {Mood} {^hero} and the {Adj} {Own}',
        'The {^hero}’s {Adj} {Kin} in {Town}',
        '{given}, the {^hero} and the {Adj} {Own}',
        'Good Night, {Mood} {^hero}, Good Night, {Adj} {Own}',
        '{^hero} Finds a {Adj} {Own} in {Town}',
      ],
      about: [
        'The little {hero} cannot sleep, and the whole night lends a hand.',
        'What helps when sleep will not come? The little {hero} asks the night, in a picture book with flaps to lift.',
        'A picture book about a little {hero}, a wide-awake night and a very small snore.',
      ],
      more: [
        'For reading aloud from the age of three, with [large pictures|rhymes to join in].',
        'A warm story about [sharing|being brave] that ends in bed.',
      ],
      bodies: [
        `The little {hero} could not sleep.
He had counted {number} [stars|sheep], and he had turned his [pillow|blanket] round and round.
“What’s the matter?” asked the [moon|owl].
“It’s too [quiet|dark],” said the little [one|fellow].
So the [moon|owl] called the [wind|frogs], and the [wind|frogs] came on tiptoe and sang: [hoo|croak], [hoo|croak], [hush|good night].
“Is it better now?”
But nobody answered. Under the [red|blue] blanket there was only a very small snore.
“Good night,” whispered the [moon|owl], and [winked|blinked] a little more softly.`,
      ],
    },
    history: {
      words: {
        Own: list(
          'Empire, Siege, Century, Revolt, Treaty, Kingdom, Trade, Republic, Plague, Fall, Rise, Age, Throne, Exile, Fleet',
        ),
      },
      about: [
        'What a siege costs, reckoned by somebody who had to cook: the story of {town} [from below|told by its neighbours].',
        'The siege of {town} lasted [nine|eleven] months; this book tells it from [both sides of the wall|the kitchens].',
        'A small history of a large failure: the siege of {town}, told by those who [counted the days|had to queue].',
      ],
      more: [
        'Drawn from [letters, court files and cookery books|archives in four countries], and told like a novel.',
        'With [maps|plates], a time line and a lively quarrel among the footnotes.',
      ],
      bodies: [
        `On the morning of the [fourth|ninth] of {month} the gates of {town} were closed, and nobody [cheered|noticed]. It was a {weekday}; there was [fish|bread] to be sold.
The first to understand was a [washerwoman|salt carrier] by the name of {woman} {surname}. Her [sheets|mules] were on the other side.
We know this because she [complained|went to court]. The complaint fills {number} pages and is the [best|only] account of the siege that was not written by a [general|bishop].
Generals count [cannon|men]. {woman} {surname} counted [onions|candles], and she counted them every [evening|day].
By the third week an onion cost as much as a hen. By the [seventh|ninth] there were no hens.
It is her sums, rather than his [battles|victories], that this book will follow.`,
      ],
    },
  },
}
