import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const podcast: KindTexts<'podcast'> = {
  words: {
    Show: list(
      'Hour, Podcast, Files, Letters, Sessions, Radio, Diaries, Conversations, Journal, Dispatches, Club, Notebook, Weekly, Stories, Questions, Round Table',
    ),
    Place: list(
      'Kitchen, Attic, Night Train, Park Bench, Back Room, Rooftop, Corner Table, Garden Shed, Long Drive, Waiting Room, Ferry Deck, Front Porch, Library, Stairwell',
    ),
    Minutes: list('Ten, Fifteen, Twenty, Thirty, Forty, Sixty'),
  },
  titles: [
    '{Adj} {Own}: The {Place} {Show}',
    'The {Adj} {Noun} {Show}: {Own} and {Own2}',
    '{Minutes} Minutes of {Own}: {Adj} {Show}',
    '{Own} and {Own2}: The {Adj} {Place} {Show}',
    '{Adj} {Noun}: {Own} from {Town}',
    'The {Place} {Show}: {Adj} {Own}',
    '{Own} from the {Place}: The {Adj} {Show}',
  ],
  genres: {
    history: {
      words: {
        Own: list(
          'Empires, Archives, Castles, Treaties, Queens, Ruins, Revolts, Roman Roads, Maps, Shipwrecks, Kings, Chronicles, Plagues, Harbours',
        ),
      },
      about: [
        'Each episode begins with one object, say [a spoon|a key|a torn map], and ends with [an empire|a revolt].',
        'History told from below: by [bakers, ferrymen and washerwomen|those who had to carry the stones].',
      ],
      more: [
        'Sources are named, legends are marked as legends.',
        'New every second {weekday}, about [forty|fifty] minutes long.',
      ],
      bodies: [
        `Welcome to “{title}”. Today’s object is a [spoon|shoe], and it is [four|six] hundred years old.
It was found in {town} under the floor of a [bakery|chapel], together with {number} [coins|buttons] and a child’s [tooth|drawing].
Now, nobody hides a [spoon|shoe] for fun. So who was afraid, and of whom?
The town clerk, a man with a [lovely|terrible] hand, notes in {month} that [soldiers|tax collectors] were quartered in every house.
Silver was to be handed over. The [baker|sexton] handed over [two|three] plates and, as we now know, kept this.
It’s a small lie. But it was passed on for [nine|eleven] generations, and that, I think, is what history [weighs|sounds like].
After a short break we’ll hear from {given} {surname}, who [dug it up|nearly threw it away].`,
      ],
    },
    technology: {
      words: {
        Own: list(
          'Circuits, Gadgets, Robots, Software, Bits, Chips, Machines, Networks, Passwords, Code, Sensors, Batteries, Screens, Algorithms',
        ),
      },
      about: [
        'What does a machine know about us, and who told it? [Two engineers|A programmer and a nurse] explain technology without the fog.',
        'Every week {name} takes one [device|buzzword] apart and checks whether anything is inside.',
      ],
      more: [
        'Listeners’ questions come first, [brand names last|jargon is fined].',
        'Each episode is transcribed in full, with all links.',
      ],
      bodies: [
        `Hello and welcome. This week we took a [doorbell|toaster] apart, because it wanted our [password|birthday].
It has {number} screws and one [microphone|camera]. Nobody we asked could say what the [microphone|camera] is for.
So we measured. Every [ten|fifteen] minutes it sends a [small|tiny] packet home, about as long as a [postcard|shopping list].
That needn’t be sinister. My guest {given} {surname} builds such things, and says it’s mostly [“I’m alive”|“all is well”].
But mostly is a word that makes engineers [nervous|cough].
What can you do? Put it in a [separate|guest] network, switch off what you don’t use, and [read|skim] the first page of the terms.
And if the [toast|bell] still works afterwards, you never needed the rest.`,
      ],
    },
    'true-crime': {
      words: {
        Own: list(
          'Cold Cases, Alibis, Verdicts, Missing Persons, Witnesses, Evidence, Court Rooms, Forgeries, Suspects, Heists, Unsolved Nights, Detectives, Trials, Confessions',
        ),
      },
      about: [
        'A [painting|ship|town clerk] vanishes from {town}, and the files were closed too soon.',
        'Old cases, read again: {name} speaks to [witnesses, lawyers and those left behind|people who were never asked].',
      ],
      more: [
        'Victims come first; [details that only shock are left out|names are changed where somebody wants peace].',
        'A season tells one case in [eight|ten] episodes.',
      ],
      bodies: [
        `On the [ninth|fourth] of {month}, a van left {town} with {number} [paintings|crates] on board. It arrived with one fewer.
This is “{title}”, and I have read the file [twice|from end to end].
The driver was questioned for [two|three] days. He said the same [sentence|thing] each time: I stopped for petrol.
What the file doesn’t say is that the pump was closed on {weekday}s.
I found that in a [newspaper|church bulletin], under the [recipes|crossword]. It took [ten|twenty] minutes. In [thirty|forty] years, nobody had looked.
His daughter agreed to meet me in a [library|café]. She brought a [shoebox|photograph] and asked me to [switch off|wait].
I did. When I switched on again, this is what she said.`,
      ],
    },
    health: {
      words: {
        Own: list(
          'Sleep, Nerves, Breath, Vitamins, Backs, Bones, Remedies, Heartbeats, Hormones, Good Habits, Appetite, Check-Ups, Immune Systems, Long Walks',
        ),
      },
      about: [
        'Why does the back hurt, and what do [we know|studies show] about [sleep|sugar]? {name} asks doctors who can [explain|say “I don’t know”].',
        'Medicine in plain words, with [patients|nurses] at the microphone as often as professors.',
      ],
      more: [
        'It does not replace a visit to the doctor; it makes the next one easier.',
        'Every claim is linked to a study, [and weak ones are called weak|with its size].',
      ],
      bodies: [
        `Good morning. You slept [badly|five hours], didn’t you? So did I, and I’m a sleep researcher.
My guest today is Dr {surname} from the [clinic|hospital] in {town}. What’s the commonest mistake?
Trying too hard, she says. Sleep is like a [cat|bird]: chase it and it [leaves|is gone].
She asks her patients to keep a [diary|list] for {number} days, and nothing else. No [apps|pills], no rules.
A third of them [feel better|sleep longer] by the second week, simply because they [stop|gave up] watching the clock.
And coffee? Before [noon|two o’clock] it hardly matters; after dinner it steals the deep part of the night.
If it goes on for more than a [month|few weeks], though, don’t be brave. See your doctor.`,
      ],
    },
    economy: {
      words: {
        Own: list(
          'Markets, Wages, Interest, Bread Prices, Taxes, Trade, Debt, Start-Ups, Pensions, Ledgers, Supply Chains, Rents, Small Change, Inflation',
        ),
      },
      about: [
        'Why has [butter|rent] become so expensive, and who earns from it? {name} follows [one euro|a single invoice] to the end.',
        'The economy at eye level: [a baker, a banker and a bus driver|people with ordinary wages] talk about money.',
      ],
      more: [
        'Figures are rounded, [jargon|gibberish] is translated, and nobody gives investment tips.',
        '[Twenty|Twenty-five] minutes, every {weekday} morning.',
      ],
      bodies: [
        `A loaf in {town} costs [twelve|fifteen] per cent more than last {season}. Where does the money go?
We asked the baker, {woman} {surname}. She [laughed|sighed] and put her [lease|rent bill] on the table.
[Wheat|Flour] hardly costs more. It’s the rent that has [doubled|run away].
The landlord, in turn, points to the bank. Interest, [they say|it seems].
And the bank? It has had its best [quarter|year] since we began [this programme|to count], and would not comment.
So of every extra coin, by our sum, about [a tenth|a twelfth] stays with the person who [gets up|starts kneading] at two in the morning.
Next week we’ll follow the same coin abroad.`,
      ],
    },
    sport: {
      words: {
        Own: list(
          'Penalties, Marathons, Underdogs, Coaches, Relays, Referees, Second Leagues, Locker Rooms, Records, Comebacks, Bench Players, Stopwatches, Away Games, Finals',
        ),
      },
      about: [
        'Sport beyond the podium: {name} meets [substitutes, groundskeepers and those who came fourth|people who lost beautifully].',
        'The [weekend|match day] in [thirty|forty] minutes, with more tactics than shouting.',
      ],
      more: [
        'With a former [goalkeeper|hurdler] and a [statistician|physiotherapist] as guests, who rarely agree.',
        'New every {weekday} before breakfast.',
      ],
      bodies: [
        `It’s minute ninety-[three|four|five] in {town}, it’s raining, and the [goalkeeper|captain] is walking forward.
You know how this ends, or you think you do. I was there, and I [missed|hardly saw] it, because I was [looking for my pen|tying my shoe].
With me is {woman} {surname}, the woman who [took|blew the whistle for] that [corner|free kick].
She says she had [practised|seen] it {number} times that week and it had gone wrong {number2} times.
So why then? Because nobody was [expecting|afraid of] anything any more, she says. That’s a [lovely|dangerous] kind of quiet.
Let’s talk about the quiet. And about what a [second-division|village] club does with [a cup|a hero] on Monday morning.`,
      ],
    },
    parenting: {
      words: {
        Own: list(
          'Toddlers, Bedtimes, Homework, Tantrums, Siblings, School Runs, Teenagers, Lunchboxes, First Steps, Nap Times, Screen Time, Grandparents, Puddles, Lost Socks',
        ),
      },
      about: [
        'Two parents, [five|six] children, no perfect answers: {name} is about [bedtimes, homework and screen time|tantrums and tenderness].',
        'What helps when [nobody sleeps|the teenager has stopped talking]? {name} asks [midwives|teachers] and other tired people.',
      ],
      more: [
        'Short enough for [one walk with the pram|the way to school].',
        'Honest, funny and [without lecturing anybody|free of miracle cures].',
      ],
      bodies: [
        `If you hear [drumming|clattering] in the background, that’s my [youngest|middle one], who has discovered [saucepans|the drawer with the lids].
Today’s question comes from {given} in {town}: my son is [four|six] and will only eat things that are white.
First of all, {given}, congratulations. [Rice|Potatoes], [noodles|bread], [yoghurt|cauliflower]: that’s a full week.
The nutritionist we called said something I’ve stuck on the [fridge|door]. You decide what’s on the table. They decide how much.
I tried it for {number} days. On the last one, my daughter [licked|smelled] a carrot.
It’s not a breakthrough, but I did tell [everyone at work|the postman].
So keep putting it there, without a word. And eat it [yourself|noisily], as if it were the last one.`,
      ],
    },
    literature: {
      words: {
        Own: list(
          'Novels, Margins, Verses, First Chapters, Footnotes, Libraries, Translators, Bookshops, Last Sentences, Poets, Paperbacks, Readers, Manuscripts, Bookmarks',
        ),
      },
      about: [
        'One book, two readers, [no agreement|one pot of tea]: {name} talks about novels as if they were neighbours.',
        '{name} visits writers where they [work|fail], at the kitchen table.',
      ],
      more: [
        'Endings are never given away [without a warning|before the bell].',
        'The reading list stands in the notes, from [poems|essays] to doorstoppers.',
      ],
      bodies: [
        `“The [sea|house] had been expecting us.” That’s how it begins, and I was lost.
The novel is called [“Low Water”|“The Salt Year”], the author is {given} {surname}, and you can’t [have read|know] it, because it’s out on {weekday}.
{given2}, you didn’t like it. I can see it from your [eyebrows|tea].
I liked [two|three] hundred pages of it. Then the [aunt|dog] dies, and the book [sits down|stops breathing].
But isn’t that the point? Grief takes the [verbs|air] out of everything. Page after page, nobody [runs|opens a window].
You may be right. You are [often|annoyingly] right about such things.
Let’s read the paragraph with the [ferry|pears], and then everybody can [judge|take sides] for themselves.`,
      ],
    },
    science: {
      words: {
        Own: list(
          'Atoms, Comets, Fossils, Microscopes, Glaciers, Neurons, Experiments, Moss, Deep Seas, Telescopes, Fungi, Gravity, Birdsong, Errors',
        ),
      },
      about: [
        'Why do [geese|ants] never argue, and what does [moss|dust] remember? {name} asks the people who find out.',
        'Science in the making: {name} goes [into the lab|out on the ice] and reports the failures, too.',
      ],
      more: [
        'Clear language, [real doubts|open questions], no miracles.',
        'Listeners send in [riddles|noises], and experts guess.',
      ],
      bodies: [
        `This is the sound of [moss|ice], made [four|six] hundred times louder.
It was recorded near {town} by {woman} {surname}, who spent {number} weeks lying on her [stomach|elbow].
What are we hearing? [Water|Air], she says, moving through spaces thinner than a hair.
Until [recently|last year] everybody assumed it was [silent|still]. Nobody had [checked|held a microphone close enough].
That’s my favourite sentence in science, by the way: nobody had checked.
The rhythm changes before [rain|a thaw], about [nine|twelve] hours ahead. It may be [chance|a habit of the instrument], so {number2} other groups are listening now.
If they hear the same, the [weather service|textbook] will need a new page. If not, we’ll tell you that, too.`,
      ],
    },
    interviews: {
      words: {
        Own: list(
          'Strangers, Second Careers, Night Shifts, Neighbours, Turning Points, Honest Answers, Detours, Encounters, Survivors, Late Bloomers, Quiet Heroes, Beginners, Regrets, Long Talks',
        ),
      },
      about: [
        'One guest, one hour, one question that was never asked: {name} talks to [night nurses, inventors and retired clowns|people you pass in the street].',
        'How did you become who you are? In {name} people answer who are not used to being asked.',
      ],
      more: [
        'Nothing is cut but the [coughs|sirens].',
        'Recorded [in the guests’ kitchens|on park benches] all over the country.',
      ],
      bodies: [
        `You were a [diver|judge] for [twenty|thirty] years, {given}. Now you [repair|tune] [accordions|clocks]. What happened?
A Tuesday happened. I came home and couldn’t remember one [face|colour] from the whole day.
Not one?
Not one. So I sat down on the [stairs|kerb], and next door somebody was playing, [badly|slowly], the same {number} notes.
And you knocked.
I knocked. It was {woman}, she was [eighty|ninety], and the low [reed|key] was stuck. I had a [penknife|hairpin] with me.
Do you miss the work?
I miss being [certain|needed]. But I’ve learned to [listen|wait]. Most things that are broken only want to be [held|opened] the other way round.`,
      ],
    },
  },
}
