import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../text/tokens';
import { isForeignParagraph, languageOf } from './foreignParagraph';

function isForeign(text: string): boolean {
  const words = tokenize(text).map(({ form }) => ({ language: languageOf(form.toLowerCase()) }));
  return isForeignParagraph(words, 0, words.length);
}

const foreign: Readonly<Record<string, string>> = {
  Spanish: 'El ministro de Asuntos Exteriores llegó a París para una visita con los diputados de la región.',
  French: 'Le ministre des affaires étrangères est arrivé à Paris avec les députés de la région, mais il est parti.',
  German: 'Der Minister ist am Montag mit einer Delegation nach Paris gereist und hat dort auch Abgeordnete getroffen.',
  Italian: 'Il ministro degli esteri è arrivato a Parigi nella serata della riunione con i deputati che non partono.',
  Portuguese: 'O ministro não chegou a Paris com uma delegação dos deputados, mas foi também pelo rio.',
  Dutch: 'De minister is met een delegatie naar Parijs gereisd, maar het gesprek van maandag wordt niet gevoerd.',
  Turkish: 'Bakan pazartesi günü bir heyet ile Paris için yola çıktı ve bu daha büyük olarak görüldü.',
  Indonesian: 'Menteri itu tiba dari Paris dengan delegasi yang tidak besar untuk kunjungan ini.',
  Polish: 'Minister nie jest w Paryżu, bo się spóźnił na samolot i że to prawda.',
  Swedish: 'Ministern är inte i Paris och det är för att flyget som skulle gå var sent.',
  Russian: 'Министр приехал в Paris сегодня утром с визитом.',
  Arabic: 'وصل الوزير إلى Paris صباح اليوم في زيارة.',
};

for (const [language, text] of Object.entries(foreign))
  test(`foreign: a paragraph in ${language}`, () => {
    assert.ok(isForeign(text));
  });

const english: readonly string[] = [
  'The minister arrived in Paris for a visit with the members of parliament.',
  // Names and quotations in other languages.
  'The paper “Der Tag für alle und die Stadt” wrote of the visit to the Champs des Arts, and of the rest.',
  'He met Abdullah bin Zayed, Carlos de la Vega and Ludwig van der Berg in Den Haag, said El País.',
  'The word is written السلام and read as-salam, said the teacher in the school.',
  // No small English word at all.
  'Brandt met Novak, Prado, Keller, Demir, Ortiz, Hart, Reyes, Vossel.',
  'Los Angeles beat San Antonio, Denver, Dallas, Boston, Chicago.',
  // Too little to tell.
  'Los ministros de la Vega',
  '',
  '12, 13, 14!',
];

for (const text of english)
  test(`not foreign: ${text}`, () => {
    assert.ok(!isForeign(text));
  });
