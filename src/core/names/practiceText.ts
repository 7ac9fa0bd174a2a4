/**
 * A text with something of everything that articles have. An engine that has read it knows its own code: what reads words,
 * looks up features and weighs labels is compiled, and the user's first article does not wait for that.
 */
export const practiceText = `Harbour workers of Port Lorne end their strike

PORT LORNE, June 12 (Reuters) - Workers at the port of Lorne returned to their cranes on Monday after the Lorne Harbour Authority and the Dockers' Union (DU) signed an agreement, Transport Minister Adela Marchetti said.

"We have lost three weeks, but nobody lost their job," Marchetti told reporters in Geneva. U.S. and Brazilian shipping companies, among them Kestrel Lines Inc. and the Oslo-based Nordfjord AS, had sent ships to Rotterdam instead; al-Bahri of Saudi Arabia kept its own waiting. Mr. Tomas O'Neill-Okafor wrote on Twitter (@TomasOkafor) that “the World Cup can begin”.

By Jean-Paul de Vries

The European Union's envoy, former Prime Minister Ingrid Halvorsen, is expected in South Lorne at 9:30 a.m. Halvorsen, 61, wrote “A Winter at Sea”. Analysts at the University of Lisbon doubt that Iranian-backed groups in Iraq's north will stop the $2.5 billion project.

Share this: https://lorne-post.example/port`;
