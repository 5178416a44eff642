import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const article: KindTexts<'article'> = {
  words: {
    // Headlines are in sentence case, as newspapers write them.
    who: list(
      'residents, teachers, bakers, councillors, bus drivers, pensioners, students, fishermen, nurses, shopkeepers, engineers, tenants, farmers, librarians, parents, volunteers',
    ),
    verb: list(
      'celebrate, rethink, question, defend, welcome, oppose, back, remember, discuss, praise, criticise, miss, examine, support, reclaim, rediscover',
    ),
    why: list('why, how'),
    after: list(
      'after the storm, before the vote, in spite of the costs, against the odds, for the first time, after years of silence, at the last minute, on their own, despite the rain, after long talks, once again, in public, more than ever, without a quarrel, this spring, in their own way',
    ),
    lead: list(
      'What now, Hope at last, Back to square one, A better deal, The long wait, Small steps, A second chance, Hard questions, Open doors, No way back, Slow progress, Full house, Cold comfort, Close call, Quiet revolution, Fresh start',
    ),
  },
  titles: [
    '{^own} in {Town}: {^who} {verb} {thing}',
    '{lead}: {who} of {Town} {verb} {thing}',
    '{^why} {who} in {Town} {verb} {thing} {after}',
    '{lead} for {own}: {who} {verb} {thing}',
  ],
  genres: {
    'local-news': {
      words: {
        own: list(
          'bridge repairs, the old bridge, the temporary ferry, the detour, the closed lane, the river crossing, harbour traffic, the replacement bus, roadworks, the bridge fund',
        ),
        thing: list(
          'the bridge closure, the footbridge, the replacement bus, the temporary ferry, the detour, the bridge repairs, the harbour road, the riverside kiosks, the river crossing, the bus line, the repair plan, the bridge toll',
        ),
      },
      about: [
        'In {town} a dispute over the [closed bridge|bridge repairs] has [brought people together|ended in a handshake].',
        'The bridge in {town} stays shut; our report names the [options|dates] and what they cost.',
      ],
      more: [
        'With a map of the [closures|plots] and voices from the neighbourhood.',
        'What happens next, and [who can object|when the diggers come].',
      ],
      bodies: [
        `{town}. The bridge will remain closed until at least {month}, the council said on {weekday}.
Engineers had found cracks in {number} of the pillars, none of them wider than a [coin|pencil].
For {woman} {surname}, who runs the [kiosk|bakery] opposite, that is [one winter|a season] too many. “I can see my customers,” she says, “but they cannot see [me|a way across].”
A temporary [ferry|bus] is to start next [week|month]. It will carry [twenty|thirty] passengers and, after some debate, [dogs|prams].
Councillor {man} {surname2} asked residents for patience. The repairs, he added, had been [planned|promised] for {number2} years.
A public meeting will be held in the [market hall|school] at [seven|half past six].`,
      ],
    },
    economy: {
      words: {
        own: list(
          'the glassworks, wages, trainee flats, order books, rents, the night shift, the family firm, skilled workers, the furnace, apprenticeships',
        ),
        thing: list(
          'the wage deal, the family firm, the glassworks, the night shift, the early shift, the company flats, the apprenticeships, the furnace, the order boom, the pay rise, the works canteen, the trainee scheme',
        ),
      },
      about: [
        'The glassworks of {town} has full order books and nobody to [hire|train].',
        'What [rising rents|higher wages] mean for a small glassworks in {town}, worked out with three examples.',
      ],
      more: [
        'All figures are sourced, and [one of them surprised us|the sums are shown].',
        'With a chart of the past [ten|twenty] years and comments from both sides.',
      ],
      bodies: [
        `The glassworks in {town} has orders for [two|three] years and a problem: it lacks {number} glassblowers.
“I could [sell|deliver] twice as much,” says {woman} {surname}, who took over the firm from her [father|uncle] last {season}. “I just can’t [make|blow] it.”
Wages have risen by [six|eight] per cent since {month}. Even so, the [young|trainees] move to the city, where [rents|prices] have risen faster.
The [chamber|union] proposes flats on the company’s grounds. The bank would lend; the [council|fire brigade] hesitates.
Until then the furnace burns with half a crew. It cannot be [switched off|allowed to cool]: restarting it would cost more than a [year’s|quarter’s] profit.
That, says {surname}, is the [cheerful|difficult] part of glass.`,
      ],
    },
    sport: {
      words: {
        own: list(
          'the derby, the home win, the second half, promotion, stoppage time, the away game, the back four, the winning run, the transfer window, the corner flag',
        ),
        thing: list(
          'the home win, the old stadium, the promotion race, the veteran goalkeeper, the winning streak, the coach, the muddy pitch, the away fans, the underdogs, the late winner, the second half, the derby',
        ),
      },
      about: [
        'A goal in stoppage time, a broken corner flag, and a coach who [wept|said nothing]: the match in {town}.',
        'The footballers of {town} train at five in the morning, and it has begun to show.',
      ],
      more: [
        'With ratings of all players and [the table|the next fixtures].',
        'Our reporter stood [in the rain|at the touchline] and counted the chances.',
      ],
      bodies: [
        `There were [two|three] minutes left when {given} {surname} stopped looking at the [clock|bench] and simply [ran|shot].
The ball hit the [post|bar], the [keeper’s|defender’s] back and, after a pause that seemed to last until {weekday}, the net: two to one for {town}.
It had not been a [pretty|fast] game. In the first half the visitors [hid|slept], and the [pitch|wind] did the defending.
“We’ve [practised|played] worse,” said coach {given2} {surname2}, whose coat was still [wet|inside out].
That makes {number} wins in a row for {town}, who climb to [fourth|third] place. On {weekday2} they travel to {town2}, where nobody has won since {month}.
The corner flag, [broken|bent] in the celebrations, will be [repaired|auctioned].`,
      ],
    },
    science: {
      words: {
        own: list(
          'moss, air pressure, the storm signal, the weather study, old instruments, field work, the night curve, quiet signals, long measurements, the moss garden',
        ),
        thing: list(
          'the moss study, the storm signal, the long experiment, the pressure curve, the weather forecast, the night readings, the moss samples, the field station, the odd curve, the instrument, the storm warning, the moss garden',
        ),
      },
      about: [
        'A team in {town} has measured how moss reacts to [a storm|bad weather], and was surprised.',
        'A curve that rises [before rain|at night]: what researchers in {town} make of it.',
      ],
      more: [
        'The study is small, and we say what it cannot show.',
        'With a graphic, [a glossary|the link to the data] and a dissenting voice.',
      ],
      bodies: [
        `At first {woman} {surname} thought the instrument was [broken|damp]. The curve rose [at night|before rain], when nothing should happen at all.
She changed the [cable|battery], and then the moss. The curve rose again.
Her group at the institute in {town} has now measured {number} samples over [two|three] winters. The results appeared on {weekday}.
They suggest that the samples respond to pressure about [nine|eleven] hours before a [front|storm] arrives.
“It’s a [careful|neat] piece of work,” says {given2} {surname2}, who was not involved, “but {number} samples from one valley are not a [law|forecast].”
The next series begins in {month}, on [two|three] coasts, with [better|dry] cables.`,
      ],
    },
    culture: {
      words: {
        own: list(
          'the theatre, the forgotten comedy, opening night, the old curtain, the season opener, the ensemble, the repertoire, the gallery seats, the bathtub scene, the final bow',
        ),
        thing: list(
          'the forgotten comedy, the opening night, the stage curtain, the town theatre, the second act, the bathtub, the gallery seats, the new ensemble, the long interval, the final scene, the director, the repertoire',
        ),
      },
      about: [
        'The theatre in {town} plays a forgotten comedy, and the audience [forgets the interval|sings along].',
        'Hardly a stage set, a stubborn curtain and a full house: an evening at the theatre in {town}.',
      ],
      more: [
        'With dates, prices and [a seat we can recommend|a second opinion].',
        'A review that gives away the beginning, not the end.',
      ],
      bodies: [
        `The curtain in {town} [sticks|squeaks]. It has done so since {month}, and by now the audience [applauds|waits for] it.
Behind it, director {given} {surname} has put [eleven|nine] chairs and a bathtub, and that is the whole of the [kingdom|sea].
It is enough. When {given2} {surname2}, as the old [queen|captain], climbs in and [rows|listens], you can hear a [coat|programme] drop.
The comedy, written [ninety|a hundred and forty] years ago and forgotten after {number} evenings, is about people who [inherit|rent] a storm.
Not every joke has [survived|aged well]. But the [third|second] act has a quarrel over [soup|a hat] that one would like to take home.
Further performances on {weekday} and {weekday2}; the [gallery|balcony] has the better view.`,
      ],
    },
    health: {
      words: {
        own: list(
          'country doctors, the village practice, the doctor’s bus, the waiting room, video consultations, home visits, the last practice, rural medicine, the succession, the district nurse',
        ),
        thing: list(
          'the village practice, the doctor’s bus, the waiting list, the night clinic, the video consultations, the home visits, the last country practice, the retiring doctor, the district nurse, the mobile clinic, the succession, the country doctor',
        ),
      },
      about: [
        'The last country doctor of {town} is retiring, and [her successor has four wheels|a bus takes her place].',
        'Nobody wants the practice in {town}: how [a district|a valley] hopes to manage without a doctor.',
      ],
      more: [
        'Checked by [two|three] specialists; it does not replace a visit to the doctor.',
        'With addresses, [waiting times|costs] and a list of warning signs.',
      ],
      bodies: [
        `When Dr {woman} {surname} closes her practice in {month}, {number} villages around {town} will be without a doctor.
She is [seventy|seventy-two] and has looked for a successor for [four|six] years. [Two|Three] came, saw the [road|roof] and left.
Now a bus is to take her place: an examination table, a [small laboratory|screen], and a nurse who knows [every bend|all the names].
Specialists join by video. A trial in {town2} showed that [one|two] in three journeys to hospital could be [spared|shortened].
“It can’t [hold a hand|smell a kitchen],” says {surname}, “and that’s half of medicine. But it comes on {weekday}s, and I [didn’t always|can’t any more].”
Anyone with chest pain or sudden weakness should still call the emergency number at once.`,
      ],
    },
    politics: {
      words: {
        own: list(
          'the council vote, the budget, the long night, the coalition, school buses, the transport act, the harbour bridge, the compromise, the second reading, parking fees',
        ),
        thing: list(
          'the budget, the compromise, the coalition, the transport act, the long session, the school buses, the parking fees, the amendments, the majority, the second reading, the night sitting, the new depot',
        ),
      },
      about: [
        'After a long night {town} has [a budget|a compromise]; what changes, and for whom.',
        'Two coalition partners, one budget, no sleep: the night of negotiations in {town}.',
      ],
      more: [
        'With the positions of all parties [in their own words|in a table].',
        'A report that keeps what is known apart from what is [claimed|hoped].',
      ],
      bodies: [
        `After [eleven|fourteen] hours of debate, at [half past three|ten to four] in the morning, somebody in the town hall of {town} opened a window. By then it was settled.
The budget passed by [nineteen|twenty-one] votes to {number}, with [two|three] abstentions and one [apology|sleeping member].
It provides [money|a deadline] for the [school buses|harbour bridge] and puts off the [new depot|parking fees] until {month}.
“A compromise is a thing nobody would have [drawn|ordered],” said {given} {surname}, who led the talks for the [majority|smaller partner].
The opposition announced that it would [appeal|propose changes]. Its leader, {given2} {surname2}, spoke of a [missed|half-eaten] opportunity.
The second reading is on {weekday}. It is open to the public and, experience suggests, [long|cold].`,
      ],
    },
    travel: {
      words: {
        own: list(
          'the night train, the coast path, the mountain hut, the ferry line, slow trains, the pilgrims’ way, the lake, the spa town, the salt road, island hopping',
        ),
        thing: list(
          'the night train, the coast path, the mountain hut, the last ferry, the pilgrims’ way, the hot springs, the island bus, the wine road, the grand hotel, the beach huts, the border trail, the old inn',
        ),
      },
      about: [
        'A weekend in {town}: [fog|salt], fried fish and a [hotel without a television|lighthouse with four beds].',
        'By [night train|mail boat] to {town}, where the journey really is the nicest part.',
      ],
      more: ['With tips for getting there, [staying|eating] and walking slowly.', 'Our author paid for the trip herself.'],
      bodies: [
        `In {town} one arrives [backwards|late]. The [train|ferry] turns in the last bend, and so the first thing you see is what you have [left|missed].
It is a good beginning. The town has [seven|nine|eleven] streets, [two|three] of which lead to the water, and a [bakery|museum] that opens when there is [bread|somebody there].
I stayed with {given} {surname}, who lets [four|five] rooms above the old [post office|customs house]. Breakfast is at [eight|nine]; the [fog|herring] comes earlier.
On {weekday} we walked to the [lighthouse|salt pans], [six|nine] kilometres there and, with the wind, rather [more|less] back.
In [March|November|January] you have the path to yourself. In summer you share it with [geese|painters].
Go by rail, stay [two|three] nights, take a [sweater|thick book].`,
      ],
    },
    technology: {
      words: {
        own: list(
          'delivery robots, the robot trial, parcels, narrow pavements, bicycle couriers, kerbs, the pilot project, stuck machines, helpful residents, the last mile',
        ),
        thing: list(
          'the delivery robots, the robot trial, the bicycle couriers, the narrow pavements, the parcel service, the lowered kerbs, the trial report, the parcel lockers, the pilot project, the operator, the orange lights, the delivery times',
        ),
      },
      about: [
        'Delivery robots have been on trial in {town} for a year; a sober look at the figures.',
        'Who is helping whom? The delivery robots in {town} and the people who [lift|name] them.',
      ],
      more: [
        'We followed them for [three|four] weeks, [without the operator’s help|in all weathers].',
        'With a checklist for data protection and [running costs|a glossary].',
      ],
      bodies: [
        `Number {number} is stuck again. The delivery robot stands in front of the [kerb|church] of {town}, blinks [orange|twice] and waits for a [person|child].
It never waits long. In the trial’s first [month|week], residents lifted the machines [two|three] hundred times, and some gave them [hats|names].
The operator calls that [“community support”|“a learning effect”]. {given} {surname} of the disability council calls it a [blocked|narrow] pavement.
Both can be found in the figures that the town published on {weekday}. [Four|Five] in ten parcels arrived faster, [one|two] in ten by [sledge|hand].
Each trip costs about as much as a [coffee|bus ticket]. A [courier|bicycle], says the report on its last page, costs less.
A decision is due in {month}.`,
      ],
    },
    opinion: {
      words: {
        own: list(
          'slowness, park benches, waiting, idleness, small talk, open squares, boredom, public seats, old habits, the empty square',
        ),
        thing: list(
          'the park bench, the long wait, the idle hour, the free Sunday, the small talk, the lunch break, the shady seat, the empty square, the boredom, the short rest, the detour, the afternoon nap',
        ),
      },
      about: [
        'A plea for the park bench, by somebody who used to know better.',
        'Our columnist has had enough of [haste|good advice] and says so, sitting down.',
      ],
      more: [
        'A contribution to a debate; replies are welcome [and will be printed|by post].',
        'It takes [four|five] minutes to read and rather longer to forget.',
      ],
      bodies: [
        `I should like to say something in favour of the bench. Nobody else will, so it may as well be me.
They have taken away {number} of them in {town}, for reasons of [order|efficiency]. People, it was said, had been [sitting|resting] on purpose.
Well, yes. That is what a bench is: a place where you are [allowed|obliged] to be nobody’s customer for a while.
I met my [dentist|wife] in one of these moments, and [two|three] friends, and once, on a {weekday} in {month}, a man who taught me to [whistle|peel an orange].
None of this appears in the [budget|statistics]. Nor does the [silence|weather], and we [live|talk] by it.
So put them back, please. I’ll bring the [screws|cushions].`,
      ],
    },
  },
}
