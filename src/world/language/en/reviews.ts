import type { AspectTexts, ReviewTexts } from '../review-texts.ts'

/** Said of whatever is heard, watched or read. */
const media: Pick<AspectTexts, 'price' | 'support' | 'safety'> = {
  price: {
    delighted: ['a steal at that price!', 'I would gladly have paid double', 'unbelievable what you get for your money'],
    pleased: ['fairly priced', 'the price is fine', 'money well spent'],
    displeased: ['a bit pricey for what it is', 'I would wait until it costs less', 'too expensive for so little'],
    angry: ['what a cheek to charge that!', 'pure greed, nothing else!', 'they charge that much and do not even blush!'],
  },
  support: {
    delighted: [
      '{provider} sorted out my problem within minutes, I was speechless',
      'a hand-written reply from {provider}, who does that nowadays!',
      'what wonderfully helpful people at {provider}',
    ],
    pleased: ['{provider} replied quickly', 'my question was answered in full', 'customer service was friendly'],
    displeased: ['no reply from {provider} so far', '{provider} answered with a form letter', 'the contact form leads nowhere'],
    angry: [
      '{provider} ignores its customers, a disgrace!',
      'wrote to {provider} four times, for nothing!',
      'never seen such arrogance as in the answer from {provider}!',
    ],
  },
  safety: {
    delighted: [
      'the whole family can enjoy it, grandmother and toddler included!',
      'they warn you fairly and spare the children, I am so grateful',
      'at last something I need not check before the kids get it!',
      'honest warnings, exactly where they belong, thank you!',
    ],
    pleased: [
      'suitable for the age it is meant for',
      'the content warning was accurate',
      'nothing in it that worried me as a parent',
    ],
    displeased: [
      'harsher than the label suggests',
      'a warning at the beginning would have been right',
      'not for younger children, whatever the label says',
    ],
    angry: [
      'my daughter had nightmares for a week, thank you very much!',
      'how did this get past anyone without a warning?',
      'irresponsible to offer this to children!',
    ],
  },
}

/** Sentences begin small, so that they can follow “but”. `{provider}` made it. */
export const reviews: ReviewTexts = {
  openers: {
    software: [
      'had it on my phone for [two|three|four|five|six|eight] weeks now',
      'installed it [on a {weekday}|during the holidays|on my old tablet|before a trip]',
      'my [sister|flatmate|son|cousin|neighbour|brother] [told me about it|uses it, too]',
      'use it [every other day|on the bus|mostly in the evening|on Sundays|during my lunch break]',
      'only just started with it',
      'still finding my way around',
      'updated it [yesterday|on {weekday}]',
    ],
    played: [
      'came across it [by chance|on a {weekday} night|on a long train ride|in somebody’s kitchen]',
      'my [sister|neighbour|flatmate|cousin|brother|dentist|boss] told me about it',
      'got it for [a rainy weekend|the drive to {town}|a long train ride|the evenings]',
      'this is my [second|third|fourth] time through',
      'had it on in the background',
      'will come back to it this weekend',
      'keeping it for the evenings',
    ],
    read: [
      'came across it [by chance|on a {weekday} night|on a long train ride|in the waiting room]',
      'my [sister|neighbour|book club|cousin|brother|librarian|boss] told me about it',
      'read it [on a rainy weekend|on the train to {town}|in one go|over breakfast|in bed]',
      'I am reading it for the [second|third] time',
      'only halfway through so far',
      'reading a little every evening',
      'saving the rest for the weekend',
    ],
    offer: [
      'bought it [once|twice|on a {weekday}|last {season}]',
      'got it for my [son|daughter|niece|nephew|brother]',
      'have had it since {month}',
      'picked it up [before the holidays|after level {number}]',
      'have not tried everything yet',
      'will write more later',
    ],
  },
  but: ['but {said}', 'then again, {said}', 'on the other hand, {said}', 'still, {said}'],
  and: ['{said}', '{said}', '{said}', 'and {said}'],
  software: {
    quality: {
      delighted: [
        'everything about it is [beautifully|lovingly] made!',
        'I have never used anything so well thought out',
        'whoever designed this [loves|understands] the people who use it',
        'a joy to look at, a joy to use!',
      ],
      pleased: [
        'well made, [down to the icons|with no loose ends]',
        'does what it says, and does it properly',
        'solid work, easy to find your way around',
        'tidy and well laid out',
      ],
      displeased: [
        'feels [unfinished|half baked]',
        'clumsy to use, with too many taps for everything',
        'looks like something from [ten|fifteen] years ago and works like it',
        'a little rough around the edges',
      ],
      angry: [
        'what a botched piece of work!',
        'nothing works the way it should, did nobody try it before [selling|releasing] it?',
        'the sloppiest thing I have seen in [years|a long time]!',
        'cobbled together overnight, by the look of it!',
      ],
    },
    price: {
      delighted: ['I would have paid twice as much!', 'an absolute bargain', 'so much for so little money!'],
      pleased: ['fair price', 'the cost is [reasonable|fine] for what you get', 'worth the money'],
      displeased: ['rather expensive for what it does', 'costs more than it should', 'not worth the money'],
      angry: ['a shameless rip-off!', 'they must think we are made of money!', 'daylight robbery, I want my money back!'],
    },
    stability: {
      delighted: [
        'not a single crash in [weeks|months], marvellous!',
        'runs like clockwork, even on my ancient phone',
        'fast as lightning and never hangs',
      ],
      pleased: ['runs without a hitch', 'no crashes so far', 'starts quickly and stays up'],
      displeased: [
        'freezes [now and then|about once a day]',
        'crashes when I [turn the phone|get a call]',
        'slow to start since the last update',
      ],
      angry: [
        'crashes every single time, every single day!',
        'the last update broke everything!',
        'lost [two|three] hours of work to yet another crash!',
      ],
    },
    support: {
      delighted: [
        '{provider} wrote back within an hour, and so kindly!',
        'the people at {provider} fixed my problem the same evening, what a service',
        'the best customer service I have had anywhere',
      ],
      pleased: ['{provider} answered the next day', 'support was polite and knew the answer', 'got a useful reply to my email'],
      displeased: [
        '{provider} took [two|three] weeks to answer',
        'support only sent me a link to the manual',
        'my question is still waiting for a reply',
      ],
      angry: [
        '{provider} simply does not answer, ever!',
        'there is no support at all!',
        '[five|six] emails, not one answer, unbelievable!',
      ],
    },
    safety: {
      delighted: [
        'asks for nothing it does not need, I could kiss them for it',
        'at last something I can hand to my kids without worrying!',
        'my data stays with me, wonderful!',
      ],
      pleased: ['asks only for the permissions it needs', 'the privacy settings are clear', 'I let my children use it'],
      displeased: [
        'wants access to my contacts, and I do not see why',
        'the privacy notice is vague',
        'I would not give it to a child',
      ],
      angry: [
        'it tracked me even when I had switched that off!',
        'keep your children and your data away from this!',
        'suddenly strangers had my number, never again!',
      ],
    },
    ads: {
      delighted: [
        'no ads anywhere, pure bliss!',
        'not one advert, I had forgotten how nice that is',
        'nobody tries to sell me anything in there, lovely!',
      ],
      pleased: ['hardly any ads', 'the few ads stay out of the way', 'no pop-ups'],
      displeased: ['too many ads for my taste', 'an ad after every [step|screen]', 'the banners cover the buttons'],
      angry: [
        'ads, ads and more ads!',
        'thirty seconds of advertising for three seconds of use!',
        'I spend more time closing adverts than anything else!',
      ],
    },
    content: {
      delighted: [
        'so many ideas in it, I discover something new every day!',
        'the content is a treasure chest',
        'there is so much in it that I could spend all [{season}|day] exploring!',
        'I keep finding corners I had not seen, wonderful!',
      ],
      pleased: ['plenty in it', 'new things are added regularly', 'a good range, well chosen', 'enough to keep me busy'],
      displeased: [
        'there is not much in it',
        'I had seen it all after a week',
        'the content repeats itself',
        'thin, once the novelty wears off',
      ],
      angry: [
        'there is nothing in it, a hollow shell!',
        'half of what was announced is missing!',
        'the same stuff over and over again, are you kidding?',
        'so empty that it echoes!',
      ],
    },
  },
  played: {
    ...media,
    quality: {
      delighted: [
        'such [craft|care] in every detail!',
        'I have rarely come across anything so beautifully made',
        'made with love from the first second to the last',
        'what a clear, warm sound!',
      ],
      pleased: ['carefully made', 'good craftsmanship throughout', 'professionally done', 'solid from beginning to end'],
      displeased: [
        'the sound is a bit cheap',
        'sloppy in places',
        'you can tell that it was made in a hurry',
        'uneven from one part to the next',
      ],
      angry: [
        'an amateur job from start to finish!',
        'how could anyone put out something so badly made?',
        'so careless that it hurts!',
        'thrown together without any love at all!',
      ],
    },
    stability: {
      delighted: [
        'loads in a blink, even in the tunnel, fantastic!',
        'not one dropout on the whole [flight|trip], brilliant',
        'always picks up exactly where I stopped, a dream!',
      ],
      pleased: ['loads without trouble', 'the download worked at once', 'no dropouts'],
      displeased: [
        'keeps stopping in the middle',
        'the download had to be started [twice|three times]',
        'loses my place when I close it',
      ],
      angry: ['cuts out every few minutes, I am furious!', 'would not load for days!', 'error message after error message!'],
    },
    ads: {
      delighted: [
        'not a single interruption, heavenly!',
        'no advertising from beginning to end, hooray',
        'finally something without sponsors talking into it!',
      ],
      pleased: ['no advertising to speak of', 'one short sponsor message, that was all', 'few interruptions'],
      displeased: [
        'interrupted by adverts too often',
        'the sponsor is mentioned a little too warmly',
        'advertising at the worst moments',
      ],
      angry: [
        'every five minutes the same advert, I could scream!',
        'more advertising than anything else!',
        'they sold every last second to some sponsor!',
      ],
    },
    content: {
      delighted: [
        'it moved me to tears, and then I laughed!',
        'I could not tear myself away, [not for a minute|not for a second]',
        'clever, warm, surprising, and it is still with me [days|weeks] later!',
        'I have thought of little else since!',
      ],
      pleased: [
        'interesting from start to finish',
        'it gave me something to think about',
        'a good idea, well told',
        'holds your attention',
      ],
      displeased: [
        'a bit dull in the middle',
        'nothing new in it for me',
        'the idea is stretched too thin',
        'starts well, then runs out of steam',
      ],
      angry: [
        'deadly dull!',
        'hot air and clichés, nothing else!',
        'an insult to anyone who can think!',
        'a waste of everybody’s time!',
      ],
    },
  },
  read: {
    ...media,
    quality: {
      delighted: [
        'such [craft|care] in every sentence!',
        'I have rarely read anything so beautifully made',
        'made with love from the first line to the last',
        'every page is a pleasure to look at!',
      ],
      pleased: ['carefully edited', 'good craftsmanship throughout', 'well laid out and easy on the eye', 'clean, careful work'],
      displeased: [
        '[two|three] typos too many',
        'sloppy in places',
        'you can tell that it was written in a hurry',
        'the [first|last] part needed another edit',
      ],
      angry: [
        'an amateur job from start to finish!',
        'how could anyone publish something so badly written?',
        'so careless that it hurts!',
        'proofread by nobody at all!',
      ],
    },
    stability: {
      delighted: [
        'opens in a blink, even in the tunnel, fantastic!',
        'not one hitch on the whole [flight|trip], brilliant',
        'always opens exactly where I stopped, a dream!',
      ],
      pleased: ['opens without trouble', 'the download worked at once', 'the text adjusts well to my screen'],
      displeased: [
        'keeps closing in the middle of a sentence',
        'the download had to be started [twice|three times]',
        'loses my place when I close it',
      ],
      angry: ['shuts down every few paragraphs, I am furious!', 'would not open for days!', 'error message after error message!'],
    },
    ads: {
      delighted: [
        'not a single advert between the lines, heavenly!',
        'no advertising from beginning to end, hooray',
        'finally something without sponsors talking into it!',
      ],
      pleased: ['no advertising to speak of', 'one short note from a sponsor, that was all', 'few adverts'],
      displeased: [
        'interrupted by adverts too often',
        'the sponsor is mentioned a little too warmly',
        'an advert after every other paragraph',
      ],
      angry: [
        'the same advert again and again, I could scream!',
        'more advertising than text!',
        'they sold every last margin to some sponsor!',
      ],
    },
    content: {
      delighted: [
        'it moved me to tears, and then I laughed!',
        'I could not put it down, [not even for lunch|not even on the stairs]',
        'clever, warm, surprising, and it is still with me [days|weeks] later!',
        'I have pressed it on all my friends!',
      ],
      pleased: [
        'interesting from start to finish',
        'I learned something I did not know',
        'a good idea, well told',
        'clear, and never longer than it has to be',
      ],
      displeased: [
        'a bit dull in the middle',
        'nothing I had not read before',
        'the idea is stretched too thin',
        'promising start, weak finish',
      ],
      angry: [
        'deadly dull!',
        'hot air and clichés, nothing else!',
        'an insult to anyone who can think!',
        'not one thought of its own!',
      ],
    },
  },
  offer: {
    quality: {
      delighted: [
        'looks gorgeous in the game!',
        'so lovingly designed that I keep showing it to friends',
        'exactly as pretty as in the preview, perfect!',
      ],
      pleased: ['works as described', 'nicely done', 'looks good'],
      displeased: [
        'looks better in the preview than in the game',
        'not very carefully done',
        'does less than the description promises',
      ],
      angry: ['nothing like the picture, a fraud!', 'a wretched piece of rubbish!', 'shoddy, thrown together in five minutes!'],
    },
    price: {
      delighted: ['a steal!', 'cheaper than a [coffee|bus ticket], and so much fun', 'never spent so little so well!'],
      pleased: ['reasonably priced', 'fair for what it is', 'the price is all right'],
      displeased: ['too much for a few pixels', 'the price has gone up since last {season}', 'half the price would be fair'],
      angry: ['highway robbery!', 'they bleed you dry with these prices!', 'a fortune for next to nothing!'],
    },
    stability: {
      delighted: [
        'was there the very second I paid, super!',
        'moved to my new phone all by itself, like magic',
        'not one hiccup, not even on the train!',
      ],
      pleased: ['was credited at once', 'restoring it worked', 'no technical trouble'],
      displeased: ['took until the next day to arrive', 'needed a restart before it showed up', 'does not always load'],
      angry: ['paid for, and never arrived!', 'gone after the update, simply gone!', 'the game crashes since I bought it!'],
    },
    support: {
      delighted: [
        '{provider} put a mistake right within minutes and added a present!',
        'so friendly, the people at {provider}, that I wrote to thank them',
        'the best help I ever got in a game',
      ],
      pleased: ['{provider} helped when it got stuck', 'my question was answered the same day', 'support was helpful'],
      displeased: [
        '{provider} has been “looking into it” for [two|three] weeks',
        'support pointed to the terms, and that was that',
        'getting hold of somebody takes patience',
      ],
      angry: [
        '{provider} takes the money and disappears!',
        'not one answer from {provider}, outrageous!',
        'support hung up on me!',
      ],
    },
    safety: {
      delighted: [
        'asked me for approval before my son could buy it, thank you!',
        'finally a purchase that cannot run away with my child’s pocket money!',
        'the limits for children work brilliantly',
      ],
      pleased: ['asks before it charges', 'the limit I set for my child was respected', 'the odds are stated openly'],
      displeased: ['too easy to buy by accident', 'the odds are hard to find', 'lures children into the next purchase'],
      angry: [
        'my eight-year-old bought it [five|nine] times, and nobody asked!',
        'this is gambling for children, shame on you!',
        'designed to hook kids!',
      ],
    },
    ads: {
      delighted: [
        'peace at last, no more clips, hurrah!',
        'since then not one advert, worth its weight in gold',
        'no banners, no begging, just the game!',
      ],
      pleased: ['no advertising since', 'fewer pop-ups than before', 'it is not pushed on you'],
      displeased: ['they still show me adverts for it', 'the shop window pops up too often', 'I keep being asked to buy more'],
      angry: [
        'I bought it, and the adverts just keep coming!',
        'pop-ups for the next pack every minute!',
        'they pester you until you give in!',
      ],
    },
    content: {
      delighted: ['twice as much in it as I expected!', 'every single piece is a joy', 'kept me busy the whole {season}, great!'],
      pleased: ['a useful selection', 'the contents match the list', 'enough in it for a few weeks'],
      displeased: ['not much in it', 'mostly things I had already', 'used up within a day'],
      angry: ['the same junk three times over!', 'practically empty!', 'nothing usable in it, not one thing!'],
    },
  },
}
