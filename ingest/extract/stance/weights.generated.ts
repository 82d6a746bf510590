/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2510 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-5 5
before: ALLEGES	-12 12
before: ASSERTS	8 -8
before: CONFIRMS	15 -15
before: negation	-18 18
before: rebuttal	-8 8
behind: ALLEGES	30 -30
behind: ASSERTS	16 -16
behind: CONFIRMS	5 -5
behind: DENIES	7 -7
behind: negation	-34 34
behind: turn	-30 30
by AGENCY	8 -8
by ATTACKER	8 -8
by AUTHOR	30 -30
by COMPANY	-7 7
by COURT	-18 18
by OTHER	-8 8
by PERSON	-10 10
by POLICE	39 -39
by REGULATOR	15 -15
by UNIVERSITY	-23 23
by no agency	19 -19
claimNoun	-25 25
concealment	6 -6
cue 	6 -6
cue :	-7 7
cue ALLEGES	18 -18
cue ASSERTS	21 -21
cue CONFIRMS	9 -9
cue DENIES	-39 39
cue accept	5 -5
cue according to	11 -11
cue accuse	8 -8
cue acknowledge	17 -17
cue add	21 -21
cue admit	-19 19
cue allege	11 -11
cue announce	8 -8
cue answer	-25 25
cue argue	-8 8
cue as per	-9 9
cue ask	8 -8
cue assess	6 -6
cue assure	-17 17
cue attribute	5 -5
cue believe	-11 11
cue blame	-10 10
cue boast	6 -6
cue call	-38 38
cue claim	14 -14
cue complain	22 -22
cue concede	7 -7
cue conclude	-7 7
cue confirm	19 -19
cue contend	-10 10
cue contradict	15 -15
cue denied it	-21 21
cue deny	-24 24
cue disclose	6 -6
cue dismiss	-9 9
cue disputes this	-11 11
cue do not agree	13 -13
cue explain	-21 21
cue find	18 -18
cue found no	-6 6
cue grant	-19 19
cue have found no	-9 9
cue hold	5 -5
cue incorrect	-5 5
cue indicate	5 -5
cue insist	-5 5
cue maintain	-47 47
cue negated	6 -6
cue no evidence	-7 7
cue none	7 -7
cue not in	-8 8
cue not want	11 -11
cue note	11 -11
cue notify	14 -14
cue offer	5 -5
cue pleaded not guilty	-14 14
cue point out	15 -15
cue put	24 -24
cue read	6 -6
cue reckon	6 -6
cue record	-6 6
cue reiterate	-24 24
cue reject	-16 16
cue remark	14 -14
cue report	10 -10
cue rule out	-11 11
cue show	-17 17
cue speak	6 -6
cue state	18 -18
cue submit	-9 9
cue suggest	7 -7
cue suggestion	-6 6
cue suspect	6 -6
cue tell	-14 14
cue untrue	10 -10
cue warn	7 -7
cue withdrew	8 -8
cue would have none of it	-10 10
cue write	-15 15
cue write back	6 -6
culprit	-10 10
demand	23 -23
denies elsewhere 0	10 -10
denies elsewhere 1	-5 5
emptySearch	42 -42
fault	24 -24
found by according-to:after	-11 11
found by according-to:before	30 -30
found by author:denial	-38 38
found by author:hedged	9 -9
found by author:incident	24 -24
found by author:unknown	13 -13
found by clause:before	-15 15
found by clause:interrupted	-14 14
found by naming:about	27 -27
found by naming:attribute	5 -5
found by naming:blame	-11 11
found by naming:call	-28 28
found by naming:dismiss	-11 11
found by naming:put	16 -16
found by no-comment	46 -46
found by noun:claim	-16 16
found by quote:before	-28 28
found by quote:colon	-7 7
found by quote:following	11 -11
found by tagged:carried	-11 11
found by tagged:cue	23 -23
found by tagged:source	-8 8
found by verb:clause	7 -7
found by verb:gerund	-10 10
found by verb:infinitive	13 -13
found by verb:object	24 -24
found by verb:quote	13 -13
found by verb:that	-6 6
granting	39 -39
harm	11 -11
harmless longer	14 -14
harmless more	-32 32
has just said: ASSERTS	6 -6
has just said: CONFIRMS	-18 18
has just said: DENIES	-17 17
hedge	15 -15
holding	10 -10
in NEWS	14 -14
in SOCIAL_POST	10 -10
inquiry	13 -13
length 3	8 -8
length 4	9 -9
length 5	19 -19
mainNegation	-21 21
negated in a clause of it	9 -9
negated in the main clause	-12 12
negated main clause: about data	-18 18
negated main clause: about it	-14 14
negated main clause: about machine	8 -8
negated main clause: about they	-5 5
negated main clause: about we	12 -12
negated main clause: at first	16 -16
negated main clause: behind “:”	-6 6
negated main clause: behind “accept”	13 -13
negated main clause: behind “according to”	-14 14
negated main clause: behind “add”	9 -9
negated main clause: behind “argue”	-6 6
negated main clause: behind “assure”	8 -8
negated main clause: behind “complain”	20 -20
negated main clause: behind “confirm”	15 -15
negated main clause: behind “do not agree”	13 -13
negated main clause: behind “find”	-27 27
negated main clause: behind “found no”	-6 6
negated main clause: behind “go on”	-5 5
negated main clause: behind “have found no”	-9 9
negated main clause: behind “insist”	-5 5
negated main clause: behind “maintain”	-13 13
negated main clause: behind “no evidence”	-7 7
negated main clause: behind “not in”	-8 8
negated main clause: behind “not want”	11 -11
negated main clause: behind “pleaded not guilty”	-14 14
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-8 8
negated main clause: behind “report”	-5 5
negated main clause: behind “state”	-12 12
negated main clause: behind “tell”	-11 11
negated main clause: by AGENCY	-10 10
negated main clause: by ATTACKER	-9 9
negated main clause: by MEDIA	-5 5
negated main clause: by PERSON	15 -15
negated main clause: by UNNAMED	-5 5
negated main clause: can of harm	18 -18
negated main clause: can of other	18 -18
negated main clause: can of taking	-7 7
negated main clause: can of telling	-7 7
negated main clause: did	-6 6
negated main clause: did of demand	5 -5
negated main clause: did of other	-5 5
negated main clause: did of telling	9 -9
negated main clause: do of harm	-5 5
negated main clause: do of other	13 -13
negated main clause: do of telling	-13 13
negated main clause: has	-15 15
negated main clause: has of other	-15 15
negated main clause: is of authenticity	-15 15
negated main clause: is of other	7 -7
negated main clause: is of telling	18 -18
negated main clause: is of thing	-10 10
negated main clause: later	-45 45
negated main clause: modal	24 -24
negated main clause: modal of harm	5 -5
negated main clause: never of harm	-8 8
negated main clause: never of other	15 -15
negated main clause: never of telling	-9 9
negated main clause: object no of other	-16 16
negated main clause: object no of telling	7 -7
negated main clause: object nobody	11 -11
negated main clause: object none	-20 20
negated main clause: object none of other	-20 20
negated main clause: object nothing of none	19 -19
negated main clause: object nothing of other	-17 17
negated main clause: of authenticity	-17 17
negated main clause: of concealment	-12 12
negated main clause: of harm	-22 22
negated main clause: of holding	-5 5
negated main clause: of none	-12 12
negated main clause: of other	12 -12
negated main clause: of payment	15 -15
negated main clause: of publication	18 -18
negated main clause: of taking	-18 18
negated main clause: of telling	24 -24
negated main clause: of thing	-10 10
negated main clause: other of none	-14 14
negated main clause: other of other	22 -22
negated main clause: part	-10 10
negated main clause: perfect	-10 10
negated main clause: perfect of none	-8 8
negated main clause: perfect of telling	-6 6
negated main clause: quoted	-7 7
negated main clause: subject neither	-5 5
negated main clause: subject no	-16 16
negated main clause: subject no of harm	-11 11
negated main clause: subject no of none	-7 7
negated main clause: subject no of other	8 -8
negated main clause: subject no of telling	15 -15
negated main clause: subject nobody	7 -7
negated main clause: subject nobody of harm	-11 11
negated main clause: subject nobody of other	14 -14
negated main clause: subject nobody of telling	15 -15
negated main clause: subject none of none	-10 10
negated main clause: subject nothing	9 -9
negated main clause: subject nothing of none	-8 8
negated main clause: subject nothing of other	-7 7
negated main clause: there	-7 7
negated main clause: told	-5 5
negated main clause: “neither” subject neither	-5 5
negated main clause: “never” is	7 -7
negated main clause: “never” perfect	-25 25
negated main clause: “nobody” object nobody	11 -11
negated main clause: “nobody” subject nobody	7 -7
negated main clause: “none” has	-9 9
negated main clause: “none” object none	-20 20
negated main clause: “nothing” has	-9 9
negated main clause: “nothing” subject nothing	9 -9
negated main clause: “nothing” there	11 -11
negated main clause: “not” did	-6 6
negated main clause: “not” is	-6 6
negated main clause: “not” modal	24 -24
negated main clause: “not” perfect	14 -14
negated main clause: “no” subject no	-16 16
negated main clause: “no” there	-18 18
negated subordinate clause: about noun	-6 6
negated subordinate clause: about they	8 -8
negated subordinate clause: at first	6 -6
negated subordinate clause: behind “according to”	14 -14
negated subordinate clause: behind “say”	-5 5
negated subordinate clause: behind “tell”	7 -7
negated subordinate clause: behind “write”	-6 6
negated subordinate clause: by PERSON	8 -8
negated subordinate clause: by UNNAMED	11 -11
negated subordinate clause: can	-15 15
negated subordinate clause: did	12 -12
negated subordinate clause: has	-26 26
negated subordinate clause: has of other	-13 13
negated subordinate clause: is of harm	-5 5
negated subordinate clause: is of other	9 -9
negated subordinate clause: is of thing	-5 5
negated subordinate clause: later	-7 7
negated subordinate clause: modal	9 -9
negated subordinate clause: object no	21 -21
negated subordinate clause: object no of none	9 -9
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nor	5 -5
negated subordinate clause: object nothing	16 -16
negated subordinate clause: of harm	-17 17
negated subordinate clause: of none	6 -6
negated subordinate clause: of other	40 -40
negated subordinate clause: of thing	-5 5
negated subordinate clause: other	-11 11
negated subordinate clause: perfect	-12 12
negated subordinate clause: quoted	5 -5
negated subordinate clause: told	-5 5
negated subordinate clause: “never” perfect	-22 22
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nor” object nor	5 -5
negated subordinate clause: “nothing” object nothing	16 -16
negated subordinate clause: “not” can	-15 15
negated subordinate clause: “not” did	12 -12
negated subordinate clause: “not” modal	9 -9
negated subordinate clause: “not” other	-11 11
negated subordinate clause: “not” perfect	10 -10
negated subordinate clause: “no” has	-7 7
negated subordinate clause: “no” object no	21 -21
negated: did of demand about noun	5 -5
negated: did of harm about it	8 -8
negated: did of other about it	-16 16
negated: did of other about noun	17 -17
negated: did of other about they	-12 12
negated: did of other about we	5 -5
negated: did of telling about noun	9 -9
negated: do of other about it	6 -6
negated: do of other about noun	5 -5
negated: do of telling about noun	-12 12
negated: is of authenticity about it	-5 5
negated: is of authenticity about noun	-9 9
negated: is of harm about data	-13 13
negated: is of harm about it	11 -11
negated: is of harm about machine	6 -6
negated: is of harm about noun	-13 13
negated: is of other about data	-7 7
negated: is of other about noun	14 -14
negated: is of other about they	5 -5
negated: is of taking about it	7 -7
negated: is of telling about noun	11 -11
negated: is of thing about credential	-6 6
negated: is of thing about it	-7 7
negated: perfect of harm about they	8 -8
negated: perfect of harm about we	-5 5
negated: perfect of none about noun	-9 9
negated: perfect of telling about they	-12 12
negations 0	24 -24
negations 2	-13 13
no after no	-5 5
no after no, another thing	14 -14
no after no, same thing	-18 18
no after yes, another thing	5 -5
no after yes, same thing	-10 10
no authenticity	30 -30
no concealment	-21 21
no culprit	-28 28
no demand	12 -12
no holding	-18 18
no origin	-10 10
no outage	-12 12
no publication	28 -28
no sale	-15 15
no taking	13 -13
no telling	33 -33
nobody before	28 -28
opens its paragraph	7 -7
opensNegated	-13 13
origin	-30 30
other in the same paragraph	-27 27
other is AUTHOR	5 -5
other is MEDIA	-6 6
other is UNNAMED	11 -11
other said 0 before: ALLEGES	29 -29
other said 0 before: CONFIRMS	5 -5
other said 0 before: DENIES	33 -33
other said 1 before: ALLEGES	-18 18
other said 1 before: CONFIRMS	7 -7
other said 1 before: DENIES	-30 30
other said 1 before: NO_EVIDENCE	10 -10
other said 2 before: CONFIRMS	-10 10
other said 2 before: DENIES	13 -13
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	16 -16
other said 2 before: NO_RESPONSE	8 -8
other said 3 before: ASSERTS	-12 12
other said 3 before: DENIES	-9 9
other said 3 before: NO_EVIDENCE	-18 18
other said 3 before: NO_RESPONSE	6 -6
other said 3 before: PARTLY_DENIES	-6 6
other said: ALLEGES	12 -12
other said: ASSERTS	-5 5
other said: DECLINED_COMMENT	6 -6
other said: DENIES	9 -9
other said: INVESTIGATING	-5 5
other said: NO_EVIDENCE	9 -9
other said: NO_RESPONSE	-5 5
other said: RETRACTS	-20 20
outage	27 -27
quoted	10 -10
ruled ALLEGES	29 -29
ruled ALLEGES, author	11 -11
ruled ALLEGES, by AGENCY	10 -10
ruled ALLEGES, by AUTHOR	20 -20
ruled ALLEGES, by MEDIA	-15 15
ruled ALLEGES, by PERSON	16 -16
ruled ALLEGES, naming	-6 6
ruled ALLEGES, verb	17 -17
ruled ASSERTS	7 -7
ruled ASSERTS, according-to	17 -17
ruled ASSERTS, by AGENCY	-5 5
ruled ASSERTS, by ATTACKER	14 -14
ruled ASSERTS, by AUTHOR	17 -17
ruled ASSERTS, by PERSON	-31 31
ruled ASSERTS, by UNNAMED	11 -11
ruled ASSERTS, clause	18 -18
ruled ASSERTS, naming	7 -7
ruled ASSERTS, noun	-6 6
ruled ASSERTS, quote	-14 14
ruled ASSERTS, tagged	-31 31
ruled CONFIRMS	25 -25
ruled CONFIRMS, by AGENCY	12 -12
ruled CONFIRMS, clause	-8 8
ruled CONFIRMS, rebuff	14 -14
ruled CONFIRMS, verb	10 -10
ruled DECLINED_COMMENT	40 -40
ruled DECLINED_COMMENT, by AGENCY	17 -17
ruled DECLINED_COMMENT, by PERSON	15 -15
ruled DECLINED_COMMENT, by UNNAMED	7 -7
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	11 -11
ruled DENIES	-69 69
ruled DENIES, according-to	-7 7
ruled DENIES, author	-23 23
ruled DENIES, by AGENCY	-42 42
ruled DENIES, by ATTACKER	-10 10
ruled DENIES, by AUTHOR	-30 30
ruled DENIES, by PERSON	-23 23
ruled DENIES, by UNNAMED	-16 16
ruled DENIES, clause	-15 15
ruled DENIES, finding	-7 7
ruled DENIES, naming	-11 11
ruled DENIES, quote	-19 19
ruled DENIES, rebuff	-32 32
ruled DENIES, tagged	25 -25
ruled INVESTIGATING	13 -13
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, finding	6 -6
ruled INVESTIGATING, verb	13 -13
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	17 -17
ruled NO_EVIDENCE, by AGENCY	17 -17
ruled NO_EVIDENCE, by AUTHOR	12 -12
ruled NO_EVIDENCE, by PERSON	16 -16
ruled NO_EVIDENCE, by UNNAMED	-9 9
ruled NO_EVIDENCE, quote	8 -8
ruled NO_RESPONSE	20 -20
ruled NO_RESPONSE, by AGENCY	14 -14
ruled NO_RESPONSE, no-comment	20 -20
ruled PARTLY_DENIES	-44 44
ruled PARTLY_DENIES, by AGENCY	-24 24
ruled PARTLY_DENIES, by PERSON	-22 22
ruled PARTLY_DENIES, clause	-18 18
ruled PARTLY_DENIES, verb	-15 15
ruled RETRACTS	11 -11
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	11 -11
safe	-14 14
safety	-22 22
sale	19 -19
says next: ALLEGES	16 -16
says next: DECLINED_COMMENT	10 -10
says next: INVESTIGATING	-8 8
says next: NO_EVIDENCE	11 -11
sentence before: ALLEGES	10 -10
sentence before: ASSERTS	5 -5
sentence before: negation	-5 5
sentence before: question	-24 24
sentence before: rebuttal	-10 10
sentence before: turn	7 -7
silence	19 -19
soFar	36 -36
taking	8 -8
telling	23 -23
times negated 0	17 -17
times negated 1	16 -16
times negated 2	-23 23
turn	-14 14
unknown	35 -35
untrue	-23 23
yes after no	7 -7
yes after no, same thing	6 -6
~no 	10 -10
~no a	-25 25
~no accept	-8 8
~no account	-6 6
~no affect	-10 10
~no agre	5 -5
~no all	-9 9
~no an	8 -8
~no and	12 -12
~no any	-10 10
~no anyth	-6 6
~no ask	5 -5
~no attack	-6 6
~no bank	-6 6
~no be	6 -6
~no call	7 -7
~no complaint	7 -7
~no contain	-7 7
~no correct	-5 5
~no data	8 -8
~no demand	-5 5
~no do	-6 6
~no docu	-10 10
~no establish	5 -5
~no even	-8 8
~no ever	8 -8
~no exist	9 -9
~no for	5 -5
~no from	-9 9
~no guilt	-5 5
~no had	14 -14
~no have	-9 9
~no her	11 -11
~no in	-25 25
~no inform	8 -8
~no is	13 -13
~no it	8 -8
~no known	6 -6
~no long	5 -5
~no lost	5 -5
~no more	-11 11
~no numb	-8 8
~no of	-5 5
~no okunad	-5 5
~no on	17 -17
~no oth	7 -7
~no our	-6 6
~no passport	8 -8
~no pay	7 -7
~no ransom	5 -5
~no reach	7 -7
~no reason	7 -7
~no record	-7 7
~no report	10 -10
~no singl	-10 10
~no so	6 -6
~no stor	6 -6
~no such	-6 6
~no suggest	-5 5
~no that	8 -8
~no the	-29 29
~no ther	-6 6
~no thes	-7 7
~no touch	11 -11
~no true	5 -5
~no turn	-8 8
~no us	-6 6
~no use	-6 6
~no used	6 -6
~no wa	7 -7
~no we	-5 5
~no what	-9 9
~no with	-12 12
~no would	5 -5
~opens 0 a	-25 25
~opens 0 an	10 -10
~opens 0 both	-11 11
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	12 -12
~opens 0 disputes	-5 5
~opens 0 every	-6 6
~opens 0 had	5 -5
~opens 0 his	-23 23
~opens 0 i	-5 5
~opens 0 if	6 -6
~opens 0 in	5 -5
~opens 0 is	-6 6
~opens 0 it	24 -24
~opens 0 its	-28 28
~opens 0 my	8 -8
~opens 0 not	-6 6
~opens 0 reports	-11 11
~opens 0 she	7 -7
~opens 0 the	-40 40
~opens 0 they	20 -20
~opens 0 we	9 -9
~opens 0 you	6 -6
~opens 0 your	-5 5
~opens 1 's	7 -7
~opens 1 a	-5 5
~opens 1 account	-10 10
~opens 1 an	-5 5
~opens 1 app	8 -8
~opens 1 bucket	-10 10
~opens 1 by	-8 8
~opens 1 claim	-8 8
~opens 1 client	-15 15
~opens 1 could	10 -10
~opens 1 do	10 -10
~opens 1 earlier	6 -6
~opens 1 files	8 -8
~opens 1 found	-7 7
~opens 1 gave	5 -5
~opens 1 had	-11 11
~opens 1 has	6 -6
~opens 1 have	-6 6
~opens 1 i	-5 5
~opens 1 intruders	6 -6
~opens 1 is	16 -16
~opens 1 it	8 -8
~opens 1 logs	-6 6
~opens 1 million	5 -5
~opens 1 no	8 -8
~opens 1 not	16 -16
~opens 1 note	5 -5
~opens 1 numbers	-5 5
~opens 1 of	-7 7
~opens 1 on	7 -7
~opens 1 saw	-5 5
~opens 1 server	-14 14
~opens 1 servers	6 -6
~opens 1 statement	9 -9
~opens 1 system	-5 5
~opens 1 test	5 -5
~opens 1 that	-6 6
~opens 1 the	9 -9
~opens 1 theft	6 -6
~opens 1 they	-6 6
~opens 1 this	-8 8
~opens 1 to	5 -5
~opens 1 told	7 -7
~opens 1 two	-11 11
~opens 1 was	-6 6
~opens 1 will	5 -5
~opens 1 would	5 -5
~opens 2 a	-10 10
~opens 2 accept	-7 7
~opens 2 account	-8 8
~opens 2 any	-6 6
~opens 2 are	-11 11
~opens 2 as	9 -9
~opens 2 asked	6 -6
~opens 2 at	8 -8
~opens 2 be	14 -14
~opens 2 been	-8 8
~opens 2 being	6 -6
~opens 2 by	11 -11
~opens 2 can	-6 6
~opens 2 database	-5 5
~opens 2 did	-7 7
~opens 2 every	-9 9
~opens 2 everything	-7 7
~opens 2 found	-7 7
~opens 2 got	6 -6
~opens 2 had	15 -15
~opens 2 held	-5 5
~opens 2 in	16 -16
~opens 2 is	-11 11
~opens 2 it	6 -6
~opens 2 its	6 -6
~opens 2 my	8 -8
~opens 2 n't	6 -6
~opens 2 names	10 -10
~opens 2 no	-7 7
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 of	7 -7
~opens 2 old	-5 5
~opens 2 on	-11 11
~opens 2 one	-7 7
~opens 2 or	-9 9
~opens 2 portal	-5 5
~opens 2 runs	-7 7
~opens 2 server	8 -8
~opens 2 taken	5 -5
~opens 2 than	5 -5
~opens 2 that	-8 8
~opens 2 the	18 -18
~opens 2 to	5 -5
~opens 2 told	-6 6
~opens 2 under	6 -6
~opens 2 was	-39 39
~opens 2 were	-5 5
~opens 2 who	-6 6
~opens 2 wrong	-5 5
~opens 2 ’s	-9 9
~word accept	-8 8
~word acces	-16 16
~word account	-17 17
~word accus	6 -6
~word act	-8 8
~word add	7 -7
~word addres	-5 5
~word address	16 -16
~word administrator	5 -5
~word affect	-5 5
~word aft	-10 10
~word agenc	9 -9
~word agent	-10 10
~word alert	-5 5
~word alread	8 -8
~word alter	-5 5
~word among	-9 9
~word an	16 -16
~word and	-8 8
~word anoth	-14 14
~word answ	6 -6
~word any	-26 26
~word anybod	-8 8
~word apolog	6 -6
~word app	5 -5
~word applic	5 -5
~word april	6 -6
~word are	-42 42
~word as	33 -33
~word ask	13 -13
~word at	-24 24
~word attach	6 -6
~word august	-7 7
~word authentic	-5 5
~word away	-5 5
~word backup	6 -6
~word bank	-6 6
~word baseles	-9 9
~word be	6 -6
~word becaus	-13 13
~word befor	10 -10
~word being	15 -15
~word belong	-6 6
~word between	12 -12
~word bhumisetu	-5 5
~word bitcoin	6 -6
~word blackmail	-6 6
~word book	-5 5
~word borrow	10 -10
~word both	-18 18
~word bucket	-7 7
~word build	-6 6
~word call	10 -10
~word can	-12 12
~word card	-11 11
~word cent	-9 9
~word certificat	-16 16
~word chairman	5 -5
~word charg	9 -9
~word chat	8 -8
~word claim	-23 23
~word classledg	-5 5
~word client	-20 20
~word clos	-6 6
~word code	5 -5
~word colleagu	9 -9
~word collector	5 -5
~word com	5 -5
~word come	8 -8
~word commiss	-5 5
~word complaint	7 -7
~word concern	-9 9
~word conduct	9 -9
~word confirm	11 -11
~word consist	-5 5
~word consultant	5 -5
~word contain	-7 7
~word contractor	18 -18
~word copi	21 -21
~word copy	9 -9
~word corrigan	-5 5
~word count	-9 9
~word custom	-8 8
~word cyb	9 -9
~word dat	6 -6
~word data	-7 7
~word databas	-7 7
~word date	-5 5
~word dead	-6 6
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word deny	7 -7
~word depart	14 -14
~word detail	-7 7
~word devic	-9 9
~word digit	6 -6
~word digital	-7 7
~word disput	-5 5
~word docu	-9 9
~word doe	-13 13
~word doing	-7 7
~word done	-7 7
~word download	-5 5
~word duplicat	-5 5
~word e-mail	6 -6
~word each	5 -5
~word earli	5 -5
~word eight	-12 12
~word eleven	-5 5
~word employe	-5 5
~word empt	-7 7
~word enter	-5 5
~word entr	-10 10
~word establish	5 -5
~word even	-6 6
~word ever	-19 19
~word evidenc	6 -6
~word examin	6 -6
~word exist	7 -7
~word exposur	5 -5
~word extract	-6 6
~word facebook	-10 10
~word faith	6 -6
~word fake	-6 6
~word far	5 -5
~word fault	-7 7
~word februar	8 -8
~word figur	-9 9
~word file	-17 17
~word find	8 -8
~word firm	5 -5
~word first	-9 9
~word fix	5 -5
~word for	6 -6
~word form	9 -9
~word found	-25 25
~word four	14 -14
~word fraud	-5 5
~word frida	8 -8
~word front	-5 5
~word fund	5 -5
~word gateway	-5 5
~word gave	7 -7
~word gb	8 -8
~word given	10 -10
~word goe	-5 5
~word gone	8 -8
~word good	8 -8
~word hack	-17 17
~word had	-7 7
~word hall	7 -7
~word hand	-12 12
~word happen	7 -7
~word hav	-7 7
~word have	-18 18
~word he	-9 9
~word head	-10 10
~word health	5 -5
~word hear	8 -8
~word heard	6 -6
~word her	19 -19
~word here	-5 5
~word hi	-25 25
~word histor	6 -6
~word hold	6 -6
~word hospital	-7 7
~word hour	14 -14
~word hous	-5 5
~word hundr	-5 5
~word i	-13 13
~word identifi	-5 5
~word identit	5 -5
~word if	6 -6
~word imag	-5 5
~word in	-15 15
~word incident	-16 16
~word indic	5 -5
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
~word isolat	-15 15
~word issu	-6 6
~word januar	5 -5
~word june	13 -13
~word keep	7 -7
~word knew	5 -5
~word knowledg	-6 6
~word known	10 -10
~word laborator	-9 9
~word lay	5 -5
~word leav	-5 5
~word ledg	-5 5
~word left	-12 12
~word leg	-5 5
~word lend	-5 5
~word lett	8 -8
~word line	-13 13
~word loan	5 -5
~word long	7 -7
~word look	-14 14
~word loss	-5 5
~word lost	7 -7
~word machin	-5 5
~word made	10 -10
~word magazin	-7 7
~word mailbox	6 -6
~word manifest	-7 7
~word march	10 -10
~word mark	-13 13
~word market	-6 6
~word mask	-8 8
~word may	11 -11
~word me	-12 12
~word meant	-8 8
~word messag	-10 10
~word migr	-5 5
~word monda	-11 11
~word more	-19 19
~word morn	13 -13
~word motiv	-5 5
~word mov	-6 6
~word must	10 -10
~word my	16 -16
~word nam	19 -19
~word national	-6 6
~word network	-7 7
~word nev	-19 19
~word new	10 -10
~word newspap	-7 7
~word night	-13 13
~word no	-6 6
~word nobod	8 -8
~word none	-11 11
~word normal	-6 6
~word not	17 -17
~word note	7 -7
~word notifi	6 -6
~word now	15 -15
~word numb	21 -21
~word octob	5 -5
~word of	-9 9
~word offer	14 -14
~word on	19 -19
~word once	7 -7
~word one	-10 10
~word only	-15 15
~word open	14 -14
~word or	-7 7
~word ordinar	-8 8
~word oth	13 -13
~word our	-30 30
~word out	7 -7
~word outsid	-5 5
~word own	-8 8
~word part	-9 9
~word passport	10 -10
~word peopl	22 -22
~word phon	-7 7
~word pick	6 -6
~word point	-7 7
~word port	5 -5
~word prescript	-6 6
~word privac	-7 7
~word problem	-6 6
~word publish	-7 7
~word put	-7 7
~word question	5 -5
~word reach	10 -10
~word read	-10 10
~word receiv	8 -8
~word record	-25 25
~word recover	7 -7
~word referr	-5 5
~word register	6 -6
~word regret	6 -6
~word reject	-7 7
~word releas	-7 7
~word rememb	5 -5
~word repositor	-5 5
~word responsibilit	5 -5
~word restor	5 -5
~word return	-10 10
~word review	-5 5
~word right	-11 11
~word round	-6 6
~word rule	-6 6
~word rumour	5 -5
~word run	-8 8
~word runn	-5 5
~word sabellin	5 -5
~word said	10 -10
~word sal	6 -6
~word same	-15 15
~word saturda	-6 6
~word saw	-5 5
~word say	29 -29
~word scan	5 -5
~word scann	-5 5
~word screenshot	8 -8
~word secur	-5 5
~word securit	5 -5
~word see	10 -10
~word septemb	11 -11
~word serv	14 -14
~word sess	-5 5
~word set	8 -8
~word seven	-5 5
~word she	18 -18
~word shop	-9 9
~word shorewir	-7 7
~word show	5 -5
~word sign	-8 8
~word sim	8 -8
~word sinc	-14 14
~word singl	-14 14
~word sit	-8 8
~word six	14 -14
~word so	-6 6
~word sold	-6 6
~word sophisticat	7 -7
~word sorr	7 -7
~word speak	7 -7
~word spok	7 -7
~word staff	-14 14
~word stat	10 -10
~word state	17 -17
~word step	6 -6
~word still	8 -8
~word stor	7 -7
~word student	-8 8
~word such	-7 7
~word suggest	-15 15
~word sunda	9 -9
~word suppli	-9 9
~word system	-23 23
~word taken	10 -10
~word teach	-5 5
~word team	-5 5
~word technician	-8 8
~word tehsil	-13 13
~word telegram	5 -5
~word telephon	6 -6
~word tell	6 -6
~word ten	-5 5
~word test	15 -15
~word than	-5 5
~word that	-17 17
~word the	21 -21
~word their	-8 8
~word them	7 -7
~word then	10 -10
~word ther	-11 11
~word thes	-9 9
~word they	-7 7
~word thi	-14 14
~word thing	-8 8
~word thos	-5 5
~word thre	5 -5
~word till	-9 9
~word timetabl	-6 6
~word token	7 -7
~word too	5 -5
~word touch	10 -10
~word town	9 -9
~word trac	-9 9
~word transf	8 -8
~word travel	10 -10
~word true	7 -7
~word turn	-12 12
~word twic	-7 7
~word two	-11 11
~word unauthoriz	5 -5
~word union	9 -9
~word until	16 -16
~word up	-14 14
~word us	-5 5
~word used	9 -9
~word users	10 -10
~word using	6 -6
~word valid	6 -6
~word valle	-5 5
~word velmira	13 -13
~word wa	-28 28
~word wait	8 -8
~word way	5 -5
~word week	5 -5
~word well	11 -11
~word went	11 -11
~word were	-33 33
~word when	-9 9
~word wher	5 -5
~word whil	8 -8
~word who	5 -5
~word whos	5 -5
~word why	6 -6
~word wide	-10 10
~word will	15 -15
~word wip	7 -7
~word wish	6 -6
~word with	6 -6
~word within	13 -13
~word without	-18 18
~word witnes	5 -5
~word would	6 -6
~word writ	12 -12
~word wrot	8 -8
~word you	9 -9`;
