/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2538 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	17 -17
authenticity	-5 5
before: ALLEGES	-12 12
before: ASSERTS	19 -19
before: CONFIRMS	14 -14
before: DENIES	6 -6
before: negation	-18 18
before: rebuttal	-19 19
behind: ALLEGES	27 -27
behind: ASSERTS	18 -18
behind: DENIES	16 -16
behind: negation	-15 15
behind: rebuttal	-10 10
behind: turn	-15 15
by AGENCY	17 -17
by AUTHOR	29 -29
by COMPANY	-13 13
by COURT	-11 11
by HOSPITAL	-7 7
by OTHER	-11 11
by PERSON	-9 9
by POLICE	33 -33
by REGULATOR	19 -19
by UNIVERSITY	-31 31
by no agency	24 -24
claimNoun	-22 22
concealment	8 -8
cue 	16 -16
cue ALLEGES	20 -20
cue ASSERTS	16 -16
cue CONFIRMS	6 -6
cue DENIES	-27 27
cue according to	15 -15
cue accuse	9 -9
cue acknowledge	16 -16
cue add	16 -16
cue admit	-13 13
cue advise	5 -5
cue allege	12 -12
cue announce	8 -8
cue answer	-34 34
cue argue	-5 5
cue as per	-10 10
cue ask	-11 11
cue assess	6 -6
cue assure	-16 16
cue attribute	6 -6
cue believe	-13 13
cue blame	-9 9
cue boast	7 -7
cue call	-25 25
cue claim	14 -14
cue complain	20 -20
cue conclude	-8 8
cue confirm	22 -22
cue contend	-12 12
cue contradict	19 -19
cue denied it	-18 18
cue deny	-29 29
cue describe	-10 10
cue disclose	8 -8
cue dismiss	-9 9
cue dispute	-9 9
cue disputes this	-11 11
cue establish	-8 8
cue explain	-18 18
cue false	-12 12
cue find	18 -18
cue found no	-6 6
cue go on	8 -8
cue grant	-25 25
cue have found no	-9 9
cue hold	5 -5
cue incorrect	-7 7
cue indicate	6 -6
cue inform	7 -7
cue insist	-7 7
cue learn	8 -8
cue maintain	-48 48
cue no evidence	-6 6
cue none	5 -5
cue not in	-9 9
cue not want	11 -11
cue note	11 -11
cue notify	15 -15
cue pleaded not guilty	-12 12
cue point out	16 -16
cue put	23 -23
cue record	-10 10
cue reiterate	-25 25
cue reject	8 -8
cue remark	12 -12
cue reply	13 -13
cue report	18 -18
cue rule out	-13 13
cue show	-17 17
cue speak	6 -6
cue state	16 -16
cue stress	-5 5
cue submit	-9 9
cue suggest	9 -9
cue suggestion	-19 19
cue suspect	6 -6
cue tell	-8 8
cue untrue	11 -11
cue warn	7 -7
cue withdrew	7 -7
cue would have none of it	-9 9
cue write	-11 11
culprit	-12 12
demand	25 -25
deniedIncident	5 -5
denies elsewhere 0	7 -7
emptySearch	39 -39
fault	19 -19
found by according-to:after	-7 7
found by according-to:before	24 -24
found by author:denial	-38 38
found by author:hedged	11 -11
found by author:incident	24 -24
found by author:issuer	-11 11
found by author:unknown	10 -10
found by clause:before	-19 19
found by clause:interrupted	-8 8
found by naming:about	17 -17
found by naming:attribute	6 -6
found by naming:blame	-11 11
found by naming:call	-25 25
found by naming:dismiss	-14 14
found by naming:put	16 -16
found by no-comment	45 -45
found by noun:claim	-24 24
found by noun:media	-10 10
found by quote:before	-34 34
found by quote:following	11 -11
found by tagged:carried	10 -10
found by tagged:cue	7 -7
found by tagged:source	-10 10
found by verb:clause	11 -11
found by verb:gerund	-11 11
found by verb:infinitive	14 -14
found by verb:object	9 -9
found by verb:quote	28 -28
found by verb:that	-7 7
granting	26 -26
harmless longer	16 -16
harmless more	-37 37
has just said: ALLEGES	9 -9
has just said: ASSERTS	6 -6
has just said: CONFIRMS	-22 22
has just said: DENIES	-24 24
has just said: NO_EVIDENCE	7 -7
has just said: PARTLY_DENIES	25 -25
hedge	19 -19
holding	11 -11
in NEWS	13 -13
in SOCIAL_POST	15 -15
inquiry	11 -11
length 3	8 -8
length 4	11 -11
length 5	12 -12
mainNegation	-20 20
negated in the main clause	-10 10
negated main clause: about data	-17 17
negated main clause: about it	-11 11
negated main clause: about machine	6 -6
negated main clause: about noun	-6 6
negated main clause: about they	-5 5
negated main clause: about we	17 -17
negated main clause: at first	12 -12
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	10 -10
negated main clause: behind “according to”	-6 6
negated main clause: behind “add”	8 -8
negated main clause: behind “admit”	-9 9
negated main clause: behind “argue”	-5 5
negated main clause: behind “ask”	-9 9
negated main clause: behind “assure”	9 -9
negated main clause: behind “claim”	-6 6
negated main clause: behind “complain”	18 -18
negated main clause: behind “confirm”	15 -15
negated main clause: behind “find”	-28 28
negated main clause: behind “found no”	-6 6
negated main clause: behind “have found no”	-9 9
negated main clause: behind “insist”	-8 8
negated main clause: behind “maintain”	-14 14
negated main clause: behind “no evidence”	-6 6
negated main clause: behind “not in”	-9 9
negated main clause: behind “not want”	11 -11
negated main clause: behind “pleaded not guilty”	-12 12
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-8 8
negated main clause: behind “reply”	7 -7
negated main clause: behind “speak”	11 -11
negated main clause: behind “state”	-14 14
negated main clause: behind “stress”	-5 5
negated main clause: behind “tell”	-7 7
negated main clause: behind “write”	11 -11
negated main clause: by AGENCY	-14 14
negated main clause: by ATTACKER	-11 11
negated main clause: by MEDIA	-8 8
negated main clause: by PERSON	15 -15
negated main clause: can of harm	17 -17
negated main clause: can of other	16 -16
negated main clause: can of taking	-6 6
negated main clause: can of telling	-7 7
negated main clause: did	-8 8
negated main clause: did of demand	6 -6
negated main clause: did of telling	10 -10
negated main clause: do of harm	-7 7
negated main clause: do of other	9 -9
negated main clause: do of telling	-14 14
negated main clause: has	-10 10
negated main clause: has of other	-10 10
negated main clause: is of authenticity	-16 16
negated main clause: is of other	8 -8
negated main clause: is of telling	17 -17
negated main clause: is of thing	-7 7
negated main clause: later	-37 37
negated main clause: modal	19 -19
negated main clause: modal of harm	7 -7
negated main clause: never of other	12 -12
negated main clause: never of telling	-8 8
negated main clause: object no	-5 5
negated main clause: object no of other	-21 21
negated main clause: object no of telling	8 -8
negated main clause: object nobody	10 -10
negated main clause: object none	-20 20
negated main clause: object none of other	-20 20
negated main clause: object nothing of none	16 -16
negated main clause: object nothing of other	-14 14
negated main clause: of authenticity	-18 18
negated main clause: of concealment	-13 13
negated main clause: of demand	5 -5
negated main clause: of harm	-27 27
negated main clause: of holding	-5 5
negated main clause: of none	-10 10
negated main clause: of other	12 -12
negated main clause: of outage	5 -5
negated main clause: of publication	16 -16
negated main clause: of taking	-20 20
negated main clause: of telling	23 -23
negated main clause: of thing	-7 7
negated main clause: other	-6 6
negated main clause: other of none	-18 18
negated main clause: other of other	24 -24
negated main clause: part	-11 11
negated main clause: perfect	-15 15
negated main clause: perfect of none	-10 10
negated main clause: perfect of telling	-6 6
negated main clause: quoted	-13 13
negated main clause: subject neither	-6 6
negated main clause: subject no	-15 15
negated main clause: subject no of harm	-13 13
negated main clause: subject no of none	-6 6
negated main clause: subject no of other	11 -11
negated main clause: subject no of telling	11 -11
negated main clause: subject nobody	6 -6
negated main clause: subject nobody of harm	-11 11
negated main clause: subject nobody of other	12 -12
negated main clause: subject nobody of telling	16 -16
negated main clause: subject none of none	-11 11
negated main clause: subject nothing	13 -13
negated main clause: subject nothing of other	-7 7
negated main clause: there	-11 11
negated main clause: “neither” subject neither	-6 6
negated main clause: “never” is	6 -6
negated main clause: “never” perfect	-25 25
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	6 -6
negated main clause: “none” has	-10 10
negated main clause: “none” object none	-20 20
negated main clause: “nothing” subject nothing	13 -13
negated main clause: “not” did	-8 8
negated main clause: “not” is	-7 7
negated main clause: “not” modal	19 -19
negated main clause: “not” other	-6 6
negated main clause: “not” perfect	10 -10
negated main clause: “no” object no	-5 5
negated main clause: “no” subject no	-15 15
negated main clause: “no” there	-25 25
negated subordinate clause: about it	10 -10
negated subordinate clause: about noun	-7 7
negated subordinate clause: at first	10 -10
negated subordinate clause: behind “according to”	13 -13
negated subordinate clause: behind “say”	8 -8
negated subordinate clause: behind “tell”	17 -17
negated subordinate clause: by AGENCY	-9 9
negated subordinate clause: by UNNAMED	20 -20
negated subordinate clause: can	-13 13
negated subordinate clause: did	5 -5
negated subordinate clause: did of harm	14 -14
negated subordinate clause: has	-29 29
negated subordinate clause: has of other	-14 14
negated subordinate clause: is	-8 8
negated subordinate clause: is of other	11 -11
negated subordinate clause: is of thing	-14 14
negated subordinate clause: modal	13 -13
negated subordinate clause: modal of other	12 -12
negated subordinate clause: object no	20 -20
negated subordinate clause: object no of none	10 -10
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nothing	20 -20
negated subordinate clause: object nothing of none	7 -7
negated subordinate clause: of harm	-9 9
negated subordinate clause: of none	20 -20
negated subordinate clause: of other	34 -34
negated subordinate clause: of thing	-14 14
negated subordinate clause: perfect	-13 13
negated subordinate clause: quoted	15 -15
negated subordinate clause: told	-9 9
negated subordinate clause: “never” perfect	-21 21
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nothing” object nothing	20 -20
negated subordinate clause: “not” can	-13 13
negated subordinate clause: “not” did	5 -5
negated subordinate clause: “not” modal	13 -13
negated subordinate clause: “not” perfect	9 -9
negated subordinate clause: “no” has	-9 9
negated subordinate clause: “no” object no	20 -20
negated: did of demand about noun	6 -6
negated: did of harm about it	7 -7
negated: did of other about it	-8 8
negated: did of other about noun	15 -15
negated: did of other about they	-22 22
negated: did of telling about noun	10 -10
negated: do of harm about noun	-7 7
negated: do of other about it	5 -5
negated: do of other about noun	5 -5
negated: do of other about we	-5 5
negated: do of telling about noun	-13 13
negated: is of authenticity about it	-5 5
negated: is of authenticity about noun	-11 11
negated: is of harm about data	-11 11
negated: is of harm about it	14 -14
negated: is of harm about noun	-14 14
negated: is of other about data	-6 6
negated: is of other about noun	13 -13
negated: is of other about they	5 -5
negated: is of taking about it	6 -6
negated: is of telling about noun	11 -11
negated: is of thing about credential	-7 7
negated: is of thing about it	-18 18
negated: is of thing about noun	8 -8
negated: perfect of harm about they	7 -7
negated: perfect of harm about we	-5 5
negated: perfect of none about noun	-11 11
negated: perfect of telling about they	-14 14
negations 0	24 -24
negations 2	-15 15
no after no, another thing	8 -8
no after yes, another thing	12 -12
no after yes, same thing	-14 14
no authenticity	33 -33
no concealment	-24 24
no culprit	-27 27
no demand	12 -12
no holding	-11 11
no origin	-11 11
no outage	-9 9
no publication	27 -27
no sale	-19 19
no taking	14 -14
no telling	38 -38
nobody before	25 -25
opensNegated	-8 8
origin	-26 26
other in the same paragraph	-27 27
other is AGENCY	5 -5
other is ATTACKER	-5 5
other is AUTHOR	11 -11
other is PERSON	-13 13
other is UNNAMED	10 -10
other said 0 before: ALLEGES	34 -34
other said 0 before: ASSERTS	8 -8
other said 0 before: CONFIRMS	9 -9
other said 0 before: DENIES	25 -25
other said 1 before: ALLEGES	-7 7
other said 1 before: DENIES	-27 27
other said 1 before: NO_RESPONSE	-7 7
other said 2 before: ALLEGES	-9 9
other said 2 before: DECLINED_COMMENT	10 -10
other said 2 before: DENIES	14 -14
other said 2 before: INVESTIGATING	-8 8
other said 2 before: NO_EVIDENCE	24 -24
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ALLEGES	-19 19
other said 3 before: ASSERTS	-12 12
other said 3 before: CONFIRMS	-7 7
other said 3 before: DENIES	-10 10
other said 3 before: NO_EVIDENCE	-15 15
other said 3 before: NO_RESPONSE	6 -6
other said 3 before: PARTLY_DENIES	-5 5
other said: DECLINED_COMMENT	10 -10
other said: INVESTIGATING	-6 6
other said: NO_EVIDENCE	10 -10
other said: NO_RESPONSE	-9 9
outage	22 -22
payment	9 -9
quoted	5 -5
ruled ALLEGES	22 -22
ruled ALLEGES, author	14 -14
ruled ALLEGES, by AGENCY	9 -9
ruled ALLEGES, by AUTHOR	9 -9
ruled ALLEGES, by MEDIA	-16 16
ruled ALLEGES, by PERSON	19 -19
ruled ALLEGES, noun	-24 24
ruled ALLEGES, tagged	6 -6
ruled ALLEGES, verb	20 -20
ruled ASSERTS	10 -10
ruled ASSERTS, according-to	19 -19
ruled ASSERTS, by AGENCY	-5 5
ruled ASSERTS, by ATTACKER	13 -13
ruled ASSERTS, by AUTHOR	23 -23
ruled ASSERTS, by PERSON	-35 35
ruled ASSERTS, by UNNAMED	17 -17
ruled ASSERTS, clause	10 -10
ruled ASSERTS, naming	8 -8
ruled ASSERTS, tagged	-23 23
ruled ASSERTS, verb	-5 5
ruled CONFIRMS	29 -29
ruled CONFIRMS, by AGENCY	13 -13
ruled CONFIRMS, by PERSON	6 -6
ruled CONFIRMS, clause	-9 9
ruled CONFIRMS, quote	5 -5
ruled CONFIRMS, rebuff	12 -12
ruled CONFIRMS, tagged	5 -5
ruled CONFIRMS, verb	13 -13
ruled DECLINED_COMMENT	39 -39
ruled DECLINED_COMMENT, by AGENCY	17 -17
ruled DECLINED_COMMENT, by PERSON	14 -14
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	26 -26
ruled DECLINED_COMMENT, verb	11 -11
ruled DENIES	-72 72
ruled DENIES, according-to	-10 10
ruled DENIES, author	-33 33
ruled DENIES, by AGENCY	-38 38
ruled DENIES, by ATTACKER	-21 21
ruled DENIES, by AUTHOR	-23 23
ruled DENIES, by PERSON	-19 19
ruled DENIES, by UNNAMED	-28 28
ruled DENIES, clause	-10 10
ruled DENIES, finding	-7 7
ruled DENIES, naming	-15 15
ruled DENIES, quote	-6 6
ruled DENIES, rebuff	-29 29
ruled DENIES, tagged	13 -13
ruled INVESTIGATING	12 -12
ruled INVESTIGATING, by AGENCY	5 -5
ruled INVESTIGATING, clause	-11 11
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	12 -12
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	16 -16
ruled NO_EVIDENCE, by AGENCY	18 -18
ruled NO_EVIDENCE, by AUTHOR	10 -10
ruled NO_EVIDENCE, by PERSON	13 -13
ruled NO_EVIDENCE, by UNNAMED	-7 7
ruled NO_EVIDENCE, quote	8 -8
ruled NO_EVIDENCE, tagged	6 -6
ruled NO_RESPONSE	19 -19
ruled NO_RESPONSE, by AGENCY	12 -12
ruled NO_RESPONSE, no-comment	19 -19
ruled PARTLY_DENIES	-35 35
ruled PARTLY_DENIES, by AGENCY	-15 15
ruled PARTLY_DENIES, by PERSON	-20 20
ruled PARTLY_DENIES, clause	-10 10
ruled PARTLY_DENIES, verb	-9 9
ruled RETRACTS	9 -9
ruled RETRACTS, by PERSON	6 -6
ruled RETRACTS, rebuff	9 -9
safe	-18 18
safety	-19 19
sale	24 -24
says next: ALLEGES	16 -16
says next: DECLINED_COMMENT	10 -10
says next: DENIES	-5 5
says next: INVESTIGATING	-10 10
says next: NO_EVIDENCE	10 -10
sentence before: ALLEGES	13 -13
sentence before: ASSERTS	6 -6
sentence before: CONFIRMS	5 -5
sentence before: question	-20 20
sentence before: rebuttal	-9 9
silence	18 -18
soFar	37 -37
taking	6 -6
telling	26 -26
times negated 0	18 -18
times negated 1	12 -12
times negated 2	-22 22
turn	-22 22
unknown	32 -32
untrue	-29 29
yes after yes, another thing	5 -5
yes after yes, same thing	-6 6
~no 	10 -10
~no a	-23 23
~no about	8 -8
~no accept	-11 11
~no account	-6 6
~no affect	-10 10
~no agre	7 -7
~no all	-8 8
~no an	8 -8
~no and	12 -12
~no any	-5 5
~no anyth	-5 5
~no ask	5 -5
~no attack	-5 5
~no bank	-6 6
~no belong	-5 5
~no call	6 -6
~no complaint	7 -7
~no contain	-7 7
~no correct	-5 5
~no demand	-5 5
~no do	-5 5
~no docu	-7 7
~no even	-7 7
~no ever	7 -7
~no exist	10 -10
~no for	9 -9
~no from	-11 11
~no ha	-5 5
~no had	10 -10
~no her	11 -11
~no in	-26 26
~no inform	7 -7
~no is	12 -12
~no it	8 -8
~no know	-5 5
~no known	5 -5
~no long	6 -6
~no lost	5 -5
~no more	-13 13
~no numb	-10 10
~no okunad	-5 5
~no on	20 -20
~no one	5 -5
~no oth	6 -6
~no passport	8 -8
~no pay	6 -6
~no ransom	10 -10
~no reach	7 -7
~no reason	7 -7
~no record	-8 8
~no report	9 -9
~no singl	-11 11
~no so	7 -7
~no stor	5 -5
~no such	-7 7
~no suggest	-5 5
~no that	7 -7
~no the	-28 28
~no ther	-6 6
~no thes	-5 5
~no thi	-5 5
~no to	7 -7
~no touch	9 -9
~no true	8 -8
~no turn	-8 8
~no us	-7 7
~no use	-6 6
~no used	6 -6
~no we	-7 7
~no what	-9 9
~no with	-11 11
~no would	6 -6
~opens 0 a	-27 27
~opens 0 an	8 -8
~opens 0 both	-12 12
~opens 0 card	-5 5
~opens 0 cert-in	-5 5
~opens 0 could	8 -8
~opens 0 customer	-9 9
~opens 0 did	9 -9
~opens 0 disputes	-6 6
~opens 0 do	5 -5
~opens 0 does	-5 5
~opens 0 every	-5 5
~opens 0 have	-6 6
~opens 0 having	-5 5
~opens 0 he	8 -8
~opens 0 his	-21 21
~opens 0 i	-8 8
~opens 0 if	7 -7
~opens 0 in	5 -5
~opens 0 is	-7 7
~opens 0 it	23 -23
~opens 0 its	-27 27
~opens 0 my	5 -5
~opens 0 no	5 -5
~opens 0 not	-7 7
~opens 0 only	5 -5
~opens 0 reports	-13 13
~opens 0 she	7 -7
~opens 0 the	-37 37
~opens 0 there	-6 6
~opens 0 they	18 -18
~opens 0 to	-5 5
~opens 0 was	6 -6
~opens 0 would	-5 5
~opens 0 you	6 -6
~opens 0 your	-5 5
~opens 1 's	6 -6
~opens 1 a	-6 6
~opens 1 access	5 -5
~opens 1 account	-10 10
~opens 1 app	9 -9
~opens 1 be	-6 6
~opens 1 bucket	-11 11
~opens 1 can	5 -5
~opens 1 claim	-6 6
~opens 1 client	-15 15
~opens 1 could	10 -10
~opens 1 do	9 -9
~opens 1 earlier	6 -6
~opens 1 files	9 -9
~opens 1 first	5 -5
~opens 1 found	-7 7
~opens 1 gave	5 -5
~opens 1 had	-13 13
~opens 1 have	-8 8
~opens 1 intruders	8 -8
~opens 1 is	22 -22
~opens 1 it	9 -9
~opens 1 logs	-6 6
~opens 1 no	6 -6
~opens 1 not	16 -16
~opens 1 note	6 -6
~opens 1 of	-8 8
~opens 1 paper	-5 5
~opens 1 saw	-7 7
~opens 1 says	12 -12
~opens 1 screenshots	-5 5
~opens 1 server	-11 11
~opens 1 servers	5 -5
~opens 1 statement	5 -5
~opens 1 system	-6 6
~opens 1 test	6 -6
~opens 1 that	-6 6
~opens 1 the	7 -7
~opens 1 theft	5 -5
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 to	6 -6
~opens 1 told	6 -6
~opens 1 two	-9 9
~opens 1 was	-8 8
~opens 2 accept	-10 10
~opens 2 account	-8 8
~opens 2 agree	6 -6
~opens 2 any	-6 6
~opens 2 are	-10 10
~opens 2 asked	5 -5
~opens 2 at	9 -9
~opens 2 be	14 -14
~opens 2 been	-10 10
~opens 2 by	11 -11
~opens 2 came	-5 5
~opens 2 can	-5 5
~opens 2 checked	-6 6
~opens 2 database	-5 5
~opens 2 did	-6 6
~opens 2 every	-8 8
~opens 2 everything	-7 7
~opens 2 found	-7 7
~opens 2 got	7 -7
~opens 2 had	14 -14
~opens 2 held	-5 5
~opens 2 in	13 -13
~opens 2 is	-12 12
~opens 2 its	6 -6
~opens 2 my	8 -8
~opens 2 n't	6 -6
~opens 2 names	9 -9
~opens 2 no	-9 9
~opens 2 none	-6 6
~opens 2 old	-6 6
~opens 2 on	-12 12
~opens 2 one	-7 7
~opens 2 or	-9 9
~opens 2 portal	-5 5
~opens 2 runs	-7 7
~opens 2 server	9 -9
~opens 2 taken	5 -5
~opens 2 the	30 -30
~opens 2 to	8 -8
~opens 2 two	5 -5
~opens 2 under	6 -6
~opens 2 warned	-5 5
~opens 2 was	-40 40
~opens 2 were	-5 5
~opens 2 who	-8 8
~opens 2 wrong	-5 5
~opens 2 ’s	-10 10
~word accept	-11 11
~word acces	-12 12
~word account	-16 16
~word accus	6 -6
~word act	-9 9
~word add	8 -8
~word addres	-6 6
~word address	15 -15
~word administrator	6 -6
~word affect	-7 7
~word aft	-8 8
~word agenc	8 -8
~word agent	-13 13
~word agre	7 -7
~word alert	-5 5
~word alread	8 -8
~word alter	-5 5
~word ambulanc	5 -5
~word among	-9 9
~word an	22 -22
~word and	-10 10
~word anoth	-13 13
~word answ	6 -6
~word any	-15 15
~word anybod	-10 10
~word apolog	6 -6
~word app	5 -5
~word applic	6 -6
~word are	-38 38
~word as	30 -30
~word ask	10 -10
~word at	-16 16
~word attach	5 -5
~word august	-6 6
~word authentic	-5 5
~word away	-6 6
~word backup	5 -5
~word bank	-8 8
~word baseles	-8 8
~word becaus	-12 12
~word befor	8 -8
~word begun	5 -5
~word being	16 -16
~word between	11 -11
~word bitcoin	6 -6
~word blackmail	-6 6
~word book	-7 7
~word borrow	10 -10
~word both	-17 17
~word bucket	-7 7
~word build	-9 9
~word but	-6 6
~word call	10 -10
~word can	-12 12
~word card	-15 15
~word cent	-7 7
~word certificat	-15 15
~word chairman	5 -5
~word charg	9 -9
~word chat	8 -8
~word claim	-25 25
~word classledg	-5 5
~word client	-19 19
~word clos	-7 7
~word colleagu	9 -9
~word com	6 -6
~word come	12 -12
~word commiss	-5 5
~word compan	5 -5
~word complaint	6 -6
~word concern	-11 11
~word conduct	9 -9
~word confirm	9 -9
~word consist	-5 5
~word contain	-7 7
~word contractor	19 -19
~word contradict	7 -7
~word copi	17 -17
~word copy	11 -11
~word corrigan	-5 5
~word count	-7 7
~word cours	-5 5
~word custom	-9 9
~word cyb	10 -10
~word dat	6 -6
~word data	-10 10
~word databas	-6 6
~word date	-8 8
~word day	-7 7
~word dead	-5 5
~word deal	5 -5
~word decis	9 -9
~word deni	-8 8
~word deny	7 -7
~word depart	14 -14
~word detail	-12 12
~word devic	-9 9
~word digit	7 -7
~word digital	-7 7
~word disput	-5 5
~word do	5 -5
~word docu	-7 7
~word doe	-10 10
~word doing	-7 7
~word done	-6 6
~word download	-6 6
~word duplicat	-5 5
~word each	5 -5
~word earli	6 -6
~word eight	-14 14
~word employe	-6 6
~word empt	-7 7
~word enter	-7 7
~word entr	-11 11
~word establish	5 -5
~word even	-6 6
~word ever	-19 19
~word evidenc	5 -5
~word examin	6 -6
~word exist	8 -8
~word export	6 -6
~word exposur	5 -5
~word extract	-6 6
~word facebook	-10 10
~word faith	7 -7
~word fals	-5 5
~word far	7 -7
~word fault	-8 8
~word februar	9 -9
~word figur	-10 10
~word file	-14 14
~word find	8 -8
~word firm	6 -6
~word first	-6 6
~word for	8 -8
~word form	7 -7
~word found	-23 23
~word four	18 -18
~word frida	8 -8
~word from	5 -5
~word fund	9 -9
~word gave	8 -8
~word gb	7 -7
~word genuin	-5 5
~word given	8 -8
~word goe	-5 5
~word gone	9 -9
~word good	8 -8
~word ha	5 -5
~word hack	-17 17
~word had	-12 12
~word hall	8 -8
~word hand	-14 14
~word happen	6 -6
~word hav	-9 9
~word have	-16 16
~word head	-7 7
~word health	6 -6
~word hear	8 -8
~word heard	8 -8
~word her	19 -19
~word hi	-22 22
~word histor	6 -6
~word hold	5 -5
~word hospital	-7 7
~word host	5 -5
~word hour	14 -14
~word hous	-5 5
~word i	-11 11
~word identifi	-5 5
~word if	7 -7
~word imag	-11 11
~word impossibl	-5 5
~word in	-19 19
~word incident	-16 16
~word incorrect	-6 6
~word indic	5 -5
~word infect	-18 18
~word inform	11 -11
~word inquir	10 -10
~word insist	-7 7
~word institut	5 -5
~word insur	9 -9
~word intact	-6 6
~word intrud	6 -6
~word intrus	-6 6
~word investig	6 -6
~word invoic	7 -7
~word involv	-7 7
~word is	-28 28
~word isolat	-9 9
~word it	5 -5
~word june	10 -10
~word keep	6 -6
~word knew	6 -6
~word knowledg	-6 6
~word known	8 -8
~word kwacha	5 -5
~word laborator	-8 8
~word last	8 -8
~word lay	6 -6
~word ledg	-5 5
~word left	-14 14
~word leg	-5 5
~word lend	-6 6
~word lett	8 -8
~word like	-6 6
~word line	-11 11
~word littl	-5 5
~word live	-5 5
~word loan	5 -5
~word log	7 -7
~word long	7 -7
~word look	-12 12
~word loss	-5 5
~word lost	6 -6
~word made	11 -11
~word magazin	-6 6
~word mailbox	6 -6
~word manifest	-7 7
~word march	13 -13
~word mark	-13 13
~word market	-6 6
~word mask	-9 9
~word may	12 -12
~word me	-7 7
~word meant	-6 6
~word meet	6 -6
~word messag	-9 9
~word migr	-5 5
~word monda	-11 11
~word mone	-5 5
~word month	7 -7
~word more	-22 22
~word morn	14 -14
~word motiv	-5 5
~word mov	-6 6
~word must	15 -15
~word my	14 -14
~word nam	17 -17
~word national	-5 5
~word network	-11 11
~word nev	-20 20
~word new	10 -10
~word newspap	-8 8
~word night	-13 13
~word nine	6 -6
~word no	-9 9
~word nobod	8 -8
~word none	-12 12
~word normal	-8 8
~word not	20 -20
~word note	10 -10
~word notifi	6 -6
~word now	14 -14
~word numb	21 -21
~word octob	5 -5
~word of	-6 6
~word off	-8 8
~word offer	16 -16
~word on	13 -13
~word once	6 -6
~word one	-14 14
~word only	-15 15
~word open	9 -9
~word oper	7 -7
~word or	-7 7
~word ordinar	-8 8
~word oth	15 -15
~word our	-34 34
~word out	6 -6
~word over	6 -6
~word own	-9 9
~word pap	-5 5
~word passport	10 -10
~word password	-5 5
~word peopl	24 -24
~word phon	-6 6
~word pick	7 -7
~word point	-7 7
~word port	5 -5
~word prescript	-6 6
~word privac	-7 7
~word problem	-6 6
~word public	5 -5
~word publish	-8 8
~word put	-9 9
~word question	5 -5
~word ransom	10 -10
~word reach	10 -10
~word read	-11 11
~word receiv	7 -7
~word record	-24 24
~word recover	6 -6
~word referr	-6 6
~word regist	5 -5
~word register	6 -6
~word regret	7 -7
~word reject	-9 9
~word releas	-7 7
~word rememb	6 -6
~word responsibilit	5 -5
~word return	-9 9
~word review	-7 7
~word right	-10 10
~word risk	6 -6
~word round	-11 11
~word rule	-5 5
~word run	-7 7
~word runn	-5 5
~word said	13 -13
~word sal	6 -6
~word same	-15 15
~word saralyatra	-5 5
~word saturda	-5 5
~word saw	-7 7
~word say	30 -30
~word scan	6 -6
~word screenshot	7 -7
~word secur	-5 5
~word see	13 -13
~word separate	-5 5
~word septemb	10 -10
~word serv	16 -16
~word sess	-5 5
~word set	8 -8
~word seven	-5 5
~word she	17 -17
~word shop	-8 8
~word show	7 -7
~word sign	-8 8
~word sim	8 -8
~word sinc	-18 18
~word singl	-14 14
~word sit	-8 8
~word six	16 -16
~word sold	-5 5
~word some	-8 8
~word somebod	-5 5
~word sophisticat	8 -8
~word sorr	6 -6
~word speak	8 -8
~word spok	8 -8
~word staff	-15 15
~word stat	12 -12
~word state	12 -12
~word step	5 -5
~word still	8 -8
~word stood	-5 5
~word stor	9 -9
~word student	-8 8
~word subst	-5 5
~word such	-7 7
~word sunda	8 -8
~word suppli	-11 11
~word system	-28 28
~word tak	7 -7
~word taken	5 -5
~word technician	-9 9
~word tehsil	-12 12
~word telegram	6 -6
~word telephon	7 -7
~word tell	7 -7
~word ten	-5 5
~word test	17 -17
~word than	-9 9
~word that	-10 10
~word the	13 -13
~word their	-14 14
~word them	7 -7
~word then	10 -10
~word ther	-11 11
~word thes	-7 7
~word they	-8 8
~word thi	-14 14
~word thing	-8 8
~word thos	-7 7
~word thre	8 -8
~word till	-8 8
~word timetabl	-7 7
~word token	12 -12
~word too	5 -5
~word took	6 -6
~word touch	8 -8
~word town	10 -10
~word trac	-9 9
~word transf	8 -8
~word travel	12 -12
~word true	10 -10
~word turn	-8 8
~word twic	-8 8
~word two	-9 9
~word und	5 -5
~word union	10 -10
~word until	14 -14
~word up	-15 15
~word used	9 -9
~word users	10 -10
~word using	6 -6
~word valid	7 -7
~word valle	-5 5
~word velmira	18 -18
~word very	6 -6
~word victim	5 -5
~word vpn	5 -5
~word wa	-29 29
~word wait	7 -7
~word want	7 -7
~word web	-5 5
~word week	5 -5
~word weekend	-6 6
~word well	11 -11
~word went	9 -9
~word were	-29 29
~word whatev	-5 5
~word whatsapp	-5 5
~word when	-7 7
~word wher	6 -6
~word which	-6 6
~word whil	8 -8
~word whos	5 -5
~word why	6 -6
~word wide	-9 9
~word will	12 -12
~word wip	7 -7
~word with	5 -5
~word within	14 -14
~word without	-13 13
~word witnes	5 -5
~word would	7 -7
~word writ	11 -11
~word wrong	5 -5
~word wrot	8 -8
~word year	-5 5
~word you	10 -10`;
