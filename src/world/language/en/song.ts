import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const song: KindTexts<'song'> = {
  words: {
    Ing: list(
      'Waiting for, Dancing with, Running from, Dreaming of, Singing to, Leaving, Chasing, Remembering, Calling, Missing, Losing, Forgiving, Counting, Following, Painting, Thinking of',
    ),
    Phrase: list(
      'Until, Before, After, Since, Because of, Beyond, Under, Beneath, Without, Against, Between Us and, All About, Halfway to, Back to, Nothing but, Somewhere Near',
    ),
    eyes: list('grey, green, brown, tired, laughing'),
  },
  titles: [
    '{Ing} the {Adj} {Noun} {Own}',
    '{Phrase} the {Adj} {Noun} ({Own})',
    '{Adj} {Noun}, {Adj2} {Noun2}',
    '{Own} for the {Adj} {Noun}',
    '{Adj} {Nouns} of {Town} ({Own})',
    '{Own} in {Town}: {^Time} and {Nouns}',
    'The {Noun} and the {Adj} {Noun2}',
    '{Own} for the {Nouns} of {Town}',
    '{Adj} {Own}, {Adj2} {Nouns}',
  ],
  genres: {
    pop: {
      words: {
        Own: list(
          'Heartbeat, Telephone, Weekend, Sugar, Sunglasses, Replay, Butterflies, Confetti, Goodbye, Daydream, Lipstick, Afterglow, Fireflies, Echo',
        ),
      },
      about: [
        'A pop song about [the last summer before everything changed|a message that was never sent|falling in love on a night bus].',
        '“{title}” is [three|four] minutes of bright guitars and a chorus that [will not leave|moves in for good].',
        'Handclaps, a [shameless|big] chorus and a sad line you only notice the third time.',
      ],
      more: [
        'Recorded in [one night|a kitchen] in {town}, it sounds like open car windows.',
        'For the [drive home|first warm evening] and everyone who sings off key.',
      ],
      bodies: [
        `You left your [jacket|scarf|records] in my hallway, it still [smells like rain|hums your tune]
I [walk|cycle] past the [drive-in|pharmacy] sign and I almost [call|say] your name
The [city|summer] keeps on [moving|turning], all the [windows|corners] look the same
And every [song|light|street] from here to {town} knows I’m not over you

Oh, [tell me|show me] how to let you go
When every [radio|red light] says no
I’ve been [dancing|talking] with the echo, I’ve been [waiting|singing] by the phone
You’re the only place I ever called home

It’s [{month}|{weekday}] and I’m laughing with the people that we knew
I [wear|dye] it like I mean it, this [new shade of|old coat of] blue
But I still [buy|pour] two coffees, and I still [say|dream] “we two”
And every [song|light|street] from here to {town} knows I’m not over you`,
        `We were [nineteen|twenty] and [fearless|barefoot] on the roof of the arcade
You said the [stars|planes] were only [streetlights|sparklers] that refused to fade
I [wrote|drew] it on my [trainers|ticket], it was the [best|first] vow I ever made

So stay, stay, stay till the [morning|music] comes
We’ve got [cherry|lemon] soda and our hearts like drums
The [night|tide] may take the others, but it won’t take us
Stay, stay, stay, we can miss the bus

Now there’s [glass|a bank] where we were standing and you [teach|sell houses] in {town}
I heard it from your sister, and I had to sit down
Still I [hum|hear] it every {season} when the [sun|rain] comes down`,
      ],
    },
    rock: {
      words: {
        Own: list(
          'Gasoline, Thunder, Highway, Rust, Amplifier, Wildfire, Outlaw, Engine, Concrete, Feedback, Iron, Matches, Black Ice, Static',
        ),
      },
      about: [
        'Two guitars, a bass that [limps|growls] and a voice like gravel: “{title}” is rock that wants to be loud.',
        'A song about leaving [a town|a job|a good man], at [full volume|eighty miles an hour].',
        '“{title}” starts with a single chord and ends with [a broken string|everything at once].',
      ],
      more: [
        'Recorded live in [an empty factory|a barn near {town}] without a second take.',
        'Made for [stages|long roads] and neighbours who are away.',
      ],
      bodies: [
        `There’s a [light|sign] on the edge of {town} that has [flickered|buzzed] since I was born
My father [swept|mopped] the [factory|station] floor until his hands were worn
They gave him a [watch|handshake] and a [sandwich|speech], and a [coat|flag] already torn

So turn it up, turn it up, till the windows shake
I’ve got [one bald tyre|half a tank] and a promise to break
You can [keep|burn] the [map|money], you can keep your gold
I’d rather be lost than do as I’m told

I saw [{man}|my brother] at the [crossroads|counter] with a [dollar|bottle] and a grin
He said, “The [road|flood] don’t care, my friend, what kind of shape you’re in”
So I [threw|kicked] the [gates|door] wide open, and I let the [thunder|morning] in`,
      ],
    },
    folk: {
      words: {
        Own: list(
          'Ballad, Reel, Hymn, Shanty, Carol, Air, Lament, Waltz, Winter Song, Hearth, Millstream, Rowan, Hornpipe, Cradle',
        ),
      },
      about: [
        'Fiddle, guitar and two voices tell of [a miller’s daughter|a ship that came home empty|a well on the moor].',
        '“{title}” sounds [two hundred years old|like something grandmothers know], and was written last {season}.',
        'A slow song for [firesides|long walks], with a last verse that turns everything round.',
      ],
      more: [
        'The melody comes from [a fiddle tune|the hills above {town}], the words from a bundle of letters.',
        'Recorded in a [chapel|barn] with the door open; you can hear the [rain|swallows].',
      ],
      bodies: [
        `As I [went|rode] out by {town} all on a [{month}|winter] morn
I met a [maid|lad] with [silver|river] eyes in the [barley|stubble] and the corn
“Where [go you|bound you], my [rover|soldier], with your [shoes|coat] so sadly torn?”
“I’m bound for the [water|hillside], love, the place where I was born.”

And the [heron|curlew] flies low, low over the sea
And the [tide|wind] brings home all others, but never comes for me

I gave [her|him] a [ribbon|penny], and I gave [her|him] a [ring|comb] of bone
And we sat beside the [millstream|hawthorn] till the [evening|harvest] star had shone
But when I turned to [kiss|thank] my love, I found I was alone

And the [heron|curlew] flies low, low over the sea
And the [tide|wind] brings home all others, but never comes for me`,
      ],
    },
    'hip-hop': {
      words: {
        Own: list(
          'Cipher, Corner, Blueprint, Turntable, Freestyle, Rooftop, Bassline, Notebook, Block, Crown, Sneakers, Skyline, Verse, Elevator',
        ),
      },
      about: [
        'A dusty piano loop, dry drums and [three|two] verses about [the stairwell of a tower block|a mother’s night shifts|the price of leaving].',
        '“{title}” counts the steps from the [corner shop|bus depot] to the stage, [bar by bar|and skips none].',
        'Wordplay that needs [two|three] listens, over a beat that needs only one.',
      ],
      more: [
        'The choir at the end comes from a school in {town}.',
        'Produced on [a borrowed laptop|one old sampler], mixed by friends, meant for headphones.',
      ],
      bodies: [
        `[Nine|Seven] floors up with the [lift|heater] out of order
Mama [counting|stacking] [pennies|coupons], every month a little shorter
I did [homework|verses] by the [streetlight|fridge light], dreams across the border
Now the [pen|beat] is my [passport|lawyer], I’m a [first-class|front-page] reporter

We came from the [bottom|back row], yeah, we [carried|borrowed] the chairs
Every [crown|verse] that I’m wearing has a [scuff|mark] from the stairs
If you [ask|wonder] why I’m shining, it’s the name that we share
{town}, put your hands up, put your hands in the air

I remember [{given}|little {given}] with the [chess board|cracked phone] on the wall
Said, “You [play|speak] like you’re invited or don’t bother to at all”
So I [sharpened|folded] every sentence till it [fitted|echoed] down the hall
Now they [quote|play] me in the [classrooms|barbershops], spring, summer and fall`,
      ],
    },
    electronic: {
      words: {
        Own: list(
          'Voltage, Signal, Neon, Circuit, Satellite, Pulse, Binary, Frequency, Orbit, Laser, Phantom, Modular, Afterimage, Waveform',
        ),
      },
      about: [
        'A synthesiser breathes in and out for [six|seven] minutes, and somewhere in the middle [a voice appears|the floor drops away].',
        '“{title}” is electronic music for [night trains|empty motorways|the hour before dawn].',
        'Cold pads, a warm bass and a [single|whispered] sentence that repeats until it means something else.',
      ],
      more: [
        'Every sound was recorded in [a power station|a swimming pool at night] and bent out of shape.',
        'For headphones, [long corridors|slow lifts] and people who work late.',
      ],
      bodies: [
        `[Signal|Carrier] found, [no|still no] reply
[Blue|White] light on the [motorway|runway], a slow [machine|balloon] in the sky
I [send|spell] your name in [pulses|numbers]
I [send|spell] it till it’s dry

Are you receiving
Are you receiving me
[Seven|Eleven] satellites are leaving
And one of them is me

[Static|Snow] on the [screens|rooftops] of {town}
Your [voice|heartbeat] coming [up|through] as the others go down
Don’t [switch|turn] me off now
I have [only just|finally] found the sound`,
      ],
    },
    jazz: {
      words: {
        Own: list(
          'Blue, Blues, Swing, Nocturne, Serenade, Rag, Stroll, Bossa, Minor Third, Interlude, Saxophone, Calling Card, Nightcap, Prelude',
        ),
      },
      about: [
        'Brushes, a double bass and a piano that arrives [late|slightly late] on purpose.',
        '“{title}” is a standard that has only [just|lately] been written: thirty-two bars of [rain|regret] and a smile at the end.',
        'A voice close to the microphone sings of [a hotel bar|the last tram|one song too many], and the trumpet disagrees.',
      ],
      more: [
        'One take, [no overdubs|with the clink of glasses left in].',
        'For late evenings, [slow dances|dim lamps] and people who have stopped looking at the clock.',
      ],
      bodies: [
        `The [waiter|barman] turns the chairs around, the [candles|lamps] are burning low
The [band|piano] plays our [favourite|usual] tune a little bit too slow
I’ve [memorised|rehearsed] a [clever|gentle] line, but I don’t think it’ll show
So [pour|play] me one more [chorus|quarter hour], and then I’ll let you go

It’s only [{month}|the weather], darling, only rain upon the street
It’s only an old habit that is [shuffling|keeping time with] my feet
I could [swear|tell you] I’ve forgotten you, and say it [so|quite] discreet
If the [trumpet|bass] could keep a secret half as well as it keeps the beat

The last [tram|train] left for {town} with your [perfume|silhouette] inside
I [tipped|raised] my hat to no one with a [touch|flourish] of wounded pride
And [walked|whistled] home the long way with the [moon|moonlight] at my side`,
      ],
    },
    lullaby: {
      words: {
        Own: list(
          'Lullaby, Cradle Song, Moon, Sleepy Bear, Nightlight, Blanket, Star, Little Boat, Sandman, Owl, Dream, Pillow, Hush, Kitten',
        ),
      },
      about: [
        'A lullaby with [harp and hum|a music box|one guitar], as slow as breathing.',
        '“{title}” puts [the hedgehogs|the lambs|the boats in the harbour] to bed, one after the other.',
        'A quiet song for the end of the day, [long enough for one last yawn|with a verse for every cuddly toy].',
      ],
      more: [
        'Sung softly enough for [the smallest|light sleepers], with an instrumental version for parents who want to sing themselves.',
        'It fades out by itself and leaves the room [dark and warm|a little quieter than before].',
      ],
      bodies: [
        `Hush now, the [hedgehog|badger] has [buttoned|folded] his coat
The [moon|evening star] has [anchored|fastened] her small [silver|paper] boat
The [lambs|ducks] in the [meadow|rushes] have tucked in their toes
And where the day goes to, the [night owl|wind] only knows

Sleep, my [little one|darling], sleep
The [hills|clouds] are as [soft|white] as sheep
I’ll be [near|here] when the morning [wakes|comes round]
Sleep, [sweet|safe] and sound

The [kettle|staircase] is quiet, the [teddy|rabbit] is, too
The [stars|lamps] over {town} are all [counting|watching] for you
So close both your [eyes|eyelids] now, no need to frown
And drift with the [feathers|snowflakes], down, down, down`,
      ],
    },
    protest: {
      words: {
        Own: list(
          'Banners, Bread, Picket Line, Megaphone, Rise, Barricade, Petition, Voices, Union, Marching, Ballot, Placards, Curfew, No More',
        ),
      },
      about: [
        'A protest song for [a closed hospital|a poisoned river|unpaid wages]: three chords, many voices.',
        '“{title}” was first sung [outside the town hall|at the factory gates] of {town}, and the street joined in.',
        'Angry, funny and easy to remember, which is what a song on a march has to be.',
      ],
      more: [
        'The chorus is made for [megaphones|cold mornings] and people who think they cannot sing.',
        'Half the takings go to the strike fund of {town}.',
      ],
      bodies: [
        `They sold the [river|station] by the [metre|gallon], and they [fenced|locked] the [village|common] well
They put a [meter|camera] on the [church clock|sunrise], and a [price tag|number] on the bell
They said it’s [good|best] for business, and that business knows us well

So whose is the water? Ours!
And whose are the streets? Ours!
You can [count|keep] your [golden|marble] towers
We have [hands|songs] and we have hours

My [grandmother|neighbour] stood at {town} in the winter of her life
With a [banner|ladle] and a [thermos|whistle], and a tongue like a knife
She said, “Child, they only [listen|budge] when we [sing|stand] in a line
So [bring|lend] your voice, it’s small, I know, but add it to mine.”`,
      ],
    },
    ballad: {
      words: {
        Own: list(
          'Farewell, Vow, Last Dance, Teardrop, Forever, Letter Home, Piano, Tenderness, Wedding Dress, Goodbye Song, Ring, Empty Chair, Apology, Always',
        ),
      },
      about: [
        'Piano, strings and a voice that nearly breaks: “{title}” is a ballad about [saying sorry too late|the chair at the table that stays empty|loving somebody from afar].',
        'It begins as a whisper and ends [with an orchestra|on one held note].',
        'A song for [weddings|farewells] and for the drive home afterwards.',
      ],
      more: [
        'Written in [an hour|a single night] in {town}, after a telephone call.',
        'Keep a handkerchief ready for the [bridge|last verse].',
      ],
      bodies: [
        `I found your [reading glasses|handwriting] in the [pocket|lining] of my coat
And a [shopping list|train ticket] from {month}, the last thing that you wrote
It said [bread and stamps|milk and apples] and “call her”, with a [star|line] beside the note
And I’m standing in the [hallway|kitchen] with a stone inside my throat

If I had known the [door|day] was closing
I’d have held it with my hand
I’d have told you all the [small things|reasons]
I was hoping you would understand
But the [clock|snow] went on falling
And the [rest|sea] is only sand

They ask me how I’m [doing|sleeping], and I tell them I’m all right
I leave a [lamp|light] on in {town} on the [left|street] side every night
In case the [dark|road] is longer than you thought it, and you might`,
      ],
    },
    dance: {
      words: {
        Own: list(
          'Floor, Bass Drop, Strobe, Glitter, Disco Ball, All Night, Heat, Move, Rhythm, Hips, Mirrorball, Club, Body Clock, Encore',
        ),
      },
      about: [
        'Four to the floor, a [piano|brass] riff and one order: move.',
        '“{title}” is a dance track that [takes its time|teases] for a minute and then does not stop.',
        'Made for [the last hour of a wedding|rooftops in July|kitchens], with a chorus everybody knows by the second time.',
      ],
      more: [
        'The extended mix runs for [seven|eight] minutes and gives DJs time to breathe.',
        'Recorded with [a brass band from {town}|eleven friends clapping].',
      ],
      bodies: [
        `[Shoes|Coats] in the corner, [hands|hearts] in the air
There’s a [mirror|paper] moon turning on the top of the stair
[{given}|The neighbour] brought the [speakers|glitter], and {given2} brought the heat
And nobody’s [sitting|leaving] while there’s blood in our feet

One more, one more, till the [sun|milkman] comes up
One more, one more, spill the [stars|light] from the cup
Left foot, right foot, [turn|spin] it around
We are the [echo|engine], we are the sound

[Monday|Morning] can wait with its [tie|timetable] and its frown
Tonight there’s no [gravity|sorrow] in the whole of {town}
So if you feel [tired|lonely], put your [troubles|telephone] down

One more, one more, till the [sun|milkman] comes up`,
      ],
    },
  },
}
