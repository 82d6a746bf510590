/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2514 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-6 6
before: ALLEGES	-13 13
before: ASSERTS	7 -7
before: CONFIRMS	11 -11
before: negation	-16 16
behind: ALLEGES	31 -31
behind: ASSERTS	15 -15
behind: CONFIRMS	5 -5
behind: DENIES	7 -7
behind: negation	-34 34
behind: turn	-31 31
by AGENCY	11 -11
by ATTACKER	6 -6
by AUTHOR	29 -29
by COMPANY	-10 10
by COURT	-16 16
by OTHER	-9 9
by PERSON	-10 10
by POLICE	43 -43
by REGULATOR	8 -8
by UNIVERSITY	-24 24
by no agency	22 -22
claimNoun	-26 26
concealment	7 -7
cue 	8 -8
cue :	-6 6
cue ALLEGES	18 -18
cue ASSERTS	20 -20
cue CONFIRMS	9 -9
cue DENIES	-38 38
cue accept	5 -5
cue according to	11 -11
cue accuse	8 -8
cue acknowledge	17 -17
cue add	20 -20
cue admit	-18 18
cue advise	5 -5
cue allege	11 -11
cue announce	8 -8
cue answer	-25 25
cue argue	-8 8
cue as per	-9 9
cue ask	8 -8
cue assess	5 -5
cue assure	-18 18
cue attribute	6 -6
cue believe	-11 11
cue blame	-10 10
cue boast	6 -6
cue call	-37 37
cue claim	15 -15
cue complain	22 -22
cue concede	5 -5
cue conclude	-8 8
cue confirm	19 -19
cue contend	-10 10
cue contradict	17 -17
cue denied it	-20 20
cue deny	-25 25
cue disclose	6 -6
cue dismiss	-9 9
cue dispute	-5 5
cue disputes this	-10 10
cue do not agree	12 -12
cue explain	-20 20
cue find	20 -20
cue found no	-6 6
cue grant	-20 20
cue have found no	-10 10
cue hold	5 -5
cue incorrect	-5 5
cue indicate	5 -5
cue maintain	-45 45
cue negated	5 -5
cue no evidence	-6 6
cue none	7 -7
cue not in	-8 8
cue not want	11 -11
cue note	11 -11
cue notify	14 -14
cue offer	5 -5
cue pleaded not guilty	-13 13
cue point out	15 -15
cue put	24 -24
cue reckon	6 -6
cue record	-7 7
cue reiterate	-25 25
cue reject	-15 15
cue remark	14 -14
cue report	10 -10
cue rule out	-10 10
cue show	-18 18
cue speak	5 -5
cue state	18 -18
cue stress	-5 5
cue submit	-9 9
cue suggest	7 -7
cue suggestion	-6 6
cue suspect	6 -6
cue tell	-16 16
cue untrue	9 -9
cue warn	5 -5
cue withdrew	8 -8
cue would have none of it	-10 10
cue write	-15 15
cue write back	7 -7
culprit	-9 9
demand	22 -22
denies elsewhere 0	8 -8
emptySearch	42 -42
fault	25 -25
found by according-to:after	-11 11
found by according-to:before	29 -29
found by author:denial	-37 37
found by author:hedged	8 -8
found by author:incident	24 -24
found by author:unknown	13 -13
found by clause:before	-17 17
found by clause:interrupted	-12 12
found by naming:about	27 -27
found by naming:attribute	6 -6
found by naming:blame	-11 11
found by naming:call	-27 27
found by naming:dismiss	-11 11
found by naming:put	15 -15
found by no-comment	46 -46
found by noun:claim	-17 17
found by quote:before	-27 27
found by quote:colon	-6 6
found by quote:following	12 -12
found by tagged:carried	-11 11
found by tagged:cue	23 -23
found by tagged:source	-7 7
found by verb:clause	9 -9
found by verb:gerund	-8 8
found by verb:infinitive	14 -14
found by verb:object	23 -23
found by verb:quote	11 -11
found by verb:that	-5 5
granting	40 -40
harm	11 -11
harmless longer	15 -15
harmless more	-31 31
has just said: ASSERTS	6 -6
has just said: CONFIRMS	-19 19
has just said: DENIES	-20 20
has just said: INVESTIGATING	-11 11
hedge	17 -17
holding	11 -11
in NEWS	14 -14
in SOCIAL_POST	9 -9
inquiry	13 -13
length 3	8 -8
length 4	8 -8
length 5	19 -19
mainNegation	-21 21
negated in a clause of it	6 -6
negated in the main clause	-12 12
negated main clause: about data	-18 18
negated main clause: about it	-13 13
negated main clause: about machine	9 -9
negated main clause: about they	-5 5
negated main clause: about we	12 -12
negated main clause: at first	16 -16
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	12 -12
negated main clause: behind “according to”	-14 14
negated main clause: behind “add”	10 -10
negated main clause: behind “argue”	-6 6
negated main clause: behind “assure”	7 -7
negated main clause: behind “complain”	19 -19
negated main clause: behind “confirm”	14 -14
negated main clause: behind “do not agree”	12 -12
negated main clause: behind “find”	-27 27
negated main clause: behind “found no”	-6 6
negated main clause: behind “go on”	-5 5
negated main clause: behind “have found no”	-10 10
negated main clause: behind “insist”	-6 6
negated main clause: behind “maintain”	-10 10
negated main clause: behind “no evidence”	-6 6
negated main clause: behind “not in”	-8 8
negated main clause: behind “not want”	11 -11
negated main clause: behind “pleaded not guilty”	-13 13
negated main clause: behind “put”	6 -6
negated main clause: behind “reiterate”	-8 8
negated main clause: behind “state”	-12 12
negated main clause: behind “stress”	-5 5
negated main clause: behind “tell”	-10 10
negated main clause: by ATTACKER	-14 14
negated main clause: by MEDIA	-5 5
negated main clause: by PERSON	12 -12
negated main clause: by UNNAMED	-7 7
negated main clause: can of harm	18 -18
negated main clause: can of other	17 -17
negated main clause: can of taking	-7 7
negated main clause: can of telling	-7 7
negated main clause: did	-7 7
negated main clause: did of other	-6 6
negated main clause: did of telling	9 -9
negated main clause: do of harm	-6 6
negated main clause: do of other	16 -16
negated main clause: do of telling	-13 13
negated main clause: has	-15 15
negated main clause: has of other	-16 16
negated main clause: is of authenticity	-15 15
negated main clause: is of other	7 -7
negated main clause: is of telling	18 -18
negated main clause: is of thing	-10 10
negated main clause: later	-44 44
negated main clause: modal	20 -20
negated main clause: modal of harm	6 -6
negated main clause: modal of other	5 -5
negated main clause: never of harm	-9 9
negated main clause: never of other	15 -15
negated main clause: never of telling	-6 6
negated main clause: object no of none	5 -5
negated main clause: object no of other	-16 16
negated main clause: object no of telling	7 -7
negated main clause: object nobody	10 -10
negated main clause: object none	-19 19
negated main clause: object none of other	-19 19
negated main clause: object nothing of none	19 -19
negated main clause: object nothing of other	-17 17
negated main clause: of authenticity	-17 17
negated main clause: of concealment	-12 12
negated main clause: of harm	-23 23
negated main clause: of holding	-5 5
negated main clause: of none	-12 12
negated main clause: of other	11 -11
negated main clause: of payment	17 -17
negated main clause: of publication	18 -18
negated main clause: of taking	-18 18
negated main clause: of telling	25 -25
negated main clause: of thing	-10 10
negated main clause: other of none	-14 14
negated main clause: other of other	22 -22
negated main clause: part	-10 10
negated main clause: perfect	-11 11
negated main clause: perfect of none	-8 8
negated main clause: perfect of telling	-6 6
negated main clause: quoted	-6 6
negated main clause: subject neither	-5 5
negated main clause: subject no	-16 16
negated main clause: subject no of harm	-11 11
negated main clause: subject no of none	-8 8
negated main clause: subject no of other	7 -7
negated main clause: subject no of telling	15 -15
negated main clause: subject nobody	6 -6
negated main clause: subject nobody of harm	-12 12
negated main clause: subject nobody of other	14 -14
negated main clause: subject nobody of telling	15 -15
negated main clause: subject none of none	-10 10
negated main clause: subject nothing	9 -9
negated main clause: subject nothing of none	-8 8
negated main clause: subject nothing of other	-7 7
negated main clause: there	-8 8
negated main clause: told	-5 5
negated main clause: “neither” subject neither	-5 5
negated main clause: “never” is	6 -6
negated main clause: “never” perfect	-25 25
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	6 -6
negated main clause: “none” has	-9 9
negated main clause: “none” object none	-19 19
negated main clause: “nothing” has	-9 9
negated main clause: “nothing” subject nothing	9 -9
negated main clause: “nothing” there	10 -10
negated main clause: “not” did	-7 7
negated main clause: “not” is	-6 6
negated main clause: “not” modal	20 -20
negated main clause: “not” perfect	14 -14
negated main clause: “no” subject no	-16 16
negated main clause: “no” there	-19 19
negated subordinate clause: about noun	-6 6
negated subordinate clause: about they	6 -6
negated subordinate clause: at first	6 -6
negated subordinate clause: behind “according to”	14 -14
negated subordinate clause: behind “write”	-6 6
negated subordinate clause: by AGENCY	-7 7
negated subordinate clause: by PERSON	10 -10
negated subordinate clause: by UNNAMED	14 -14
negated subordinate clause: can	-15 15
negated subordinate clause: did	12 -12
negated subordinate clause: has	-25 25
negated subordinate clause: has of other	-12 12
negated subordinate clause: is of harm	-5 5
negated subordinate clause: is of other	9 -9
negated subordinate clause: is of thing	-5 5
negated subordinate clause: later	-7 7
negated subordinate clause: modal	9 -9
negated subordinate clause: object no	19 -19
negated subordinate clause: object no of none	7 -7
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nobody of none	5 -5
negated subordinate clause: object nor	6 -6
negated subordinate clause: object nothing	16 -16
negated subordinate clause: of harm	-17 17
negated subordinate clause: of none	7 -7
negated subordinate clause: of other	41 -41
negated subordinate clause: of thing	-5 5
negated subordinate clause: other	-10 10
negated subordinate clause: perfect	-12 12
negated subordinate clause: “never” perfect	-21 21
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nor” object nor	6 -6
negated subordinate clause: “nothing” object nothing	16 -16
negated subordinate clause: “not” can	-15 15
negated subordinate clause: “not” did	12 -12
negated subordinate clause: “not” modal	9 -9
negated subordinate clause: “not” other	-10 10
negated subordinate clause: “not” perfect	10 -10
negated subordinate clause: “no” has	-6 6
negated subordinate clause: “no” object no	19 -19
negated: did of harm about it	9 -9
negated: did of other about it	-17 17
negated: did of other about noun	18 -18
negated: did of other about they	-11 11
negated: did of other about we	5 -5
negated: did of telling about noun	9 -9
negated: do of harm about noun	-6 6
negated: do of other about it	6 -6
negated: do of other about noun	10 -10
negated: do of telling about noun	-12 12
negated: is of authenticity about it	-5 5
negated: is of authenticity about noun	-9 9
negated: is of harm about data	-12 12
negated: is of harm about it	12 -12
negated: is of harm about machine	6 -6
negated: is of harm about noun	-14 14
negated: is of other about data	-7 7
negated: is of other about noun	13 -13
negated: is of other about they	5 -5
negated: is of taking about it	5 -5
negated: is of telling about noun	11 -11
negated: is of thing about credential	-6 6
negated: is of thing about it	-5 5
negated: perfect of harm about they	9 -9
negated: perfect of harm about we	-5 5
negated: perfect of none about noun	-10 10
negated: perfect of telling about it	-6 6
negated: perfect of telling about they	-12 12
negations 0	23 -23
negations 2	-14 14
no after no, another thing	15 -15
no after no, same thing	-18 18
no after yes, another thing	6 -6
no after yes, same thing	-9 9
no authenticity	28 -28
no concealment	-23 23
no culprit	-28 28
no demand	14 -14
no holding	-18 18
no origin	-11 11
no outage	-13 13
no publication	29 -29
no sale	-15 15
no taking	11 -11
no telling	32 -32
nobody before	27 -27
opens its paragraph	6 -6
opensNegated	-11 11
origin	-32 32
other in the same paragraph	-26 26
other is MEDIA	-7 7
other is UNNAMED	11 -11
other said 0 before: ALLEGES	29 -29
other said 0 before: CONFIRMS	5 -5
other said 0 before: DECLINED_COMMENT	5 -5
other said 0 before: DENIES	34 -34
other said 1 before: ALLEGES	-17 17
other said 1 before: DECLINED_COMMENT	5 -5
other said 1 before: DENIES	-29 29
other said 1 before: INVESTIGATING	14 -14
other said 1 before: NO_EVIDENCE	12 -12
other said 2 before: CONFIRMS	-6 6
other said 2 before: DECLINED_COMMENT	-6 6
other said 2 before: DENIES	12 -12
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	18 -18
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ASSERTS	-13 13
other said 3 before: DENIES	-10 10
other said 3 before: INVESTIGATING	-6 6
other said 3 before: NO_EVIDENCE	-24 24
other said 3 before: NO_RESPONSE	6 -6
other said 3 before: PARTLY_DENIES	-5 5
other said: ALLEGES	11 -11
other said: ASSERTS	-5 5
other said: DECLINED_COMMENT	5 -5
other said: DENIES	9 -9
other said: NO_EVIDENCE	6 -6
other said: NO_RESPONSE	-5 5
other said: RETRACTS	-20 20
outage	28 -28
quoted	10 -10
ruled ALLEGES	30 -30
ruled ALLEGES, author	10 -10
ruled ALLEGES, by AGENCY	9 -9
ruled ALLEGES, by ATTACKER	5 -5
ruled ALLEGES, by AUTHOR	20 -20
ruled ALLEGES, by MEDIA	-15 15
ruled ALLEGES, by PERSON	16 -16
ruled ALLEGES, by UNNAMED	-6 6
ruled ALLEGES, naming	-6 6
ruled ALLEGES, verb	17 -17
ruled ASSERTS	9 -9
ruled ASSERTS, according-to	16 -16
ruled ASSERTS, by ATTACKER	20 -20
ruled ASSERTS, by AUTHOR	16 -16
ruled ASSERTS, by PERSON	-36 36
ruled ASSERTS, by UNNAMED	10 -10
ruled ASSERTS, clause	20 -20
ruled ASSERTS, naming	8 -8
ruled ASSERTS, noun	-7 7
ruled ASSERTS, quote	-11 11
ruled ASSERTS, tagged	-30 30
ruled CONFIRMS	24 -24
ruled CONFIRMS, by AGENCY	14 -14
ruled CONFIRMS, by AUTHOR	5 -5
ruled CONFIRMS, clause	-7 7
ruled CONFIRMS, rebuff	13 -13
ruled CONFIRMS, verb	10 -10
ruled DECLINED_COMMENT	40 -40
ruled DECLINED_COMMENT, by AGENCY	17 -17
ruled DECLINED_COMMENT, by PERSON	15 -15
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	11 -11
ruled DENIES	-71 71
ruled DENIES, according-to	-7 7
ruled DENIES, author	-22 22
ruled DENIES, by AGENCY	-42 42
ruled DENIES, by ATTACKER	-24 24
ruled DENIES, by AUTHOR	-29 29
ruled DENIES, by PERSON	-18 18
ruled DENIES, by UNNAMED	-14 14
ruled DENIES, clause	-15 15
ruled DENIES, finding	-8 8
ruled DENIES, naming	-11 11
ruled DENIES, quote	-20 20
ruled DENIES, rebuff	-31 31
ruled DENIES, tagged	23 -23
ruled DENIES, verb	-5 5
ruled INVESTIGATING	14 -14
ruled INVESTIGATING, by AGENCY	5 -5
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, finding	6 -6
ruled INVESTIGATING, verb	13 -13
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	17 -17
ruled NO_EVIDENCE, by AGENCY	16 -16
ruled NO_EVIDENCE, by AUTHOR	11 -11
ruled NO_EVIDENCE, by PERSON	17 -17
ruled NO_EVIDENCE, by UNNAMED	-9 9
ruled NO_EVIDENCE, quote	7 -7
ruled NO_EVIDENCE, tagged	5 -5
ruled NO_RESPONSE	20 -20
ruled NO_RESPONSE, by AGENCY	12 -12
ruled NO_RESPONSE, no-comment	20 -20
ruled PARTLY_DENIES	-45 45
ruled PARTLY_DENIES, by AGENCY	-24 24
ruled PARTLY_DENIES, by PERSON	-23 23
ruled PARTLY_DENIES, clause	-19 19
ruled PARTLY_DENIES, verb	-14 14
ruled RETRACTS	11 -11
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	11 -11
safe	-15 15
safety	-20 20
sale	18 -18
says next: ALLEGES	20 -20
says next: DECLINED_COMMENT	10 -10
says next: INVESTIGATING	-9 9
says next: NO_EVIDENCE	14 -14
sentence before: ALLEGES	10 -10
sentence before: ASSERTS	5 -5
sentence before: negation	-6 6
sentence before: question	-23 23
sentence before: rebuttal	-13 13
sentence before: turn	6 -6
silence	19 -19
soFar	36 -36
taking	8 -8
telling	23 -23
times negated 0	17 -17
times negated 1	15 -15
times negated 2	-23 23
turn	-15 15
unknown	34 -34
untrue	-22 22
yes after no	6 -6
~no 	10 -10
~no a	-26 26
~no accept	-8 8
~no account	-6 6
~no affect	-10 10
~no agre	5 -5
~no all	-9 9
~no an	7 -7
~no and	12 -12
~no any	-12 12
~no attack	-7 7
~no bank	-6 6
~no belong	-5 5
~no call	7 -7
~no complaint	6 -6
~no contain	-7 7
~no correct	-5 5
~no data	5 -5
~no do	-6 6
~no docu	-10 10
~no establish	5 -5
~no even	-8 8
~no ever	8 -8
~no exist	9 -9
~no for	5 -5
~no from	-7 7
~no guilt	-5 5
~no had	14 -14
~no have	-9 9
~no her	11 -11
~no in	-27 27
~no inform	8 -8
~no is	13 -13
~no it	8 -8
~no kind	-5 5
~no known	6 -6
~no long	5 -5
~no lost	5 -5
~no more	-11 11
~no numb	-9 9
~no of	-5 5
~no okunad	-5 5
~no on	17 -17
~no oth	7 -7
~no our	-6 6
~no passport	8 -8
~no pay	8 -8
~no ransom	5 -5
~no reach	6 -6
~no reason	7 -7
~no record	-7 7
~no report	10 -10
~no singl	-10 10
~no so	6 -6
~no stor	6 -6
~no such	-7 7
~no suggest	-5 5
~no that	8 -8
~no the	-29 29
~no ther	-6 6
~no thes	-7 7
~no touch	11 -11
~no true	5 -5
~no turn	-8 8
~no us	-6 6
~no use	-5 5
~no used	6 -6
~no wa	6 -6
~no we	-6 6
~no what	-9 9
~no with	-14 14
~no would	5 -5
~opens 0 a	-24 24
~opens 0 an	10 -10
~opens 0 both	-12 12
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	12 -12
~opens 0 every	-6 6
~opens 0 he	7 -7
~opens 0 his	-23 23
~opens 0 if	6 -6
~opens 0 in	5 -5
~opens 0 is	-6 6
~opens 0 it	22 -22
~opens 0 its	-28 28
~opens 0 my	8 -8
~opens 0 no	5 -5
~opens 0 not	-6 6
~opens 0 reports	-10 10
~opens 0 she	6 -6
~opens 0 the	-38 38
~opens 0 they	20 -20
~opens 0 we	8 -8
~opens 0 you	6 -6
~opens 0 your	-5 5
~opens 1 's	8 -8
~opens 1 a	-6 6
~opens 1 account	-10 10
~opens 1 an	-5 5
~opens 1 app	8 -8
~opens 1 bucket	-11 11
~opens 1 by	-8 8
~opens 1 claim	-8 8
~opens 1 client	-15 15
~opens 1 copy	-5 5
~opens 1 could	10 -10
~opens 1 do	10 -10
~opens 1 earlier	6 -6
~opens 1 files	8 -8
~opens 1 found	-7 7
~opens 1 gave	5 -5
~opens 1 had	-8 8
~opens 1 has	7 -7
~opens 1 have	-7 7
~opens 1 i	-5 5
~opens 1 intruders	6 -6
~opens 1 is	17 -17
~opens 1 it	7 -7
~opens 1 logs	-6 6
~opens 1 million	5 -5
~opens 1 no	5 -5
~opens 1 not	14 -14
~opens 1 note	5 -5
~opens 1 of	-7 7
~opens 1 on	7 -7
~opens 1 saw	-5 5
~opens 1 server	-14 14
~opens 1 servers	6 -6
~opens 1 statement	9 -9
~opens 1 system	-5 5
~opens 1 test	5 -5
~opens 1 that	-5 5
~opens 1 the	9 -9
~opens 1 theft	6 -6
~opens 1 they	-6 6
~opens 1 this	-7 7
~opens 1 to	6 -6
~opens 1 told	6 -6
~opens 1 two	-10 10
~opens 1 was	-5 5
~opens 1 would	5 -5
~opens 2 a	-10 10
~opens 2 accept	-8 8
~opens 2 account	-8 8
~opens 2 any	-6 6
~opens 2 are	-12 12
~opens 2 as	9 -9
~opens 2 asked	5 -5
~opens 2 at	6 -6
~opens 2 be	14 -14
~opens 2 been	-9 9
~opens 2 being	6 -6
~opens 2 by	12 -12
~opens 2 can	-6 6
~opens 2 checked	-6 6
~opens 2 database	-5 5
~opens 2 did	-7 7
~opens 2 every	-9 9
~opens 2 everything	-8 8
~opens 2 found	-6 6
~opens 2 got	6 -6
~opens 2 had	16 -16
~opens 2 in	14 -14
~opens 2 is	-12 12
~opens 2 it	6 -6
~opens 2 its	6 -6
~opens 2 my	8 -8
~opens 2 n't	6 -6
~opens 2 names	10 -10
~opens 2 no	-8 8
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 n’t	5 -5
~opens 2 of	6 -6
~opens 2 old	-5 5
~opens 2 on	-14 14
~opens 2 one	-7 7
~opens 2 or	-8 8
~opens 2 portal	-5 5
~opens 2 runs	-6 6
~opens 2 server	8 -8
~opens 2 still	5 -5
~opens 2 taken	5 -5
~opens 2 than	5 -5
~opens 2 that	-9 9
~opens 2 the	20 -20
~opens 2 to	6 -6
~opens 2 told	-6 6
~opens 2 under	7 -7
~opens 2 was	-40 40
~opens 2 were	-5 5
~opens 2 who	-6 6
~opens 2 wrong	-5 5
~opens 2 ’s	-8 8
~word accept	-8 8
~word acces	-16 16
~word account	-20 20
~word accus	6 -6
~word act	-8 8
~word add	7 -7
~word addres	-5 5
~word address	16 -16
~word administrator	6 -6
~word affect	-5 5
~word aft	-10 10
~word agenc	9 -9
~word agent	-9 9
~word alert	-5 5
~word alread	8 -8
~word alter	-5 5
~word among	-9 9
~word an	16 -16
~word and	-9 9
~word anoth	-14 14
~word answ	7 -7
~word any	-25 25
~word anybod	-8 8
~word apolog	6 -6
~word app	5 -5
~word applic	5 -5
~word april	6 -6
~word are	-42 42
~word as	33 -33
~word ask	12 -12
~word at	-20 20
~word attach	6 -6
~word august	-9 9
~word authentic	-5 5
~word away	-5 5
~word backup	6 -6
~word bank	-6 6
~word baseles	-9 9
~word be	6 -6
~word becaus	-13 13
~word befor	9 -9
~word begun	5 -5
~word being	14 -14
~word belong	-6 6
~word between	11 -11
~word bhumisetu	-5 5
~word bitcoin	6 -6
~word blackmail	-6 6
~word borrow	12 -12
~word both	-19 19
~word bucket	-7 7
~word build	-6 6
~word call	11 -11
~word can	-12 12
~word card	-11 11
~word cent	-9 9
~word certificat	-16 16
~word chairman	5 -5
~word charg	9 -9
~word chat	7 -7
~word claim	-23 23
~word classledg	-5 5
~word client	-19 19
~word clos	-6 6
~word code	5 -5
~word colleagu	9 -9
~word collector	6 -6
~word com	6 -6
~word come	9 -9
~word commiss	-5 5
~word complaint	6 -6
~word concern	-9 9
~word conduct	9 -9
~word confirm	10 -10
~word consist	-5 5
~word consultant	5 -5
~word contain	-7 7
~word contractor	18 -18
~word copi	22 -22
~word copy	8 -8
~word corrigan	-5 5
~word count	-9 9
~word custom	-8 8
~word cyb	9 -9
~word dat	6 -6
~word data	-9 9
~word databas	-7 7
~word date	-6 6
~word dead	-5 5
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word deny	7 -7
~word depart	14 -14
~word desk	-5 5
~word detail	-7 7
~word devic	-9 9
~word digit	7 -7
~word digital	-7 7
~word docu	-9 9
~word doe	-12 12
~word doing	-7 7
~word done	-7 7
~word download	-5 5
~word duplicat	-5 5
~word e-mail	5 -5
~word each	5 -5
~word earli	6 -6
~word eight	-13 13
~word eleven	-5 5
~word employe	-6 6
~word empt	-7 7
~word enter	-6 6
~word entr	-11 11
~word establish	5 -5
~word even	-8 8
~word ever	-19 19
~word evidenc	6 -6
~word examin	6 -6
~word exist	7 -7
~word exposur	5 -5
~word extract	-7 7
~word facebook	-10 10
~word faith	6 -6
~word fake	-6 6
~word fals	-5 5
~word far	6 -6
~word fault	-8 8
~word februar	9 -9
~word figur	-8 8
~word file	-16 16
~word find	8 -8
~word firm	6 -6
~word first	-10 10
~word fix	5 -5
~word for	5 -5
~word form	9 -9
~word found	-25 25
~word four	15 -15
~word frida	8 -8
~word from	5 -5
~word front	-5 5
~word fund	5 -5
~word gateway	-5 5
~word gave	7 -7
~word gb	8 -8
~word given	10 -10
~word goe	-5 5
~word gone	8 -8
~word good	8 -8
~word got	5 -5
~word hack	-16 16
~word had	-7 7
~word hall	8 -8
~word hand	-11 11
~word happen	7 -7
~word hav	-7 7
~word have	-18 18
~word he	-5 5
~word head	-10 10
~word health	6 -6
~word hear	9 -9
~word heard	6 -6
~word her	19 -19
~word here	-5 5
~word hi	-25 25
~word histor	5 -5
~word hold	5 -5
~word hospital	-7 7
~word hour	14 -14
~word hous	-5 5
~word hundr	-5 5
~word i	-12 12
~word identifi	-5 5
~word if	7 -7
~word imag	-6 6
~word in	-15 15
~word incident	-14 14
~word infect	-18 18
~word inform	14 -14
~word inquir	10 -10
~word insur	9 -9
~word intact	-6 6
~word into	7 -7
~word invent	-6 6
~word investig	7 -7
~word invoic	5 -5
~word involv	-5 5
~word is	-29 29
~word isolat	-14 14
~word issu	-6 6
~word januar	5 -5
~word june	15 -15
~word keep	8 -8
~word kerbs	-5 5
~word kind	-5 5
~word knew	5 -5
~word knowledg	-6 6
~word known	10 -10
~word laborator	-8 8
~word lay	5 -5
~word leav	-6 6
~word ledg	-6 6
~word left	-12 12
~word leg	-5 5
~word lend	-5 5
~word lett	8 -8
~word light	-5 5
~word line	-11 11
~word loan	5 -5
~word long	7 -7
~word look	-15 15
~word loss	-5 5
~word lost	7 -7
~word lying	5 -5
~word machin	-6 6
~word made	10 -10
~word magazin	-7 7
~word mailbox	5 -5
~word manifest	-7 7
~word march	11 -11
~word mark	-13 13
~word market	-6 6
~word mask	-8 8
~word may	11 -11
~word me	-12 12
~word meant	-9 9
~word messag	-9 9
~word migr	-5 5
~word monda	-11 11
~word more	-19 19
~word morn	11 -11
~word motiv	-5 5
~word mov	-6 6
~word must	10 -10
~word my	16 -16
~word nam	19 -19
~word national	-6 6
~word network	-8 8
~word nev	-19 19
~word new	9 -9
~word newspap	-7 7
~word night	-12 12
~word no	-7 7
~word nobod	8 -8
~word none	-11 11
~word normal	-6 6
~word not	17 -17
~word note	8 -8
~word notifi	7 -7
~word now	16 -16
~word numb	21 -21
~word n’t	5 -5
~word of	-11 11
~word offer	14 -14
~word on	18 -18
~word once	7 -7
~word one	-9 9
~word only	-16 16
~word open	14 -14
~word or	-7 7
~word ordinar	-8 8
~word oth	14 -14
~word our	-29 29
~word out	7 -7
~word outsid	-5 5
~word own	-7 7
~word part	-8 8
~word passport	10 -10
~word peopl	21 -21
~word phon	-7 7
~word pick	6 -6
~word point	-7 7
~word port	5 -5
~word prescript	-6 6
~word privac	-7 7
~word problem	-7 7
~word public	5 -5
~word publish	-7 7
~word put	-6 6
~word question	5 -5
~word reach	10 -10
~word read	-11 11
~word receiv	8 -8
~word record	-26 26
~word recover	6 -6
~word referr	-5 5
~word register	6 -6
~word regret	7 -7
~word reject	-8 8
~word releas	-7 7
~word rememb	6 -6
~word responsibilit	5 -5
~word restor	5 -5
~word return	-10 10
~word review	-5 5
~word right	-11 11
~word round	-6 6
~word rout	5 -5
~word rule	-6 6
~word run	-7 7
~word sabellin	5 -5
~word said	12 -12
~word sal	6 -6
~word same	-14 14
~word saturda	-6 6
~word saw	-6 6
~word say	30 -30
~word scan	5 -5
~word scann	-5 5
~word screenshot	9 -9
~word secur	-5 5
~word securit	6 -6
~word see	10 -10
~word septemb	11 -11
~word serv	14 -14
~word sess	-5 5
~word set	6 -6
~word seven	-5 5
~word she	16 -16
~word shop	-9 9
~word shorewir	-7 7
~word show	5 -5
~word sign	-8 8
~word sim	7 -7
~word sinc	-16 16
~word singl	-12 12
~word sit	-8 8
~word six	14 -14
~word so	-5 5
~word sold	-6 6
~word sophisticat	8 -8
~word sorr	7 -7
~word speak	8 -8
~word spok	8 -8
~word staff	-14 14
~word stat	11 -11
~word state	18 -18
~word step	5 -5
~word still	9 -9
~word stood	-5 5
~word stor	8 -8
~word student	-6 6
~word such	-7 7
~word suggest	-15 15
~word sunda	9 -9
~word suppli	-11 11
~word system	-24 24
~word taken	9 -9
~word team	-5 5
~word technician	-8 8
~word tehsil	-13 13
~word telegram	7 -7
~word telephon	6 -6
~word tell	7 -7
~word ten	-5 5
~word test	16 -16
~word than	-6 6
~word that	-13 13
~word the	21 -21
~word their	-8 8
~word them	7 -7
~word then	9 -9
~word ther	-12 12
~word thes	-9 9
~word they	-5 5
~word thi	-14 14
~word thing	-8 8
~word thos	-8 8
~word thre	7 -7
~word till	-8 8
~word timetabl	-6 6
~word token	7 -7
~word too	5 -5
~word touch	10 -10
~word town	10 -10
~word trac	-9 9
~word train	-5 5
~word transf	8 -8
~word travel	10 -10
~word true	7 -7
~word turn	-11 11
~word twic	-7 7
~word two	-8 8
~word unauthoriz	5 -5
~word und	6 -6
~word union	10 -10
~word until	16 -16
~word up	-14 14
~word used	8 -8
~word users	10 -10
~word using	6 -6
~word valid	6 -6
~word valle	-5 5
~word velmira	13 -13
~word very	5 -5
~word wa	-30 30
~word wait	7 -7
~word way	5 -5
~word week	6 -6
~word well	11 -11
~word went	8 -8
~word were	-31 31
~word when	-9 9
~word wher	6 -6
~word whil	8 -8
~word who	5 -5
~word whos	5 -5
~word why	7 -7
~word wide	-10 10
~word will	13 -13
~word wip	7 -7
~word wish	6 -6
~word with	6 -6
~word within	13 -13
~word without	-16 16
~word witnes	5 -5
~word work	6 -6
~word would	7 -7
~word writ	12 -12
~word wrot	8 -8
~word you	9 -9`;
