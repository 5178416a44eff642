/** Days of the week from Monday on, as notes and owners write them, by their beginnings. */
const beginnings: readonly RegExp[] = [
  /(?<!\p{L})(?:monday|montag|lundi|lunes|segunda-feira)|الاثنين|الإثنين|सोमवार|月曜|월요일/iu,
  /(?<!\p{L})(?:tuesday|dienstag|mardi|martes|terça-feira)|الثلاثاء|मंगलवार|火曜|화요일/iu,
  /(?<!\p{L})(?:wednesday|mittwoch|mercredi|miércoles|quarta-feira)|الأربعاء|बुधवार|水曜|수요일/iu,
  /(?<!\p{L})(?:thursday|donnerstag|jeudi|jueves|quinta-feira)|الخميس|गुरुवार|गुरूवार|木曜|목요일/iu,
  /(?<!\p{L})(?:friday|freitag|vendredi|viernes|sexta-feira)|الجمعة|शुक्रवार|金曜|금요일/iu,
  /(?<!\p{L})(?:saturday|samstag|sonnabend|samedi|sábado)|السبت|शनिवार|土曜|토요일/iu,
  /(?<!\p{L})(?:sunday|sonntag|dimanche|domingo)|الأحد|रविवार|日曜|일요일/iu,
]

/** Which days of the week a text names, from 0. */
export function weekdaysIn(text: string): number[] {
  return beginnings.flatMap((day, no) => (day.test(text) ? [no] : []))
}
