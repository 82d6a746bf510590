import { wordTest } from './word.ts';

const words = (list: string): string[] => list.split(' ');

/** Before a person's name. Source: English, Indian, Irish, Spanish and South-East Asian usage. */
export const personTitles: ReadonlySet<string> = new Set(
  words(
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady justice judge shri smt smt. kum er adv adv. cllr councillor senator sen sen. rep rep. gov gov. president minister secretary commissioner ' +
      'captain capt lt lt. col col. gen gen. sgt inspector supt superintendent constable detective fr rev sister mayor chairman chairwoman chairperson chair ceo cto ciso cfo director spokesman spokeswoman spokesperson ' +
      'researcher analyst lawyer advocate attorney engineer chief officer manager editor founder co-founder reporter expert consultant teacher nurse uncle pak mang md deputy undersecretary assistant treasurer premier chancellor ' +
      'pleader prosecutor mp mla td coun coun. principal registrar governor sp ssp dsp dcp acp maj maj. gen gen. pol barrister solicitor magistrate vice-chancellor convenor sheriff',
  ),
);

/** Ranks of police, which are words or names of others in lower case. Source: British and Irish usage. */
export const rankInitials: ReadonlySet<string> = new Set(['DI', 'DCI', 'DS', 'DSI', 'DC', 'PC']);

/** Before a name only with another title in front: "Chief Executive", "Attorney General", not "General Motors". */
export const innerTitles: ReadonlySet<string> = new Set(['executive', 'general']);

/** Offices that go on with "of" or "for" and a portfolio before the name. Source: government usage. */
export const officeTitles: ReadonlySet<string> = new Set(
  words('minister secretary undersecretary commissioner director superintendent head'),
);

/** A post that stands after a name: "Asha Menon, chief executive of …". */
export const personPosts: ReadonlySet<string> = new Set(
  words(
    'chief ceo cto ciso cfo coo president chairman chairwoman chairperson chair director manager officer secretary minister commissioner spokesman spokeswoman spokesperson researcher founder co-founder head leader professor ' +
      'lawyer advocate attorney analyst engineer expert consultant partner deputy vice superintendent inspector mayor treasurer member principal registrar administrator coordinator judge solicitor barrister nurse doctor teacher journalist ' +
      'editor executive supervisor counsel general auditor curate surgeon clerk who aged technician developer investigator convenor vice-chancellor vice-president governor undersecretary',
  ),
);

/** In front of a post that somebody no longer holds, or as the beginning of its word: "an ex-officer". */
export const formerWords: ReadonlySet<string> = new Set(
  words('former retired erstwhile onetime one-time ousted sacked'),
);
export const isFormer = wordTest(({ lower }) => formerWords.has(lower) || lower.startsWith('ex-'));

/** Last words of offices, which no body's name ends in; and words that narrow them. Source: titles in news. */
export const postHeads: ReadonlySet<string> = new Set(
  words(
    'officer executive director manager secretary superintendent president chairman chairwoman spokesman spokeswoman minister engineer counsel adviser advisor',
  ),
);
export const postModifiers: ReadonlySet<string> = new Set(
  words(
    'executive permanent prime managing operating acting medical audit technical additional joint senior junior principal personal relations legal marketing commercial company press risk operations it',
  ),
);

/** Common first names of many countries. Source: national name statistics, general knowledge; a hint, never a condition. */
export const firstNames: ReadonlySet<string> = new Set(
  words(
    'jairam shashi bipin upasana karti ranjeet bharati pravin ranjan abhishek akhil alka aman amrit ankit aparna archana arundhati asim atul avinash bala bhavna chandra chetan chidambaram darshan dhruv dilip dinesh farhan ganesh gautam gopal govind harsh hemant hitesh indira isha jagan jagat jayant jyoti kailash kapil kartik kaushik lokesh madan madhu mallikarjun manmohan mayank meenakshi mukul murali nagesh nandini narayan naresh nirmala om pankaj parul pinaki piyush prabhu praful pramod pranab prithvi priyank purnima raghu raghuram rashmi rekha renu rishi robin rohini ruchi rupa sadhna sakshi samir sanjana sapna saurabh shaktikanta sharad shashank shikha shilpa shiv shubham smita smriti snehal sonali subramanian sudha sujata suman sumit sushil sushma tanvi tarun tejasvi trilok ujjwal umesh upendra vaibhav vandana varun vasundhara venkatesh vibha vijaya vimal yash yashwant ' +
      'benedict bonifacio edwin emmanuel ferdinand gilbert israel jaime jeffrey joselito leni lourdes marites maricel nestor renato rodrigo rowena teodoro teresita fidel ruth loveness chidera ngozi chinedu emeka ifeoma kwame kofi ama kwabena tunde wanjiku otieno achieng nomvula sipho thabo zanele tendai simba ' +
      'eamon stephen micheál leo donal dónal gráinne niamh sinéad siobhán seán pádraig máire orla róisín brendan fergal eoin cathal noel rory ronan dirk jürgen wolfgang heinz günter klaus uwe jochen matthias björn lars anke sabine ursula heike wei ming jun li hao chen mei ling hiroshi takashi kenji yuki akira min-jun soo ' +
      'aaron abdul abdullah abigail abul adam adnan adrian agnes ahmed aisha ajay akash alan albert alejandro alex alexander alexandra alfred ali alice alicia alison alistair alok amanda amar amelia amina amir amit amy ana anand ananya ' +
      'anders andre andrea andreas andrew andy angela anil anita anjali anna anne annie antonio anthony anuj anupam anupama anwar aoife arjun arnel arthur arun arvind asha ashok ashley austin ayesha barbara beatrice ben benjamin bernard beth bharat bill bob ' +
      'brandon brendan brenda brian bruce bruno carl carla carlos carmen carol caroline catherine celia charles charlotte chris christian christina christine christopher ciara claire clare claudia colin conor craig cristina cynthia dale damien dan dana daniel daniela danny ' +
      'darren david dean deborah declan deepak denis dennis derek devi diana diane diego divya dmitri dominic don donald donna dorothy douglas duncan edward edwin eileen elaine elena elias elisabeth elizabeth ella ellen emily emma emmanuel eric erik ' +
      'esther eva evan eve fatima felix fernando fiona florence frances francis francisco frank fred gabriel gareth gary gaurav geoffrey george georgia gerard gillian gita gloria gordon grace graham grant greg gregory gustavo hannah hans harish harold ' +
      'harriet harry hassan heather hector helen helena henry herman hilary hugh hugo hussain ian ibrahim igor imran ines ingrid irene isaac isabel ivan jack jacob jagdish james jamie jan jane janet jason javier jay jean jeff jeffrey jennifer jens jeremy ' +
      'jerry jesse jessica jill jim joan joanna joe joel johan john jonathan jorge jose josé joseph joshua juan judith julia julian julie kamal karen karl kate katherine kathleen kavita keith kelly ken kenneth kevin khalid kim kiran kishore krishna kumar kyle lalit lakshmi lars ' +
      'laura lauren laurence lee leo leon lena leonard leslie liam linda lisa liz lorraine louis louise lucas lucy luis luke lynn madhav mahesh manish manoj manuel marc marcus margaret maria marie marina mario mark markus marta martha martin mary matthew maureen max maya meera megan meghna ' +
      'michael michelle miguel mike milan mohamed mohammad mohammed mohan mohit monica mukesh muhammad nadia nancy narendra natalie nathan naveen neha neil nicholas nick nicola nicole nikhil nina nisha nitin noah nora norma olga oliver olivia omar oscar pablo pamela parth pat patricia ' +
      'patrick paul paula pauline pavan pedro pete peter philip pierre pooja prabhat pradeep prakash pranav prasad pratik preeti priya priyanka rachel rafael raghav rahul raj rajan rajeev rajesh rajiv rajshekhar rakesh ram raman ramesh ravi ray raymond rebecca reena rehana renata ricardo richard ritu rob robert roberto ' +
      'robin rodrigo roger rohan rohit roland ronald rosa rose ross roy ruben ruth ryan sabina sachin sally sam samantha samir samuel sandeep sandra sanjay sanjeev santosh sara sarah satish scott sean sergei seema shane shankar sharon sheila shirley shreya shyam siddharth simon siobhan sneha ' +
      'sofia sonia sophie stefan stephanie stephen steve steven stuart subhash sudhir sudhakar sue sunil sunita suresh surya susan suzanne sven swati sylvia tamsin tara tariq ted teresa terry thandiwe theresa thomas tim timothy tina tobias tom tomas tomás tony tracy triveni uday uma utsav valerie vanessa ' +
      'venkat vera veronica vicky victor victoria vijay vikas vikram vinay vincent vinod virginia vishal vivek walter wayne wendy wilfred will william xavier yasmin yogesh yusuf zainab zoe',
  ),
);

/** Other nouns for a person, before or after the name: "his brother, Ned", "the linguist Ida Holm". Source: English kinship, trades and parts in a case. */
export const personNouns: ReadonlySet<string> = new Set(
  words(
    'father mother brother sister son daughter husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother parent neighbour neighbor friend colleague successor predecessor ' +
      'adviser advisor aide assistant convener organiser organizer campaigner activist blogger writer columnist linguist historian economist scientist physician surgeon pharmacist paralegal driver farmer trader shopkeeper customer patient resident pupil student lecturer ' +
      'academic delegate alderman alderwoman lawmaker legislator senator councillor councilman councilwoman ombudsman ombudswoman representative boss landlord tenant passenger victim witness defendant plaintiff petitioner complainant borrower subscriber policyholder ' +
      'specialist programmer bookkeeper accountant archivist librarian priest pastor imam monk sergeant constable detective officer prosecutor whistleblower dean rector headteacher headmaster headmistress receptionist midwife chairperson host presenter author',
  ),
);

/** Mean somebody who is not named otherwise: "a person calling himself". Source: English. */
export const anybodyWords: ReadonlySet<string> = new Set(
  words(
    'someone somebody anyone person persons people man woman individual individuals user account accounts poster member',
  ),
);

/** Who works for a body and never for a gang. */
export const factFinders: ReadonlySet<string> = new Set(
  words('researcher researchers analyst analysts expert experts scientists engineers'),
);

/** Whom a body has, or a gang that calls itself one. */
export const staffWords: ReadonlySet<string> = new Set(
  words(
    'spokesperson spokesman spokeswoman spokespeople official officials executive executives employee employees staff customers shares shareholders',
  ),
);

/** Whom a body serves or employs: "customers of Elm Trams". Source: English news of companies. */
export const peopleOfBodies: ReadonlySet<string> = new Set(
  words(
    'customer customers client clients rider riders passenger passengers subscriber subscribers patient patients worker workers employee employees staff guest guests policyholder policyholders ' +
      'depositor depositors shopper shoppers shareholder shareholders investor investors tenant tenants ratepayer ratepayers commuter commuters diner diners donor donors trainee trainees',
  ),
);

/** Who heads a body or answers for it: "Elm Trams' director". Source: titles in news. */
export const officerPosts: ReadonlySet<string> = new Set(
  words(
    'spokesman spokeswoman spokesperson spokespeople director directors manager managers chairman chairwoman chairperson chair president officer ceo cfo cto ciso coo founder co-founder owner owners boss head treasurer executive executives leader management board headquarters',
  ),
);

/** Surnames that are plurals of English nouns or end in -ing. Source: national name statistics. */
export const surnamesLikeNouns: ReadonlySet<string> = new Set(
  words(
    'adams alves ames andrews ayers baines banks barnes bates beavers bees bellows billings birds bonds bowers bowles bridges briggs brooks browning burgess burns byers cannings cards cates ' +
      'chambers charles chaves childers coates collins combs cooks crews cummings cushing cutting dales daniels davies dawes deeds denning dickens dickins dowling downing downs drakes dunning ' +
      'edwards fairs farias fielding fields fleming flowers forbes fosters frames frances francis franks gates gibbons giles gillings golding gomes gosling graves greaves grimes grooms groves hands ' +
      'harding harris hastings hawes hawkes hawkins hawks hayes hays hedges helms herring hicks hills hobbes hobbs hodges holding holes holmes hooks hopes hoppers horns hughes humes hunting ' +
      'hutchings ives jacobs james jenkins jennings jones keating kings knights landers lanes lansing lawes lewes lopes lords lowes lyons maines manning marks marques masters matthews meadows ' +
      'mendes mills moles moors morales myers names neves nichols oakes oates odling owens parks parsons pates peaks pearls peoples perkins peters phillips pickering pickles pines pires poles pools ' +
      'popes potts powers pulling quarles rains rawlings reading reeves reyes rhodes richards ridings rivers roberts robins rogers rollins roots rowlands sales salinas samuels sanders sands ' +
      'saunders sayers sellers shields shores sides simmons sims soares sparks spires springs staples steeles sterling stevens stocks stokes stones storms strings styles summers swales tables ' +
      'towers townes trees tubbs twining vines wales walters waring waters watkins watts ways webbs weeks wells whales whiting wilding wiles wilkins williams willis willows wines wings winters ' +
      'withers woods yates',
  ),
);
