import type { PackTexts } from '../composed-pack.ts'

/** By level, from mild to strong; all in the accusative, which is the nominative here. */
export const descriptors: PackTexts['descriptors'] = {
  violence: ['leichte Gewalt', 'mäßige Gewalt', 'starke Gewalt'],
  fear: ['leicht gruselige Szenen', 'gruselige Szenen', 'sehr gruselige Szenen'],
  sex: ['vereinzelte Themen für Erwachsene', 'Themen für Erwachsene', 'vorwiegend Themen für Erwachsene'],
  language: ['gelegentlich derbe Sprache', 'derbe Sprache', 'sehr derbe Sprache'],
  drugs: ['gelegentlichen Alkoholkonsum', 'Alkohol- oder Drogenkonsum', 'häufigen Drogenkonsum'],
  gambling: ['Glücksspiel am Rande', 'simuliertes Glücksspiel', 'Glücksspiel als durchgehendes Motiv'],
  'paid-chance': ['vereinzelte Zufallskäufe', 'Zufallskäufe', 'zahlreiche Zufallskäufe'],
  chat: ['Chat mit freigegebenen Freunden', 'Chat mit anderen Nutzern', 'offenen Chat mit Fremden'],
  'self-harm-theme': [
    'kurze Erwähnungen von Selbstverletzung',
    'Selbstverletzung als Thema',
    'Selbstverletzung als zentrales Thema',
  ],
  'body-image': ['gelegentliche Betonung des Aussehens', 'spürbare Betonung des Aussehens', 'starke Betonung des Aussehens'],
}

export const signs: PackTexts['signs'] = {
  'covert-tracking': [
    'Einmal installiert, bleibt alles unsichtbar: kein Symbol, kein Hinweis, und wer das Telefon bei sich trägt, [braucht nichts davon zu wissen|erfährt es nie].',
    'Standort und Nachrichten eines fremden Telefons werden weitergegeben, ohne dass dessen Besitzer etwas merkt, und [damit wird auch noch geworben|so steht es hier sogar].',
  ],
  'false-security': [
    'Auf jedem Telefon werden binnen [zwei|drei] Sekunden [214|386|1.348] Bedrohungen gemeldet, auch auf fabrikneuen, und entfernt werden sie nur gegen Aufpreis.',
    'Der Virenalarm startet von selbst, endet immer in Rot und [verstummt erst nach einer weiteren Zahlung|lässt sich ohne Kauf nicht schließen].',
  ],
  'predatory-credit': [
    'Von jedem gewährten Darlehen werden laut Kleingedrucktem [ein Drittel|zwei Fünftel] vorab als Gebühr einbehalten, und bei Verzug [werden alle Kontakte im Telefon angerufen|wird der Arbeitgeber verständigt].',
    'Die Darlehenszinsen sind nur pro Tag angegeben, und wer zu spät zahlt, [willigt in Anrufe bei allen Kontakten ein|muss sein Adressbuch freigeben].',
  ],
  'image-abuse': [
    'Ein Foto [der Nachbarin|des Kollegen|einer Fremden] genügt, und um Einwilligung wird niemand gebeten.',
    'Versprochen wird, dass die Abgebildeten von den gefälschten Bildern nie erfahren; eine Einwilligung ist nicht vorgesehen.',
  ],
  'subscription-trap': [
    'Kündigen lässt sich laut Kleingedrucktem nur per Einschreiben; wer die App löscht, zahlt weiter.',
    'Wer kündigen möchte, muss eine Nummer anrufen, die [zwei Stunden pro Woche|nur dienstagvormittags] besetzt ist.',
  ],
}
