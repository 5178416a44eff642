import type { WordTable } from './word-table.ts'

const consent = `consents?|permissions?|personali[sz]ed|ads|advertising|tracking|location|analytics|profiling|third[- ]part(?:y|ies)|data|recordings?|training|opt(?:ed)?[- ]?(?:in|out)|privacy|cookies`
const people = `you|he|she|they|someone|somebody|everyone|(?:your|his|her|their|the|my|an?|one|another|whose) (?:\\p{L}+ ){0,2}?(?:sister|brother|mother|father|mum|mom|dad|son|daughter|aunt|uncle|cousin|neighbou?r|friend|reviewer|user|customer|colleague|publisher|studio|company|developer|seller|shop|bank|author|hero|heroine|narrator|character|detective|teacher|gran|grandma|grandpa|grandmother|grandfather|partner|wife|husband|kids?|child|guardian|parent|roommate|flatmate|guy|man|woman|person|family|team|council|singer|band|article|host|captain|farmer|boss|niece|nephew|twin|listener|reader|player|parents|kids|reviewers|users|neighbou?rs|friends|players|readers)`

/** English. */
export const en: WordTable = {
  isSpaced: true,
  isVerbLast: false,
  acts: [
    ['purchase', '(?:your|the) (?:order|purchase) is in|you now own|(?:is|are) (?:now )?in your library|paid for'],
    ['purchase', 'added to (?:your|her|his|their) library', 'library'],
    [
      'cancel',
      "you won't be (?:charged|billed) (?:again|any more|anymore)|won't be (?:charged|billed) (?:again|any more|anymore)|no more (?:charges|payments|renewals)|will not be (?:charged|billed) again",
    ],
    ['subscribe', 'set (?:up )?with (?:the|a|your) (?:\\p{L}+ )?(?:plan|trial|membership|subscription)'],
    [
      'install',
      '(?:has|have) (?:just )?finished (?:installing|downloading)|(?:find|see|open) (?:it|the \\p{L}+|them) on your (?:home screen|phone|tablet|laptop|tv|console)|put on (?:your|her|his|their|the) (?:phone|tablet|laptop|console|tv|device|reader)',
      'phone|tablet|laptop|console|tv|device|reader|screen|install\\p{L}+|download\\p{L}+',
    ],
    [
      'play',
      "(?:it's|it is|they're|that's) (?:now |already )?playing|(?:song|album|track|episode|music|film|radio|story|podcast) is (?:now )?on(?= in| now|[.,!]|$)|put the (?:song|album|track|episode|music|film|radio|story|podcast) on|playback (?:has )?(?:started|begun|resumed)",
    ],
    ['queue', 'added … queue', 'queue'],
    [
      'playlist',
      "(?:it's|it is|they're|they are) (?:now )?(?:in|on) (?:your|the|her|his) (?:playlist|mix|list)|(?:taken|took|removed|dropped|cut) … (?:off|from|out of) (?:your|the|her|his) (?:playlist|mix|list)",
    ],
    [
      'message',
      '(?:teacher|mother|father|mum|mom|dad|aunt|uncle|sister|brother|seller|developer|neighbou?r|gran|grandma|grandpa|coach|tutor|friend|cousin) (?:has|have) (?:now |already )?(?:been )?(?:told|notified|informed|messaged|your message|heard from me)',
    ],
    [
      'consent_set',
      'no longer (?:being )?(?:shared|used|tracked|collected|shares?|tracks?|collects?|follow\\p{L}*)',
      'location|data|ads?|tracking|activity|history|listening|viewing|profile',
    ],
    ['control_set', '(?:limit|cap|bedtime|budget|volume|allowance|ceiling|maximum) (?:is|are) now'],
    [
      'approval_request',
      '(?:mum|mom|dad|mother|father|guardian|parents?) … (?:has|have|got|received) (?:the|your|a) (?:request|purchase request)|request … (?:with|sent to|in front of|on its way to|out to|waiting for|gone to) … (?:mum|mom|dad|mother|father|guardian|parents?|her|him|them|gran\\p{L}*)|(?:asked|pinged|texted|messaged) … (?:to approve|to okay|to ok|to sign off|for (?:a |the |her |his |their )?(?:approval|permission|ok|okay|go-ahead|yes|blessing|consent))|approval … (?:requested|asked for|sought|pending)|ran it (?:past|by)|sought … (?:approval|permission|consent)',
    ],
    [
      'refund',
      "(?:money|cash|\\d|refund|amount|charge|payment|fee) … (?:is|are|was|were|has been|have been|'s|went|got|been) … (?:back (?:in|on|with|to)|returned|reversed|voided|undone|waived|on (?:its|the) way back|dropped|rolled back)|have (?:your|the) (?:money|cash) back|got … (?:money|cash|\\$\\d+\\p{N}*) back|sent back|sent … back to your|(?:reversed|voided|undid|waived|rolled back) … (?:charge|payment|purchase|fee|order|transaction)|made … whole",
    ],
    [
      'cancel',
      "pulled the plug|(?:subscription|membership|sub|plan|trial|renewals?|auto-renew\\p{L}*) … (?:is|was|has been|are|got)? ?(?:over|off|gone|ended|stopped|history|no more|closed|dead|switched off|turned off|will not renew|won't renew)|no longer renews?|stopped renewing|got rid of … (?:subscription|sub|membership|plan)|set not to renew|took you off|ended",
    ],
    [
      'appeal',
      'appeal … (?:is|was|has been|went|are)? ?(?:in|filed|sent|lodged|submitted|under way|on its way|open|registered|with)|asked … to (?:review|reconsider|look again)|appealed',
    ],
    [
      'handoff',
      "in (?:human|good|safe) hands|(?:case|chat|conversation|ticket|thread|question|matter|you) … (?:is|has been|was|are|went|gone)? ?(?:now )?(?:with|over to|on to|passed to|in the hands of) … (?:person|human|colleague|specialist|team|agent|support|staff)|(?:person|human|colleague|specialist|agent) … (?:has|is|'s) (?:now )?(?:joined|got|on the|on it|handling|here|reading|looking)",
    ],
    [
      'report',
      'report … (?:is|was|has been|went)? ?(?:in|filed|sent|lodged|submitted|through)|brought … to (?:the )?(?:attention|moderators)|turned … in|alerted … (?:moderat\\p{L}+|safety|store|platform|trust)|raised … with (?:the )?(?:store|platform|moderat\\p{L}+|safety)|put in a (?:report|complaint)',
    ],
    [
      'consent_set',
      "(?:are|been|you're) (?:now )?opted (?:out|in)|no longer (?:shared|used|tracked|collected|shares?|tracks?|collects?)|consent … (?:is|was|has been)? ?(?:off|on|withdrawn|given|recorded|revoked|granted|pulled|taken back)|pulled … consent",
    ],
    [
      'memory_write',
      "(?:won't|not) forget|in my notes|duly noted|on record|kept in mind|keeping … in mind|bearing in mind|stored|logged|filed away|saved your|saved the (?:fact|preference)|put … on file|i've got it that|remembering|wrote it down|jotted",
    ],
    [
      'subscribe',
      "you're (?:now )?(?:in|a member|a subscriber|on the)|(?:trial|membership|subscription|plan) … (?:has|is|was|just)? ?(?:now )?(?:started|begun|running|active|on|live|renewed|began|kicked off|kicked in|set up|in place)|signed up|renewed",
    ],
    [
      'message',
      "(?:dropped|left|sent|shot|wrote|fired off|gave|typed|passed|mailed) … (?:a line|note|message|heads-up|word|email|text|mail|reply|letter|heads up|card|postcard|invite)|(?:note|message|email|text|reply|letter|receipt|invoice|word) … (?:is|has|went|was|'s|have) … (?:sent|out|gone|delivered|on its way|posted|off)|has been told|been in touch|got in touch|got back to|reached",
    ],
    [
      'install',
      "(?:is|it's|'s|are|sits|waits|waiting) (?:now |already )?(?:on|in) (?:your|the|her|his|their|\\p{Lu}?\\p{L}+'s) (?:phone|tablet|laptop|console|tv|home screen|device|downloads|watch|reader)|ready to open|pulled down|(?:download|install|installation|setup) … (?:finished|complete|completed|done|worked)",
    ],
    [
      'queue',
      '(?:comes|come|plays|play|follows|follow|go|goes) (?:up |right |on )?(?:next|after|afterwards|straight after)|slotted in|on deck|chucked … (?:queue|next)|(?:top|front|end|back|bottom) of (?:the|your) (?:queue|line)',
    ],
    [
      'purchase',
      "it's (?:all )?(?:yours|theirs|hers|his)|went ahead and (?:got|bought|ordered)|payment … (?:went through|is through|cleared|taken|made)|checkout … (?:complete|done)|treated|redeemed|took … (?:from|out of|off) (?:the|your) (?:wallet|card|balance)|(?:came|gone|went|comes) (?:out of|off|from) (?:the|your) (?:wallet|card|balance|gift card)",
    ],
    [
      'playlist',
      '(?:chucked|threw|tossed|tacked|rounded|slid|swapped) … (?:playlist|mix|list)|(?:playlist|mix) … (?:now has|has|is) … (?:songs?|tracks?|ready|saved|longer|updated|done)',
    ],
    [
      'approval_request',
      'asked|requested|sent|submitted|pinged|put in|forwarded|went|gone|waiting|reached|notified|is with',
      "approv\\p{L}+|permission|ask[- ]to[- ]buy|purchase request|go-ahead|guardian|sign-?off|the request|consent request|(?:her|his|their|your (?:mum|mom|dad|mother|father|parents?)(?:'s)?) (?:ok|okay|yes)",
    ],
    [
      'appeal',
      'appealed|contested|disputed|(?:opened|filed|submitted|lodged|sent|made|put in|entered|raised|started|registered|is in|in|went|gone)',
      'appeals?|objection|contest|dispute|counter-notice',
    ],
    ['appeal', 'contested|disputed|challenged|appealed|objected'],
    [
      'handoff',
      "handed … over|handed|passed|transferred|escalated|connected|put you through|brought in|looped … in|looped in|(?:has|have|'s|is) … (?:taken over|taking over|joined)|taken over|took over|forwarded|assigned|with",
      'support|person|human|agent|colleague|specialist|someone|staff|operator|advis[eo]r|member of|representative|rep|chat from here|billing team|safety team|takes? it from here',
    ],
    ['handoff', 'escalated|handed over|transferred you|put you through'],
    [
      'refund',
      "refunded|reimbursed|credited(?: back)?|repaid|reversed|(?:taken|took|got|gotten|given|gave|sent|returned|paid|put|transferred|(?:is|are|'s) (?:now |already )?) … back|returned|undone|(?:issued|processed|granted|made|approved|completed|went|gone) … refund|refund … (?:issued|processed|granted|made|approved|completed|went through|gone through|is through|done|on its way)|refund(?:ed)?[:]? (?:done|complete)",
      'refund\\p{L}*|money|payment|charge|amount|fee|\\$|€|£|reimburs\\p{L}+|credited|wallet|card|order|repaid|paid|price|cash',
    ],
    ['refund', 'refunded|reimbursed|credited back'],
    [
      'cancel',
      "(?:turned|switched) … off|removed|stopped|ended|closed|dropped|gone|killed|shut down|disabled|over|called off|scrapped|opted out|(?:won't|will not|no longer) renews?",
      'subscriptions?|sub|memberships?|renewals?|auto-?renew\\p{L}*|plan|trial|pass|renew',
    ],
    ['cancel', 'cancell?ed|terminated|unsubscribed|discontinued|cancellation … (?:confirmed|done|through|complete)'],
    [
      'consent_set',
      `(?:switched|turned|opted|set|toggled) … (?:off|on|out|in)|withdrawn|withdrew|revoked|granted|gave|given|recorded|disabled|enabled|updated|allowed|disallowed|denied|took back|taken back|stopped|blocked|changed|opted|(?:is|are) (?:now )?(?:off|on)`,
      consent,
    ],
    ['consent_set', 'opted you (?:out|in)'],
    [
      'subscribe',
      'started|activated|taken out|took out|set up|begun|renewed|upgraded|switched|running|live|active|joined|is on|in place|registered|restarted|reactivated',
      'subscriptions?|sub|trial|memberships?|plan|monthly|a month|per month|/month|a year|premium|pass',
    ],
    ['subscribe', 'subscribed|signed … up|enrolled|(?:are|is) now a (?:member|subscriber)'],
    [
      'report',
      '(?:filed|submitted|sent|made|raised|logged|lodged) … (?:report|complaint)|complaint … (?:filed|in|sent)|reported|flagged|report … (?:sent|filed|in|submitted)|tipped off',
    ],
    [
      'memory_write',
      '(?:made|taken|took|left) … note|noted|memori[sz]ed|remembered|committed|jotted|written … down|wrote … down|got it down|on file|(?:saved|stored|recorded|kept|put|added|logged|written|updated|got|on) … (?:memory|preferences?|notes?|profile notes|for next time|for later|it now|list of what)|saved that|on it now|i know now|made a mental note',
    ],
    [
      'playlist',
      '(?:added|saved|put|dropped|slotted|placed|moved|removed|pinned|filed|tucked|stuck|is on|are on|is now on|are now on|sits? on|appended|popped|threw|thrown|went) … (?:playlists?|mix|list|collection)|(?:created|made|built|renamed|updated|reordered|put together) … (?:playlists?|mix)|playlists? … (?:created|updated|ready|made|saved)|(?:saved|added) to|(?:added|put|saved) … (?:to|on) ["“«]',
    ],
    [
      'queue',
      "queued(?: up)?|lined … up|lined up|(?:put|added|moved|stuck|placed|slotted|popped|set|bumped|pushed|tacked|dropped|squeezed|is|are|it's|they're) … (?:queue|up next|next up|next|behind|right after|after (?:this|that|the|it)|up|on deck)|enqueued|is (?:now )?(?:up )?next|stuck|added",
    ],
    [
      'play',
      "(?:is|are|'s|'re) (?:now |already |currently )?playing|now playing|started|put on|resumed|(?:hit|pressed) play|(?:is|'s) (?:now )?running|(?:is|'s) on now|kicked off|cued|paused|skipped|rewound|fired up|launched|streaming now|set … going",
    ],
    [
      'install',
      'installed|downloaded|(?:put|loaded|set up|got|pushed|added|sideloaded|landed|sits|is|copied) … (?:phone|tablet|device|tv|console|laptop|home screen|reader|offline)|(?:is|are) … available offline|installation … (?:done|complete|finished)|saved … offline|set up',
    ],
    [
      'share',
      'shared|(?:forwarded|passed|sent|dropped) … (?:on to|along to|song|book|episode|album|playlist|podcast|game|app|track|story|to the family|family group)|forwarded (?:it|them|this|that)|passed it on|sent (?:it|them) (?:over )?to',
    ],
    [
      'message',
      'messaged|emailed|e-mailed|mailed|texted|wrote|written|notified|informed|let … know|told|sent|delivered|replied|answered|dropped … a line|contacted|posted|pinged|reached out|gone out|went out|forwarded|passed … on',
    ],
    [
      'purchase',
      "bought|purchased|ordered|grabbed|picked up|picked … up|paid|charged|rented|pre-?ordered|checked out|snagged|spent|splurged|snapped up|gifted|borrowed|got (?:you|him|her|them|us) |(?:is|are|'s) (?:now |all )?(?:yours|hers|his|theirs)|(?:placed|completed|put through|made|went through|confirmed) … (?:order|purchase)|(?:order|purchase|payment) … (?:placed|completed?|confirmed|through|done)|(?:is|are|now|sits?|landed) … (?:in|on) … (?:library|shelf)|added … to … library|debited|bagged",
    ],
    [
      'control_set',
      'changed|raised|lowered|adjusted|updated|(?:turned|switched) … (?:on|off)|enabled|disabled|blocked|unblocked|locked|unlocked|limited|restricted|tightened|loosened|lifted|restored|muted|activated|deactivated|capped|increased|reduced|set|reset|hidden|hid|put … back|extended|shortened|moved … to|(?:is|are|stands?) now (?:on|off|at|set)|(?:limit|cap|filter|lock|bedtime|pin|setting|budget|mode|chat|notifications?)s? (?:is|are) (?:now )?(?:on|off|at)|in force',
    ],
    [
      'control_set',
      'toggled|flipped|paused|hid|brought … (?:down|up)|cut … to|bumped … (?:up|down)|put … (?:limit|cap|lock|filter|pin|time) … (?:on|in place|back)|(?:limit|cap|filter|lock|bedtime|pin|mode|chat|autoplay|notifications?|purchases|timer|budget) … (?:is|are|stands|now)? ?(?:now )?(?:locked|blocked|capped|set|hidden|muted|disabled|enabled|on|off|limited|stricter|active|back on|in place|down to|up to|at)|shut … off|switched|turned',
    ],
    ['queue', 'slotted|appended|squeezed|popped'],
    ['play', 'on air|coming through|rolling|spinning|blasting|listening to|hit play|pressed play|begun|began'],
  ],
  settled: `you'll (?:find|see)|(?:won't|will not) be (?:charged|billed)(?: again)?|no longer|no more (?=charges|payments|renewals)|(?:will not|won't) (?:renew|forget|be (?:renewed|charged|billed))`,
  denied:
    "not|empty|never|no|nothing|without (?:\\p{L}+ing)|unable|cannot|neither|nor|nobody|no one|none|isn't|hardly|yet to|instead of|\\p{L}+n't|rather than|un(?:bought|changed|touched)|refused|avoided|far from",
  failed:
    "tried|attempt(?:ed)?|failed|fails|couldn't|wasn't able|was not able|unable|go through|error|declined|rejected|didn't work|wouldn't|full at|bounced|got stuck|timed out|went wrong",
  planned:
    "will|would(?:'ve)?|\\p{L}+'ll|\\p{L}+'d|could|can|can't|shall|should|may|might|must|going to|want|wants|about to|to be|before|unless|if|once|until|whenever|let me|needs?|ready to|tomorrow|please|suppose|say the word|plan(?:ning)? to|gets|happy to|as soon as|when you|next time|to get|in case|provided|supposed to|hopes? to|to have|tonight at|you want|like me to",
  condition:
    'if|once|when|unless|until|before|as soon as|whenever|suppose|imagine|in case|provided|should you|had you|do you want|shall i|should i',
  others: `(?:^|[,;:] ?)(?:the|this|that|an?|its|their|his|her|it|most|many|some|both|which|whose)(?![\\p{L}])(?!(?: [^,;:]*)? (?:i|we|is|are|was|were|been|got|gets|be|has|have|now|just)(?![\\p{L}]))(?! ?'s) \\p{L}[^,;:|]{0,50}(?=\\s*[|](?!(?:is|are|was|were|has|have|had|got|went|gone|now)(?![\\p{L}])))|(?:^|[^\\p{L}])(?:${people})(?:,? (?:who|that|already|also|just|once|has|have|had|'ve|even|never|then|recently|apparently|herself|himself|yourself|all|both|simply|\\p{L}+ly|said (?:he|she|they)))*(?:'ve|'s|'d)?(?: (?:already|also|just|once|recently|\\p{L}+ly))*`,
  by: `by (?:somebody|someone|him|them|mistake|${people})`,
  self: "i|i've|we|we've|i'd|now",
  joints: 'that|but|and|so|because|though|although|while|since|which|however|whereas|then|as',
}
