import { lazy } from '../../text/lazy';
import { headMap } from './wordList';

/**
 * Given names as neighbouring languages have them, and everyday forms of Greek ones: one person is written in either way. The
 * spellings of one form stand between two slashes; no word on two lines. Folded.
 */
const givenNames: readonly string[] = [
  'vladimir wladimir / volodymyr / uladzimir',
  'alexander aleksandr alexandr / oleksandr olexander / aliaksandr alyaksandr',
  'sergei sergey / serhiy serhii sergii / siarhei siarhey',
  'nikolai nikolay nikolaj / mykola mikola / mikalai',
  'dmitry dmitri dmitriy dmitrii / dmytro / dzmitry',
  'alexei alexey aleksei aleksey aleksej / oleksiy oleksii / aliaksei',
  'pyotr petr pjotr piotr / petro',
  'pavel / pavlo',
  'mikhail mihail / mykhailo mykhaylo',
  'yevgeny evgeny evgeni yevgeniy evgenii jewgeni / yevhen yevhenii',
  'vasily vassily vasiliy vasil / vasyl',
  'grigory grigori / hryhoriy hryhorii',
  'igor / ihor / ihar',
  'oleg / oleh / aleh',
  'gennady gennadi / hennadiy hennadii',
  'nikita / mykyta',
  'denis / denys',
  'maxim maksim / maksym',
  'konstantin / kostiantyn kostyantyn',
  'svetlana / svitlana / sviatlana',
  'yekaterina ekaterina / kateryna / katsiaryna',
  'yelena elena / olena',
  'irina / iryna',
  'tatiana tatyana / tetiana tetyana',
  'olga / olha',
  'giorgos georgios yorgos / george',
  'yannis yiannis giannis / ioannis',
  'kostas costas / konstantinos constantinos',
  'dimitris / dimitrios',
  'nikos / nikolaos',
  'vangelis / evangelos',
  'manolis / emmanouil',
  'alekos / alexandros',
  'spyros / spyridon',
  'vassilis vasilis / vassilios vasileios',
  'thodoris / theodoros',
  'stelios / stylianos',
  'antonis / antonios',
  'yitzhak itzhak / isaac',
  'yosef / joseph',
];

/** For each word its line, and which of the forms on it the word spells. */
const places = lazy(
  () =>
    new Map(
      givenNames.flatMap((forms, line) =>
        forms.split(' / ').flatMap((words, form) => words.split(' ').map((word) => [word, { line, form }] as const)),
      ),
    ),
);

/** Names of which usual romanisations differ in more than sounds do. Folded. */
const spellings = headMap(`
  gaddafi: gadhafi, qaddafi, qadhafi, kaddafi, kadafi, kadhafi, khadafy, gheddafi
  mohammed: mohamed, muhammad, mohammad, muhammed, mohamad, mohamud, mohd
  tikhanovskaya: tsikhanouskaya, tikhanouskaya, tsikhanovskaya
  haniyeh: haniya, haniyya, haniyah
  yannis: giannis, yiannis`);

/** The head of the spellings that a folded word is one of; undefined for a word that has none of its own. */
export function spelledLike(word: string): string | undefined {
  return spellings.get(word);
}

/** A number for all forms of a given name in neighbouring languages; undefined for a word that is none. */
export function regionalName(word: string): number | undefined {
  return places().get(word)?.line;
}

/** Whether two folded words are forms of one given name in two languages: "vladimir" and "volodymyr". */
export function areRegionalForms(a: string, b: string): boolean {
  const [one, other] = [places().get(a), places().get(b)];
  return one !== undefined && one.line === other?.line && one.form !== other.form;
}
