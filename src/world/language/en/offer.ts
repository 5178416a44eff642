import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const offer: KindTexts<'offer'> = {
  words: {
    Size: list('Handful, Purse, Pouch, Sack, Bucket, Crate, Barrel, Cartload, Vault, Mountain'),
    Amount: list('80, 120, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900'),
    Coins: list(
      'Coins, Gems, Pearls, Acorns, Crowns, Starlets, Shells, Ducats, Rubies, Sparks, Buttons, Crystals, Tokens, Florins',
    ),
  },
  titles: ['{Size} of {Adj} {Coins}: {Own}'],
  genres: {
    'coin-pack': {
      titles: [
        '{Size} of {Amount} {Adj} {Coins} ({Noun} Edition)',
        '{Noun} {Coins}: {Adj} {Size} of {Amount}',
        '{Amount} {Adj} {Coins} from the {Noun}',
      ],
      about: [
        'A supply of coins for “{parent}”, credited at once.',
        'Coins to spend in “{parent}” on [seeds, tools and fences|cards and colours|shortcuts and decorations].',
        'Tops up your purse in “{parent}”; [nothing expires|the coins stay until you spend them].',
      ],
      more: [
        'Coins can also be earned by playing, only more slowly.',
        'They are valid in this game alone and cannot be turned back into money.',
        'The balance is shared by all [save games|characters] of the same profile.',
      ],
    },
    'random-chest': {
      words: { Own: list('Chest, Box, Casket, Crate, Trunk, Parcel, Egg, Sealed Jar, Treasure, Mystery Bag') },
      titles: [
        '{Adj} {Own} of the {Adj2} {Noun}',
        'The {Noun}’s {Adj} {Own} with {Amount} {Coins}',
        '{Noun} {Own}: {Adj} Surprise of {Town}',
      ],
      about: [
        'A sealed chest for “{parent}”: what is inside is decided by chance.',
        'Open it and see: each chest holds [one|three|five] random [items|cards|figures] for “{parent}”.',
        'Luck decides what this chest adds to “{parent}”, from [common|everyday] finds to [legendary|very rare] ones.',
      ],
      more: [
        'The odds of each rarity are listed before you buy.',
        'Duplicates are possible and are exchanged for a few coins.',
        'Nothing in it is needed to finish the game.',
      ],
    },
    'season-pass': {
      words: { Own: list('Season, Chapter, Year, Festival, Cycle, Voyage, Campaign, Almanac') },
      titles: [
        'Season Pass: {Adj} {Own} of the {Adj2} {Noun}',
        '{Noun} Pass – {Adj} {Own} of {Town}',
        '{Adj} {Noun} Pass: The {Own} of {Nouns}',
      ],
      about: [
        'The pass unlocks [forty|fifty|sixty] rewards of the current season in “{parent}”.',
        'A season full of extra [tasks|levels|costumes] for “{parent}”, open for [eight|ten|twelve] weeks.',
        'For everyone who plays “{parent}” every [day|weekend]: each level reached releases a reward.',
      ],
      more: [
        'What has been earned is kept when the season ends; what has not been earned is lost.',
        'Levels that are already behind you are credited when you buy.',
        'The free track stays open to all; the pass adds a second one.',
      ],
    },
    'remove-ads': {
      words: { Own: list('Ad-Free, No Ads, Ads Off, Without Ads, Quiet Mode, Clear View') },
      titles: [
        '{Own}: {Adj} {Noun} Edition of {Town}',
        '{Own} – the {Adj} {Noun} and {Adj2} {Noun2} Pack',
        '{Adj} {Noun}: {Own} with {Amount} {Coins}',
      ],
      about: [
        'Removes all advertising from “{parent}” for good.',
        'No more banners and no more clips between the levels: this turns off the ads in “{parent}”.',
        'Play “{parent}” without a break, [on all your devices|for every profile in the household].',
      ],
      more: [
        'Rewards that used to come with a clip are now simply given.',
        'The purchase is tied to your account and can be restored after changing phones.',
        'It takes effect at the next start.',
      ],
    },
    'extra-lives': {
      words: { Own: list('Hearts, Lives, Second Chances, Revivals, Spare Lives, Lucky Charms, Retries, Feathers of Life') },
      titles: [
        '{Amount} {Own} of the {Adj} {Noun}',
        '{Adj} {Own}: {Size} of the {Adj2} {Noun}',
        '{Noun} {Own}: {Adj} {Size} from {Town}',
      ],
      about: [
        'Additional lives for “{parent}”, for the level that [refuses to be solved|you nearly had].',
        'Keep going where you failed: extra lives for “{parent}”, ready to use.',
        'With these lives you need not wait in “{parent}” until [the clock runs down|your hearts grow back].',
      ],
      more: [
        'One life comes back by itself every [twenty|thirty] minutes, without paying.',
        'They are kept until you use them.',
        'They do not count in ranked games, so the tables stay fair.',
      ],
    },
    costume: {
      words: {
        Occasion: list('Harvest, Midnight, Winter, Summer, Carnival, Festival, Masquerade, Wedding, Voyage, Market Day'),
        Own: list('Costume, Outfit, Cloak, Coat, Uniform, Gown, Armour, Disguise, Hat and Scarf, Suit, Cape, Boots'),
      },
      titles: ['The {Adj} {Noun} {Own} of {Town}', '{Adj} {Own} of the {Adj2} {Noun}', '{Noun} {Own}: {Adj} {Occasion} Set'],
      about: [
        'A new look for your figure in “{parent}”, with [matching boots|three colours to choose from|a lining that glows at night].',
        'Dress up in “{parent}”: this costume is for show and changes nothing else.',
        'Sewn for [the winter fair|the masked ball|long voyages], and now in the wardrobe of “{parent}”.',
      ],
      more: [
        'It can be worn by every figure and recoloured at any time.',
        'It gives no advantage in the game.',
        'Those who have it keep it, even when it leaves the shop.',
      ],
    },
  },
}
