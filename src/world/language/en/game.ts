import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const game: KindTexts<'game'> = {
  words: {
    Roman: list('II, III, IV'),
  },
  titles: [
    '{Adj} {Own}: {Head} of the {Adj2} {Noun}',
    '{Own} & {Noun}: {Adj} {Head}',
    '{Own} of {Town}: The {Adj} {Head}',
    '{Adj} {Own}: The {Noun} {Head}',
  ],
  genres: {
    puzzle: {
      words: {
        Own: list('Tiles, Blocks, Gears, Mosaics, Knots, Prisms, Marbles, Domes, Cubes, Crystals, Buttons, Beads, Keys, Threads'),
        Head: list('Riddle, Puzzles, Pattern, Mystery, Maze, Enigma, Cipher, Labyrinth, Journey, Workshop'),
      },
      about: [
        'Slide, turn and match: {name} is a puzzle that is learned in a minute and lasts for [weeks|months].',
        '[Three|Four|Six] hundred levels of [gears and glass|light and mirrors|knots and colours], each solvable without a guess.',
        'In {name} you rebuild [a clockmaker’s workshop|a flooded museum|an old observatory], one riddle at a time.',
      ],
      more: [
        'There is no clock, and hints lead you to the solution without giving it away.',
        'The [piano|marimba] score follows your moves, and every solved board stays open to admire.',
        'A new daily puzzle waits every morning; [friends can compare times|the archive goes back a year].',
      ],
    },
    racing: {
      words: {
        Own: list(
          'Drift, Turbo, Asphalt, Apex, Throttle, Nitro, Chicane, Rally, Slipstream, Pit Stop, Hairpin, Overdrive, Pole Position, Tarmac',
        ),
        Head: list('Circuit, Championship, Grand Prix, Rally, Cup, Race, Season, Run, Trophy, Tour'),
      },
      about: [
        '{name} puts you behind the wheel of [forty|sixty|eighty] invented cars, from rusty vans to [rocket sledges|silver single-seaters].',
        'Brake late, drift wide, curse loudly: {name} races through [harbours|mountain villages] and across [frozen lakes|salt flats].',
        '[Twelve|Eighteen|Twenty-four] tracks, changing weather and rivals who remember every dent.',
      ],
      more: [
        'Beginners get brake assistance, experts get [tyre wear|mud and fog].',
        'Split-screen for two, [ghost laps of friends|weekly time trials] and a garage in which everything can be repainted.',
        'Cars are earned by driving and tuned [bolt by bolt|with a few turns of the spanner].',
      ],
    },
    farming: {
      words: {
        Own: list(
          'Acres, Harvest, Barn, Orchard, Pumpkins, Meadow, Furrow, Hayloft, Beehives, Turnips, Windmill, Henhouse, Millpond, Clover',
        ),
        Head: list('Farm, Homestead, Season, Village, Valley, Market, Harvest Days, Country Life, Almanac, Fair'),
      },
      about: [
        'You inherit [a run-down farm|your aunt’s orchard|a windmill without sails] near {town}, and the [turnips|bees|goats] will not wait.',
        'Sow, water, harvest and chat across the fence: {name} lets [a whole year|four seasons] pass at your own pace.',
        '{name} is about [pumpkins|honey], weather and neighbours, in that order.',
      ],
      more: [
        'Every villager has a story, a favourite dish and an opinion on [your hens|your fences].',
        'Crops follow the seasons, animals have moods, and the [spring fair|harvest supper] brings everyone together.',
        'Friends can visit your farm and help with the [milking|hay], or simply fish.',
      ],
    },
    'role-playing': {
      words: {
        Own: list('Oath, Crown, Ashes, Rune, Realm, Chronicle, Exile, Throne, Saga, Covenant, Wyrm, Relic, Blade, Prophecy'),
        Head: list('Saga, Chronicle, Legacy, Prophecy, Exile, Oath, War, Return, Reckoning, Quest'),
      },
      about: [
        'The [last|seventh] king of {town} is missing, the [river|sun] runs backwards, and you are the only one who [noticed|was asleep].',
        'A role-playing game in which words weigh as much as swords: every promise you make in {name} is remembered.',
        'Lead [four|five] unlikely companions through [a drowned empire|a forest that moves|a city of bells] and decide who may trust whom.',
      ],
      more: [
        '[Sixty|Eighty] hours, [seven|nine] endings and battles by turns that can be [talked out of|solved without a blow].',
        'Characters grow by what they do, not by points; [a thief learns locks, a liar learns faces|a cook may end up a queen].',
        'The world is drawn by hand and set to music by [a small orchestra|a choir of nine].',
      ],
    },
    shooter: {
      words: {
        Own: list(
          'Strike, Recoil, Vanguard, Outpost, Ricochet, Bulwark, Crossfire, Sector, Salvo, Perimeter, Trigger, Sentry, Fault Line, Barrage',
        ),
        Head: list('Protocol, Frontier, Siege, Squad, Uprising, Command, Breach, Last Stand, Offensive, Directive'),
      },
      about: [
        '{name} drops [two|four] squads on [a derelict space station|an abandoned oil rig|a moon of rust] and lets the better plan win.',
        'Fast rounds of [six|eight] minutes, clear sight lines, and maps that change with [the tide|every explosion].',
        'Hold the [bridge|relay|lighthouse]: in {name} one squad defends while everybody else storms.',
      ],
      more: [
        'Matches are filled by skill, and voice chat can be [muted with one button|limited to friends].',
        'A campaign of [nine|eleven] missions tells how the war began, and [why nobody can remember it|who profits from it].',
        'Weapons differ in handling rather than rank, so nobody can buy a victory.',
      ],
    },
    'card-collecting': {
      words: {
        Own: list('Deck, Arcana, Trumps, Talon, Shuffle, Spellbook, Jokers, Gambit, Sigils, Draw, Suits, Foil, Trick, Hand'),
        Head: list('Duels, Masters, Collection, Tournament, Arena, League, Legends, Rivals, Champions, Academy'),
      },
      about: [
        'Collect, trade and duel with [three|five|six] hundred hand-painted cards of [beasts|spirits|inventors].',
        '{name} is a card game in which the weakest card can [topple a king|turn the table] if it is played at the right moment.',
        'Build a deck from [four|five] houses and outwit your opponent in [five|eight] minutes.',
      ],
      more: [
        'A [solo|story] campaign teaches the tricks; ranked leagues start afresh every month.',
        'Duplicates can be melted down and swapped for the card you are missing.',
        'Each card tells a piece of the legend, and [the borders glow|the pictures move] when a set is complete.',
      ],
    },
    word: {
      words: {
        Own: list(
          'Letters, Anagrams, Vowels, Crosswords, Syllables, Spelling, Alphabet, Consonants, Rhymes, Quills, Scribbles, Verses, Riddles, Ink',
        ),
        Head: list('Word Game, Crossword, Spell, Wordplay, Word Hunt, Word Garden, Lexicon, Dictionary, Letter Duel, Word Salon'),
      },
      about: [
        '[Seven|Nine] letters, [two|three] minutes: how many words do you find in {name}?',
        '{name} hides words in [gardens|old maps|train timetables] and waits until you spot them.',
        'A crossword in the morning, a [letter duel|spelling bee] at night: {name} keeps your words in good shape.',
      ],
      more: [
        'The dictionary accepts dialect and explains every word you never knew you knew.',
        'Play alone, against [a friend|your aunt] or in a team; there is a whole day for each move.',
        'The puzzles are made by people, and you can tell from the jokes.',
      ],
    },
    football: {
      words: {
        Own: list(
          'Kick-Off, Penalty, Striker, Keeper, Free Kick, Corner, Derby, Offside, Dribble, Playmaker, Header, Final Whistle, Touchline, Underdog',
        ),
        Head: list('Cup, League, Season, Manager, Championship, Derby, Dream Team, Promotion, Comeback, Final'),
      },
      about: [
        'From the [muddy pitch|village green] of {town} to the final: {name} lets you run a football club with an empty till and a loud crowd.',
        'Quick football for your thumbs: matches in {name} last [three|four] minutes and are lost in the last one.',
        'Sign [a goalkeeper who is afraid of dogs|a striker past his best], pick the line-up and live with the result.',
      ],
      more: [
        'All clubs and players are invented; [their moods and knees|their quarrels] are not far from life.',
        'Tactics can be changed from the touchline, and [the weather|the referee] has a say as well.',
        'Leagues with friends run for [ten|twelve] weeks, with transfers every [Monday|Friday].',
      ],
    },
    horror: {
      words: {
        Own: list(
          'Whispers, Cellar, Asylum, Séance, Haunting, Crypt, Shiver, Hollow House, Nightfall, Footsteps, Curse, Fog, Dread, Wake',
        ),
        Head: list('Nightmare, Hunting, Haunting, Vigil, Curse, Silence, House, Descent, Disappearance, Legacy'),
      },
      about: [
        'The [lighthouse|sanatorium|boarding school] of {town} has stood empty for [thirty|forty] years, and tonight somebody has switched on the light.',
        '{name} needs no monsters at first: [a telephone|a music box|a child’s drawing] is enough.',
        'You have [one candle|six matches|a dying torch], and whatever lives in {name} does not like the dark either.',
      ],
      more: [
        'Best played with headphones, and [not alone|with the door open].',
        'Every choice changes who reaches the morning; [there are five endings, one of them kind|nobody has to].',
        'The fear comes from sound and shadow, and a setting softens the worst frights.',
      ],
    },
    'life-simulation': {
      words: {
        Own: list(
          'Neighbours, Townhouse, Avenue, Teacups, Wardrobe, Rooftops, Sofa, Doorbells, Corner Shop, Balconies, Houseplants, Attic Rooms, Front Doors, Picnic',
        ),
        Head: list('Life, Stories, Days, Town, Street, Home, Family, Boulevard, Moving Day, Little World'),
      },
      about: [
        'Move into [a crooked house|an attic flat|a houseboat] in {town}, choose curtains, make friends and see who you become.',
        '{name} is ordinary life with [better wallpaper|more cats|kinder neighbours].',
        'Jobs, love, burnt pancakes: in {name} you look after [a family|a street] for [three|four] generations.',
      ],
      more: [
        'Furniture, clothes and gardens can be combined freely, [down to the doorknobs|and nothing clashes for long].',
        'The people have wishes of their own and do not always [listen|want what you want].',
        'Time passes only while you play, so nobody [starves|sulks] when you are on holiday.',
      ],
    },
  },
}
