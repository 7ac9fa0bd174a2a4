import { wordSet } from './wordList';

/**
 * Given names of languages that are written in the Latin alphabet. Folded. Nobody had to spell them anew: two of them are two
 * names, and so are two surnames beside them. Names that are as usual in other alphabets are left out.
 */
export const latinNames = wordSet(`
  aaron abigail adela adrian adriana adrienne agnes alain alan albert alberta alberto alejandro alessandro alfonso alfred alfredo alice alicia alina alison
  allan allen alvaro amanda amelia anders andre andrea andreas andres andrew andy angel angela angelo anita ann anna annalisa anne annette annie anthony
  antoine anton antonia antonio antony armand armando arnold arthur arturo ashley astrid aubrey audrey augusto axel barbara beatrice beatrix benedict
  benedikt bernard bernardo bernd bernhard bernie bert bertha beth bethany bettina betty beverly bill bob bobby brad bradley brandon brenda brendan brett
  brian bridget brooke bruce bruno bryan cameron camilla camille candice carl carla carlo carlos carlton carmen carol carola carole carolina caroline
  carolyn carrie cary catherine cecil cecile cecilia chad charlene charles charlie charlotte cheryl chloe chris christian christiane christina christine
  christoph christophe christopher cindy claire clara clare clarence clark claude claudia claudio clemens clement clifford clint clinton cody cole colin
  colleen connie connor constance cornelia cornelius courtney craig cristian cristina curtis cynthia cyril dale damian damien daniel daniela daniele
  danielle danny daria darrell darren darryl dave david davide dawn dean debora deborah debra denis denise dennis derek desmond dexter diana diane dick
  diego dieter dina dirk dolores dominic dominik dominique donald donna dora doreen doris dorothea dorothy doug douglas dwayne dwight dylan earl ed eddie
  edgar edith edmund edna eduard eduardo edward edwin eileen elaine eleanor elena eleonora eliana elias eliot elisa elise ella elle ellen elliot elliott
  ellis elmar elsa else elton elvira emanuel emil emile emilia emilie emilio emily emma emmanuel enrico enrique enzo eric erica erich erik erika erin ernest
  ernesto ernst esteban estelle ethan eugene eugenia eugenio eva evan eve evelyn ewan fabian fabio fabrice felice felipe felix ferdinand fergus fernand
  fernando finn fiona flora florence florian floyd forrest frances francesca francesco francis francisca francisco franco francois francoise frank frans
  franz fred frederic frederick frederico frederik friedrich fritz gabriel gabriela gabriele gabriella gabrielle gail gale gareth garrett garry gary gavin
  geir gemma gene geoff geoffrey george georges georgia georgina gerald geraldine gerard gerda gerhard gert gertrude gianni gilbert gilberto gilles gina
  giorgio giovanna giovanni giulia giulio giuseppe glen glenn gloria gordon grace graeme graham greg gregg gregor gregory greta guido guillaume gunnar
  gustaf gustav gustavo guy gwen haley hank hannah hans harald harley harold harriet harris harry harvey hayley hazel heather hector heidi heike heinrich
  heinz helen helena helene helga helmut hendrik henri henrietta henrik henrique henry herbert herman hermann hernan hilary hilda holger holly horst howard
  hubert hugh hugo iain ian ignacio ines inga inge ingo ingrid irene iris irma irving isaac isabel isabella isabelle ivo ivor jackie jacob jacqueline
  jacques jaime jakob james jamie jane janet janice janine jared jarrod jasmine jason jasper javier jayne jean jeanette jeanne jeff jeffery jeffrey jennifer
  jenny jens jeremy jerome jerry jesse jessica jill jim jimena joachim joan joanna joanne joaquim joaquin jochen jodie joe joel joern johan johann johanna
  johannes john johnny jonas jonathan jordan jorge jorn jose josef josefina joseph josephine josh joshua joyce juan juana judith judy juergen julia julian
  juliana juliane julie julien juliet julieta juliette julio julius jurgen justin kai kaitlyn karen karin karl karla karsten kate katharina katherine
  kathleen kathryn kathy katja katrin kay keith kelly kelvin ken kenneth kerry kerstin kevin kirk kirsten klaus knut konrad kristen kristian kristin
  kristina kristine kristy kurt kyle kylie lachlan lance landon lara larry lars laura laurel lauren laurence laurent laurie lawrence leif lena leon leona
  leonard leonardo leonie leroy lesley leslie lester lewis liam lilian lillian lina linda lindsay lindsey lionel lisa liz lloyd lois lora loren lorena
  lorenz lorenzo loretta lorna lorraine lothar lou louis louisa louise lourdes lowell luca lucas lucia luciana luciano lucie lucien lucy ludwig luigi luis
  luisa luise luke lutz luz lydia lynn mabel madeleine madison mads maggie magnus mandy manfred manuel manuela marc marcel marcella marcelle marcello
  marcelo marcia marco marcos marcus marcy margaret margarita margot margret marguerite maria marian mariana marianne marie marilyn marina mario marion
  marius marjorie mark markus marla marlene marlon marsha marta martha martin martina marvin mary mateo mathias mathieu matt matteo matthew matthias maureen
  maurice mauricio maurizio mauro maxime megan meghan megyn mel melanie melinda melissa melody melvin mercedes meredith merle michael michel michele
  michelle mick miguel mike mildred miles millie milton mirella miriam mitch mitchell moira molly monica monika monique morgan moritz morris morten moses
  muriel myra myrna nadine nancy natalie nate nathan ned neil nelly nelson nicholas nick nicky nico nicola nicolas nicole nigel nikki nils nina noel nora
  norbert norma norman nuria oisin olaf ole oliver olivia olivier oscar oskar osvaldo otto owen pablo paddy paige pam pamela paolo pascal pat patrice
  patricia patricio patrick patsy paul paula paulina pauline paulo pearl pedro peggy penelope perry pete peter petra phil philip philippa philippe phillip
  phoebe pierre piers pieter pietro pilar polly preston quentin rachel rafael rainer ralph ramiro ramon randall randy raphael raquel raul raymond rebecca
  reese reginald reinhard renata renate rene renee rhonda ricardo riccardo richard rick rita rob robert roberta roberto robin rocio roderick rodney rodolfo
  rodrigo roger roland rolf romain romano ron ronald rory rosa rosalie rosario rose rosemarie rosemary ross rowan roy ruben rudolf rudy rufus rupert russell
  ruth ryan sabina sabine sadie sally salvador salvatore samantha samuel sancho sandra sandro santiago sara sarah scott seamus sean sebastian sebastiao
  sergio seth shane shannon sharon shaun shawn sheila sheldon sherry sheryl shirley sid sidney siegfried sigrid silke silvia silvio simon simona simone skye
  sofia sonia sonja sophia sophie spencer stacey stacy stanley stefan stefania stefano steffen stella stephan stephane stephanie stephen steve steven
  stewart stuart sue susan susana susanna susanne susie suzanne sven sylvain sylvia sylvie tara ted teddy terence teresa terri terry theo theodor theodore
  theresa therese thierry thomas tiffany tim timo timothy tina tobias toby todd tom tomas tommy tony tonya torsten tracy travis trent trevor tricia troy
  tyler ulf ulises ulrich ulrike umberto ursula uwe valentin valentina valentine valentino valerie vanessa vaughn vera verena verna vernon veronica veronika
  vicente vicky victor victoria vince vincent vincenzo viola virgil virginia virginie vivian vivien vivienne wade wallace walt walter wanda warren wayne
  wendy werner wes wesley wilbur wilfred wilfredo wilfried wilhelm will willem william willie willy wilma winifred wolfgang xavier ximena yolanda yvonne
  zachary zack zoe`);
