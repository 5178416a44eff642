/** The world has no item, person or profile that a plot needs: it is played in another one. */
export class Unplayable extends Error {}
