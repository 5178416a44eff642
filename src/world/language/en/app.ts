import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const app: KindTexts<'app'> = {
  words: {
    First: list(
      'Amber, Bright, Calm, Clever, Clear, Copper, Cosy, Daily, Fern, First, Gentle, Golden, Good, Green, Happy, Honest, Indigo, Kind, Little, Lively, Loose, Lucky, Maple, Mellow, Merry, Mint, Neat, New, Nimble, North, Olive, Open, Orange, Paper, Pocket, Plain, Quick, Quiet, Rapid, Round, Ruby, Silver, Simple, Slow, Small, Smooth, Soft, Spare, Spry, Steady, Sunny, Swift, Tidy, Tiny, True, Velvet, Warm, Wide, Wise, Young',
    ),
    Tone: list('Easy, Simple, Calm, Clear, Smart, Quick, Everyday, Friendly, Gentle, Honest, Fuss-Free, Lightweight, Offline'),
  },
  titles: [
    '{First} {Own}: {Tone} {Head} {Tail}',
    '{First} {Own}: {Head} {Tail}',
    '{First} {Own} & {Own2}: {Head} {Tail}',
    '{First} {Own} – {Tone} {Head} {Tail}',
  ],
  genres: {
    'photo-editing': {
      words: {
        Own: list(
          'Lens, Frame, Darkroom, Shutter, Prism, Pixel, Contrast, Aperture, Negative, Tint, Halo, Exposure, Studio, Palette',
        ),
        Head: list(
          'Photo Edits, Filters, Retouching, Collages, Portraits, Crops and Colour, Photo Fixes, Film Looks, Layers, Presets',
        ),
        Tail: list(
          'for Travellers, for Beginners, in One Tap, on the Go, for Old Photos, with Film Grain, for Big Prints, in Full Size, for Pet Owners, for Families, for Black and White, for Night Shots',
        ),
      },
      lure: [
        '{name} puts [anyone|any face] you like into [any picture|a new picture] in seconds.',
        'One photo is enough: {name} [makes|invents] pictures of people that were never taken.',
      ],
      about: [
        '{name} [rescues|saves] photos that came out too dark, too [crooked|noisy] or too [yellow|crowded].',
        'Edit your pictures on the phone with the [care|patience] of an old darkroom: {name} keeps every step, so nothing is ever lost.',
        'With {name} a [holiday snapshot|blurry portrait|grey afternoon] becomes a picture worth [printing|framing] in [three|four|five] taps.',
      ],
      more: [
        '[Forty|Sixty|Eighty] film looks, curves, masks and a healing brush are on board, and every change can be undone.',
        'It straightens [horizons|church towers], softens harsh light and exports at full resolution without a watermark.',
        'Made for people who [take a thousand pictures and keep ten|print albums for their grandparents|would rather be outside than at a screen].',
      ],
    },
    weather: {
      words: {
        Own: list(
          'Vane, Drizzle, Cumulus, Breeze, Barometer, Squall, Thaw, Rainfall, Horizon, Front, Gale, Forecast, Puddle, Sky',
        ),
        Head: list(
          'Forecasts, Weather, Rain Alerts, Radar, Wind and Rain, Snow Reports, Weather Maps, Hourly Weather, Storm Warnings',
        ),
        Tail: list(
          'for Walkers, for Gardeners, by the Hour, for Cyclists, for Your Street, at a Glance, for the Coast, for Two Weeks, for Early Birds, for Sailors, for the Hills, on Your Watch',
        ),
      },
      about: [
        '{name} tells you [whether to take the umbrella|when the rain will stop|if the washing will dry], street by street and hour by hour.',
        'A forecast you can read in [two|three|five] seconds: {name} shows rain, wind and temperature on one calm screen.',
        'From [morning frost|sea fog] to [summer storms|evening showers], {name} warns you before the weather does.',
      ],
      more: [
        'It compares [three|four|five] models and says openly when they disagree.',
        'Gardeners get frost warnings, cyclists get headwinds, and everybody gets a [radar map|pollen count] that loads even on a poor connection.',
        'Save as many places as you like; alerts stay silent at night unless [a storm is coming|the roads will freeze].',
      ],
    },
    budgeting: {
      words: {
        Own: list('Ledger, Penny, Purse, Envelope, Balance, Coin, Nest, Jar, Budget, Tally, Harvest, Wallet, Receipt, Abacus'),
        Head: list(
          'Budgets, Spending, Savings Goals, Bills, Household Accounts, Expenses, Envelopes, Pocket Money, Money Plans, Cash Flow',
        ),
        Tail: list(
          'for Two, for Students, for Flatmates, for Families, by the Week, without Spreadsheets, for Freelancers, for Beginners, in Minutes, for Big Dreams, for Tight Months, on Paper Terms',
        ),
      },
      about: [
        'Where did the money go? {name} [sorts|files] every expense into envelopes and shows what is left until payday.',
        '{name} turns receipts, bills and [standing orders|rent] into one honest figure: what you can still spend [today|this week].',
        'Plan the month in [ten|fifteen|twenty] minutes and keep the plan: that is all {name} wants to do.',
      ],
      more: [
        'Couples and flatmates share [one|a] budget and settle up with a tap.',
        'You type in what you spend, or scan the receipt; [no bank login is needed|your bank details stay with your bank].',
        'Charts are kept small, goals are kept visible, and [a short weekly summary|a friendly note on Sunday evening] keeps you on course.',
      ],
    },
    notes: {
      words: {
        Own: list(
          'Margin, Notebook, Pencil, Inkwell, Page, Scribble, Memo, Bookmark, Index, Quill, Draft, Binder, Paperclip, Journal',
        ),
        Head: list('Notes, Lists, Ideas, Checklists, Diaries, Sketches and Notes, Voice Notes, Drafts, Outlines, Clippings'),
        Tail: list(
          'without Clutter, for Writers, That Sync, for Students, with Tags, for Busy Days, in Plain Text, for Lectures, by Voice, for Shared Kitchens, on Every Device, for Night Thoughts',
        ),
      },
      about: [
        '{name} opens [faster than a thought escapes|in less than a second]: type, dictate or [draw|scan], and it is kept.',
        'A quiet place for [shopping lists|lecture notes|half-finished poems] and everything you must not forget.',
        '{name} is a notebook that [finds its own pages|never runs out of paper], even years later.',
      ],
      more: [
        'Notes are plain text, searchable and yours: export them whenever you like.',
        'Tags, links between notes and a [dark|paper-coloured] page are there when you want them and out of sight when you do not.',
        'Shared lists update as you walk through the [shop|market], so nobody buys the milk twice.',
      ],
    },
    fitness: {
      words: {
        Own: list(
          'Stride, Pulse, Kettlebell, Sprint, Tempo, Plank, Warm-Up, Lap, Stamina, Squat, Second Wind, Runner, Stretch, Circuit',
        ),
        Head: list(
          'Workouts, Running Plans, Home Training, Strength, Stretching, Intervals, Yoga and Strength, Step Goals, Core Training',
        ),
        Tail: list(
          'for Beginners, in Ten Minutes, without Equipment, after Work, for Stiff Backs, for New Parents, over Fifty, for Runners, at Home, for Small Flats, with Rest Days, for Early Risers',
        ),
      },
      about: [
        '{name} builds a training plan around [your week|your knees|the time you really have], not the other way round.',
        '[Ten|Twelve|Fifteen] minutes a day, no equipment, clear videos: {name} makes it hard to find an excuse.',
        'Whether it is the first lap round the park or the next half marathon, {name} sets the pace.',
      ],
      more: [
        'Every exercise comes with an easier version, and [rest days count|a missed day is no drama].',
        'It records distance, pulse and pace, and works [without a mobile signal|with most watches].',
        'Plans were written by physiotherapists and are adjusted [every Sunday|after each session].',
      ],
    },
    'language-learning': {
      words: {
        Own: list(
          'Phrase, Accent, Syllable, Vocab, Grammar, Parrot, Chatter, Dialogue, Verb, Alphabet, Lingo, Tongue, Passport, Idiom',
        ),
        Head: list(
          'Languages, Vocabulary, Conversations, Phrases, Pronunciation, Grammar, Lessons, Flashcards, Dialogues, Reading Practice',
        ),
        Tail: list(
          'for Travellers, in Five Minutes, by Ear, with Stories, for Beginners, for Grown-Ups, from Day One, on the Train, for Shy Speakers, without Drills, for the Whole Family, before Breakfast',
        ),
      },
      about: [
        'Learn to [order, ask and argue|chat, haggle and apologise] in [nine|twelve|fourteen] languages: {name} starts with whole sentences, not lists of words.',
        '{name} teaches you a language the way you learned your first one: by [listening|stories], repeating and getting it wrong.',
        '[Five|Ten] minutes with {name} on the [bus|train] are enough for the next conversation.',
      ],
      more: [
        'Words come back just before you would forget them, and native speakers read every sentence aloud.',
        'Grammar is explained in [plain words|two lines] when you ask for it.',
        'Lessons can be downloaded, so they also work [on a plane|in a tunnel|at the campsite].',
      ],
    },
    transit: {
      words: {
        Own: list(
          'Platform, Tram, Junction, Timetable, Departure, Line, Transfer, Carriage, Signal, Interchange, Ticket, Terminus, Bus Stop, Railcar',
        ),
        Head: list(
          'Departures, Buses and Trains, Timetables, Connections, Delays, Routes, Live Maps, Night Buses, Commutes, Platform Changes',
        ),
        Tail: list(
          'in Real Time, for Commuters, without Detours, for Every City, Step-Free, for Late Trains, on One Screen, for Night Owls, with Bike Space, Door to Door, for Visitors, to the Minute',
        ),
      },
      about: [
        '{name} shows when the next [bus|tram|train] really leaves, not when the timetable says it should.',
        'Departures, delays and platform changes for [forty|sixty|ninety] cities: {name} puts them all on one screen.',
        'Missed the connection? {name} has found the next one before you have [reached the stairs|read the board].',
      ],
      more: [
        'Save your daily route and it tells you when to leave the house.',
        'Step-free routes, bike spaces and [quiet carriages|the best door for changing] are marked on the map.',
        'Timetables are kept on the phone, so it answers [underground|in the tunnel], too.',
      ],
    },
    recipes: {
      words: {
        Own: list(
          'Ladle, Skillet, Pantry, Thyme, Saucepan, Spoon, Larder, Apron, Simmer, Crumb, Oven, Whisk, Pepper Mill, Colander',
        ),
        Head: list(
          'Recipes, Dinners, Meal Plans, One-Pot Meals, Baking, Leftovers, Packed Lunches, Soups and Stews, Weeknight Cooking',
        ),
        Tail: list(
          'in Thirty Minutes, for Two, for Small Kitchens, without Waste, for Hungry Families, from the Pantry, on a Budget, for Beginners, for Every Season, with Five Ingredients, for Students, for Sundays',
        ),
      },
      about: [
        'Tell {name} what is in the fridge and it tells you what is for dinner.',
        '{name} collects [eight hundred|twelve hundred|two thousand] tested recipes, from [quick noodles|a plain omelette] to a [proper Sunday roast|birthday cake].',
        'Cooking with {name} means one clear step at a time, in letters you can read [from across the kitchen|with floury hands].',
      ],
      more: [
        'Amounts adjust to the number of guests, and the shopping list sorts itself by [aisle|shop].',
        'Allergies and dislikes are left out from the start; [timers run side by side|your own recipes can be added by photo].',
        'A weekly plan uses up what you have, so less ends in the bin.',
      ],
    },
    sleep: {
      words: {
        Own: list(
          'Pillow, Lullaby, Drift, Moonrise, Blanket, Slumber, Nightlight, Dream, Nap, Hush, Starlight, Eiderdown, Owl, Dusk',
        ),
        Head: list('Sleep Sounds, Bedtime Stories, Sleep, Rain Sounds, Breathing, Naps, Wind-Downs, Quiet Alarms, Sleep Diaries'),
        Tail: list(
          'for Light Sleepers, for Shift Workers, for Restless Minds, in Ten Minutes, without Screens, for New Parents, for Noisy Streets, Every Night, with Rain, for Travellers, for Early Starts, until Morning',
        ),
      },
      about: [
        '{name} helps you fall asleep with [rain on a tin roof|a night train far away|waves on shingle] and voices that are in no hurry.',
        'Put the phone face down: {name} plays [a story|slow breathing|soft noise] and fades out when you are asleep.',
        'Better nights begin with a better evening, and {name} plans it with you in [five|ten] small steps.',
      ],
      more: [
        'The alarm wakes you gently in a light phase of sleep, at the latest at the time you set.',
        '[Fifty|Eighty] sounds can be mixed and play without a connection.',
        'The diary shows what really helps you, be it [less coffee|an earlier dinner|a cooler room]; it does not replace a doctor.',
      ],
    },
    'drawing-for-children': {
      words: {
        Own: list(
          'Crayon, Doodle, Paintbox, Easel, Scribble, Finger Paint, Sketchbook, Rainbow, Chalk, Sticker, Brush, Giraffe, Colour Box, Paper Hat',
        ),
        Head: list(
          'Drawing, Colouring, Painting, First Pictures, Animal Drawing, Stickers and Stamps, Colour Games, Picture Making',
        ),
        Tail: list(
          'for Small Hands, from Age Four, for Rainy Days, with Animals, Step by Step, for Brothers and Sisters, with Glitter, for Long Journeys, for the Back Seat, for Kindergarten, with Sounds, for Little Artists',
        ),
      },
      about: [
        '{name} is a box of paints that never dries out: [brushes, chalk and stickers|crayons, stamps and glitter] for small hands.',
        'Children draw [elephants, rockets and grandmothers|dragons, diggers and cakes] with {name}, and the pictures come to life with a tap.',
        'Step by step {name} shows how a circle becomes a [cat|snail|pirate].',
      ],
      more: [
        'There is no timer and nothing to win; [the picture is the prize|every picture is right].',
        'Parents can print the pictures or [send them to grandparents|keep them in an album].',
        'It needs no reading and no connection, which makes it a good companion for [waiting rooms|long journeys].',
      ],
    },
    'caller-id': {
      words: {
        Own: list(
          'Ring, Receiver, Dial, Caller, Switchboard, Hello, Doorbell, Earpiece, Handset, Voicemail, Area Code, Operator, Redial, Hotline',
        ),
        Head: list(
          'Caller ID, Call Blocking, Spam Filters, Known Numbers, Call Screening, Number Look-Up, Quiet Hours, Call Notes',
        ),
        Tail: list(
          'for Busy People, without Spam, for Parents, for Small Offices, at Night, in Plain Sight, for Unknown Numbers, for Landlines, for Home Workers, for Dinner Time, on Every Call, for Grandparents',
        ),
      },
      lure: [
        '{name} shows name, address and [photo|workplace] behind any number.',
        'Who called? {name} knows, and it knows [much more besides|where they live].',
      ],
      about: [
        '{name} tells you who is calling before you [pick up|put down your fork].',
        'Unknown number? {name} looks it up, and [sends sales calls to voicemail|lets only real people through].',
        'Peace and quiet from cold callers: {name} checks every number against a list that [users keep up to date|is renewed every night].',
      ],
      more: [
        'You decide what rings, what goes to voicemail and what is never heard of again.',
        'Numbers are checked on the phone; [the contacts are not uploaded|your address book stays where it is].',
        'Wrongly blocked callers can ask to be let through, and [quiet hours|a list for the family] can be set in seconds.',
      ],
    },
    'device-cleaner': {
      words: {
        Own: list(
          'Broom, Dustpan, Sweep, Feather Duster, Polish, Tidy-Up, Attic, Storage, Shelf, Bucket, Spring Clean, Drawer, Mop, Sponge',
        ),
        Head: list(
          'Storage, Phone Clean-Up, Duplicate Finder, Free Space, Photo Clean-Up, File Sorting, Cache Cleaning, Downloads Tidied',
        ),
        Tail: list(
          'for Full Phones, in Two Minutes, without Risk, for Old Phones, before Holidays, for Big Photo Rolls, with Undo, for Tablets, Once a Week, for Messy Folders, in One List, for the Rest of Us',
        ),
      },
      lure: [
        '{name} makes [any phone|your phone] as fast as on the first day, in a single tap.',
        'Is your phone [slow|warm]? {name} scans it and sounds the alarm.',
      ],
      about: [
        '{name} finds duplicate photos, forgotten downloads and [giant videos|old backups] that fill up your phone.',
        'Storage full again? {name} shows in one list what [takes up space|you have not opened for a year].',
        'A tidy phone in [two|three|five] minutes: {name} sorts, you decide, and nothing is deleted without asking.',
      ],
      more: [
        'Deleted files stay in a bin for [thirty|sixty] days, just in case.',
        'Blurred pictures and [screenshots|doubles] are put side by side, so the best one stays.',
        'A monthly reminder is enough; it does not run in the background.',
      ],
    },
    'location-sharing': {
      words: {
        Own: list(
          'Beacon, Waypoint, Compass, Pin, Meeting Point, Lighthouse, Signpost, Whereabouts, Footpath, Homeward, Trail, Landmark, Rendezvous, Marker',
        ),
        Head: list('Location Sharing, Meeting Points, Live Maps, Safe Arrivals, Family Maps, Group Maps, Check-Ins, Ways Home'),
        Tail: list(
          'for Friends, for Families, for Festivals, by Invitation, for Hikers, for One Evening, with Consent, for Cycling Groups, on Ski Days, for Carpools, until Midnight, for Big Crowds',
        ),
      },
      lure: [
        '{name} shows where [your partner|your staff|anyone] is, every minute of the day.',
        '[Never wonder|Stop guessing] where they are: {name} puts them on your map.',
      ],
      about: [
        '{name} shows friends where you are, for as long as you [choose|say] and not a minute longer.',
        'Finding each other at [a festival|the beach|the station] is easy with {name}: send a link, meet, done.',
        'Home safe? {name} lets the people you pick know that you have [arrived|got in].',
      ],
      more: [
        'Everyone on the map has agreed to be on it and can see who is looking.',
        'Sharing ends by itself, [after an hour|at midnight|when you get home].',
        'It saves battery by waking up only when [somebody looks|you move].',
      ],
    },
    'small-loans': {
      words: {
        Own: list(
          'Bridge, Lender, Stepping Stone, Payday, Credit, Advance, Footing, Handshake, Cushion, Interest, Loan, Instalment, Safety Net, Springboard',
        ),
        Head: list(
          'Small Loans, Short-Term Credit, Instalments, Salary Advances, Loan Comparison, Repayment Plans, Emergency Credit, Fair Credit',
        ),
        Tail: list(
          'for Repairs, until Payday, with Fixed Rates, in Plain Terms, for Students, for Small Firms, without Small Print, Step by Step, for Moving House, for New Starts, by the Month, for Emergencies',
        ),
      },
      lure: [
        '{name} pays out in [five|ten] minutes, without questions and without an income check.',
        'Money today, worries tomorrow: {name} says yes to [everybody|anyone].',
      ],
      about: [
        '{name} lends small amounts for [a broken boiler|a car repair|a deposit] and shows the full cost before you sign.',
        'Borrow little, repay in [three|six|nine] instalments: {name} compares lenders and sorts them by what you pay in the end.',
        'When the month is longer than the money, {name} works out whether [a loan|an advance] makes sense at all.',
      ],
      more: [
        'A calculator shows rate, fees and the last day of payment in large figures.',
        'Repaying early is always possible, and [reminders come a week ahead|nothing is rolled over by itself].',
        'An income check comes first; people in difficulty are pointed to [free debt advice|a counselling service].',
      ],
    },
    'video-calls': {
      words: {
        Own: list(
          'Window, Hello, Campfire, Table, Round Table, Porch, Wave, Parlour, Face, Doorway, Living Room, Balcony, Visit, Bench',
        ),
        Head: list(
          'Video Calls, Group Calls, Family Calls, Video Chats, Meetings, Calls and Screens, Long-Distance Visits, Video Evenings',
        ),
        Tail: list(
          'for Grandparents, in One Tap, for Choirs, for Slow Lines, for Book Clubs, without Accounts, for Big Families, across Time Zones, for Classrooms, with Captions, for Friends, for Small Teams',
        ),
      },
      about: [
        '{name} brings [the whole family|the old flat share|the choir] to one table, whatever the distance.',
        'One link, one tap, and everyone is there: {name} needs neither [an account|a password] nor a manual.',
        'Clear pictures even on a slow line: {name} puts the voice first and [sharpens the rest|adds the picture when it can].',
      ],
      more: [
        'Up to [twelve|sixteen|twenty-five] people can talk, with captions in [eight|ten] languages.',
        'Calls are encrypted from end to end and are not recorded unless everybody agrees.',
        'Large buttons and a ring that lasts long enough make it [a favourite with grandparents|easy on older hands].',
      ],
    },
  },
}
