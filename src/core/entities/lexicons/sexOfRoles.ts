/** Whether somebody is a man or a woman; empty where nothing tells. */
export type Sex = '' | 'man' | 'woman';

/** Words for what only a man, or only a woman, is; not those for relatives, who are told by others' names. Folded. */
const womensRoles = /\b(?:queen|princess|duchess|countess|baroness|empress|actress|\p{L}+woman)\b/u;
const mensRoles = /\b(?:king|prince|duke|emperor|pope|tsar|sultan|spokesman|congressman|businessman|policeman)\b/u;

/** What folded words for what somebody is tell of who is it. */
export function sexOfRole(role: string): Sex {
  const [woman, man] = [womensRoles.test(role), mensRoles.test(role)];
  return woman === man ? '' : woman ? 'woman' : 'man';
}
