import { wordSet } from './wordList';

/**
 * Given names of languages that are written in the Latin alphabet, as far as two of them sound alike or differ by a letter. Folded.
 * Nobody had to spell them anew: two of them are two names. Names that are as usual in other alphabets are left out.
 */
export const latinNames = wordSet(`
  aaron abigail adela adrian adriana adrienne agnes alain alan albert alberta alberto alfred alfredo alice alicia alina allan allen alvaro amanda amelia
  anders andre andrea andreas andres andrew andy angel angela angelo anita ann anna annalisa anne annette annie anthony anton antoine antonia antonio
  antony armand armando arnold arthur arturo astrid aubrey audrey augusto barbara beatrice beatrix benedict benedikt bernard bernardo bernd bernie bert
  bertha beth bettina betty bobby brandon brenda brendan brett brian bridget bruce bruno bryan camilla camille carl carla carlo carlos carmen carol
  carola carole carolina caroline carolyn carrie cary catherine cecil cecile cecilia charlene charles charlie charlotte cheryl christian christiane
  christina christine christoph christophe christopher cindy claire clara clare clark claude claudia claudio clemens clement colin colleen connie
  connor constance cornelia cornelius craig cristian cristina curtis cynthia cyril damian damien daniel daniela daniele danielle danny daria darren
  darryl david davide dawn dean debora deborah debra denis denise dennis derek desmond diana diane diego dieter dina dirk dolores dominic dominik
  dominique donald donna dora doreen doris dorothea dorothy doug dylan eddie edith edmund eduard eduardo edward edwin eileen elaine eleanor elena
  eleonora eliana elias elisa elise ella ellen ellis elmar elsa else elvira emanuel emil emile emilia emilie emilio emily emma emmanuel enrico enrique
  eric erica erich erik erika erin ernest ernesto ernst ethan eugene eugenia eugenio eva evan eve evelyn fabian fabio fabrice felice felipe felix
  ferdinand fernand fernando fiona flora florence florian frances francesca francesco francis francisca francisco franco francois francoise frank frans
  franz fred frederic frederick frederik friedrich fritz gabriel gabriela gabriele gabrielle gareth garry gary gavin geir gene george georges georgia
  georgina gerald geraldine gerard gerda gerhard gert gertrude gianni gilbert gilles gina giorgio giovanna giovanni giulia giulio glen glenn gloria
  gordon grace graham greg gregor gregory greta guido guillaume gunnar gustav gustavo hannah hans harald harold harriet harry harvey heather heidi
  heinrich heinz helen helena helene helga helmut hendrik henri henrietta henrik henrique henry herbert herman hermann hilary hilda holly horst hubert
  hugh hugo ines inga inge ingrid irene iris isaac isabel isabella isabelle ivo jackie jacob jacqueline jacques jaime jakob james jamie jane janet
  janice janine jason javier jean jeanette jeanne jeff jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jill joan joanna joanne joel johan
  johann johanna johannes john johnny jonas jonathan jordan jorge jose josef joseph josephine joyce juan juana judith judy julia julian juliana juliane
  julie julien juliet juliette julio julius karen karin karl karla karsten katharina katherine kathleen kathryn kathy katrin keith kelly kenneth kerry
  kerstin kevin kirsten konrad kristian kristin kristina kristine kurt kyle lara larry lars laura laurel lauren laurence laurent laurie lawrence lena
  leon leona leonard leonardo leonie leroy lesley leslie lester lewis liam lilian lillian lina linda lionel lisa lloyd lois lora loren lorena lorenzo
  loretta lorna lorraine louis louisa louise luca lucas lucia luciana luciano lucie lucien lucy ludwig luigi luis luisa luise luke lydia lynn mads
  magnus manfred manuel manuela marc marcel marcella marcelle marcello marcelo marcia marco marcos marcus margaret margarita margot margret marguerite
  maria marian mariana marianne marie marilyn marina mario marion marius mark markus marla marlene marlon marta martha martin martina marvin mary
  mathias mathieu matteo matthew matthias maureen maurice mauricio maurizio maxime melanie melinda melissa melvin meredith merle michael michel michele
  michelle miguel mildred miles millie milton mirella miriam moira molly monica monika monique morgan moritz morris morten moses muriel myra myrna nadine
  nancy natalie nathan neil nelson nicholas nico nicola nicolas nicole nigel nina nora norbert norma norman oliver olivia olivier otto owen pablo pamela
  paolo pascal patrice patricia patricio patrick paul paula paulina pauline paulo pedro perry peter petra philip philippa philippe phillip pierre pieter
  pietro rachel rafael rainer ralph ramon raphael raul raymond rebecca reinhard renata renate rene renee ricardo riccardo richard rita robert roberta
  roberto robin roderick rodrigo roger roland rolf romain romano ronald rosa rosalie rose rosemarie rosemary ross ruben rudolf rupert russell ruth ryan
  sabina sabine sally salvador salvatore samuel sandra sandro sara sarah sean sebastian sergio shane shannon sharon shaun shawn sheila sidney silvia
  silvio simon simona simone sofia sonia sonja sophia sophie stefan stefania stefano steffen stella stephan stephane stephanie stephen steven stewart
  stuart susan susana susanna susanne suzanne sven sylvain sylvia sylvie teresa terence terry theresa therese thierry thomas timothy tina tomas tony
  tracy ulrich ulrike umberto ursula valentin valentina valentine valerie vanessa vera verena verna vernon veronica veronika vicente victor victoria
  vincent vincenzo viola virginia virginie vivian vivien walter wanda warren wayne wendy werner wilfred wilfried wilhelm willem william willie willy
  winifred xavier yolanda yvonne`);
