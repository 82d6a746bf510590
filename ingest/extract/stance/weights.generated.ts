/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2538 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
before: ALLEGES	-12 12
before: ASSERTS	17 -17
before: CONFIRMS	13 -13
before: DENIES	5 -5
before: negation	-17 17
before: rebuttal	-20 20
behind: ALLEGES	30 -30
behind: ASSERTS	17 -17
behind: DENIES	17 -17
behind: negation	-14 14
behind: rebuttal	-10 10
behind: turn	-14 14
by AGENCY	11 -11
by AUTHOR	30 -30
by BANK	14 -14
by COMPANY	-10 10
by COURT	-16 16
by OTHER	-11 11
by PERSON	-6 6
by POLICE	33 -33
by REGULATOR	21 -21
by UNIVERSITY	-26 26
by no agency	16 -16
claimNoun	-20 20
concealment	8 -8
cue 	16 -16
cue ALLEGES	20 -20
cue ASSERTS	16 -16
cue CONFIRMS	6 -6
cue DENIES	-26 26
cue accept	5 -5
cue according to	15 -15
cue accuse	9 -9
cue acknowledge	16 -16
cue add	16 -16
cue admit	-13 13
cue allege	12 -12
cue announce	8 -8
cue answer	-34 34
cue as per	-9 9
cue ask	-12 12
cue assess	6 -6
cue assure	-16 16
cue attribute	6 -6
cue believe	-13 13
cue blame	-9 9
cue boast	8 -8
cue call	-27 27
cue claim	15 -15
cue claimed responsibility	5 -5
cue complain	20 -20
cue conclude	-7 7
cue confirm	21 -21
cue contend	-12 12
cue contradict	17 -17
cue denied it	-19 19
cue deny	-28 28
cue describe	-8 8
cue disclose	9 -9
cue dismiss	-8 8
cue dispute	-7 7
cue disputes this	-11 11
cue establish	-7 7
cue explain	-18 18
cue false	-12 12
cue find	16 -16
cue found no	-7 7
cue go on	7 -7
cue grant	-25 25
cue have found no	-10 10
cue hold	5 -5
cue incorrect	-7 7
cue indicate	7 -7
cue inform	7 -7
cue insist	-5 5
cue learn	8 -8
cue maintain	-46 46
cue no evidence	-7 7
cue none	6 -6
cue not in	-9 9
cue not want	12 -12
cue note	11 -11
cue notify	16 -16
cue pleaded not guilty	-12 12
cue point out	17 -17
cue put	23 -23
cue read	5 -5
cue record	-9 9
cue reiterate	-22 22
cue reject	8 -8
cue remark	12 -12
cue reply	11 -11
cue report	16 -16
cue reports	-5 5
cue rule out	-14 14
cue show	-18 18
cue speak	6 -6
cue state	17 -17
cue stress	-5 5
cue submit	-10 10
cue suggest	8 -8
cue suggestion	-19 19
cue suspect	6 -6
cue tell	-8 8
cue untrue	11 -11
cue warn	11 -11
cue withdrew	7 -7
cue would have none of it	-10 10
cue write	-10 10
culprit	-12 12
demand	23 -23
deniedIncident	6 -6
denies elsewhere 0	9 -9
emptySearch	38 -38
fault	20 -20
found by according-to:after	-8 8
found by according-to:before	26 -26
found by author:denial	-37 37
found by author:hedged	10 -10
found by author:incident	24 -24
found by author:issuer	-13 13
found by author:unknown	11 -11
found by clause:before	-18 18
found by clause:interrupted	-8 8
found by naming:about	16 -16
found by naming:attribute	6 -6
found by naming:blame	-10 10
found by naming:call	-27 27
found by naming:dismiss	-12 12
found by naming:put	16 -16
found by no-comment	45 -45
found by noun:claim	-23 23
found by noun:media	-10 10
found by quote:before	-31 31
found by quote:following	9 -9
found by tagged:carried	11 -11
found by tagged:cue	5 -5
found by tagged:source	-10 10
found by verb:clause	11 -11
found by verb:gerund	-11 11
found by verb:infinitive	14 -14
found by verb:object	9 -9
found by verb:quote	29 -29
found by verb:that	-7 7
granting	27 -27
harm	5 -5
harmless longer	17 -17
harmless more	-35 35
has just said: ASSERTS	7 -7
has just said: CONFIRMS	-20 20
has just said: DENIES	-23 23
has just said: NO_EVIDENCE	8 -8
has just said: PARTLY_DENIES	24 -24
hedge	18 -18
holding	10 -10
in NEWS	14 -14
in SOCIAL_POST	15 -15
inquiry	12 -12
length 3	8 -8
length 4	11 -11
length 5	14 -14
mainNegation	-19 19
negated in the main clause	-9 9
negated main clause: about data	-16 16
negated main clause: about it	-14 14
negated main clause: about machine	6 -6
negated main clause: about noun	-5 5
negated main clause: about we	17 -17
negated main clause: at first	13 -13
negated main clause: behind “:”	-6 6
negated main clause: behind “accept”	11 -11
negated main clause: behind “according to”	-6 6
negated main clause: behind “add”	11 -11
negated main clause: behind “admit”	-10 10
negated main clause: behind “argue”	-5 5
negated main clause: behind “ask”	-10 10
negated main clause: behind “assure”	8 -8
negated main clause: behind “claim”	-6 6
negated main clause: behind “complain”	18 -18
negated main clause: behind “confirm”	13 -13
negated main clause: behind “find”	-28 28
negated main clause: behind “found no”	-7 7
negated main clause: behind “go on”	-5 5
negated main clause: behind “have found no”	-10 10
negated main clause: behind “insist”	-7 7
negated main clause: behind “maintain”	-14 14
negated main clause: behind “no evidence”	-7 7
negated main clause: behind “not in”	-9 9
negated main clause: behind “not want”	12 -12
negated main clause: behind “pleaded not guilty”	-12 12
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-7 7
negated main clause: behind “reply”	7 -7
negated main clause: behind “speak”	12 -12
negated main clause: behind “state”	-13 13
negated main clause: behind “stress”	-5 5
negated main clause: behind “tell”	-8 8
negated main clause: behind “would have none of it”	-5 5
negated main clause: behind “write”	11 -11
negated main clause: by AGENCY	-12 12
negated main clause: by ATTACKER	-8 8
negated main clause: by AUTHOR	5 -5
negated main clause: by MEDIA	-8 8
negated main clause: by PERSON	13 -13
negated main clause: can of harm	18 -18
negated main clause: can of other	16 -16
negated main clause: can of taking	-6 6
negated main clause: can of telling	-8 8
negated main clause: did	-10 10
negated main clause: did of demand	6 -6
negated main clause: did of other	-5 5
negated main clause: did of telling	11 -11
negated main clause: do of harm	-8 8
negated main clause: do of other	9 -9
negated main clause: do of telling	-15 15
negated main clause: has	-11 11
negated main clause: has of other	-12 12
negated main clause: is of authenticity	-17 17
negated main clause: is of other	7 -7
negated main clause: is of telling	17 -17
negated main clause: is of thing	-5 5
negated main clause: later	-36 36
negated main clause: modal	21 -21
negated main clause: modal of harm	6 -6
negated main clause: modal of other	6 -6
negated main clause: never of other	13 -13
negated main clause: never of telling	-8 8
negated main clause: object no of none	5 -5
negated main clause: object no of other	-20 20
negated main clause: object no of telling	8 -8
negated main clause: object nobody	11 -11
negated main clause: object none	-20 20
negated main clause: object none of other	-20 20
negated main clause: object nothing of none	15 -15
negated main clause: object nothing of other	-13 13
negated main clause: of authenticity	-18 18
negated main clause: of concealment	-12 12
negated main clause: of harm	-27 27
negated main clause: of holding	-5 5
negated main clause: of none	-10 10
negated main clause: of other	13 -13
negated main clause: of outage	5 -5
negated main clause: of publication	16 -16
negated main clause: of taking	-22 22
negated main clause: of telling	23 -23
negated main clause: of thing	-5 5
negated main clause: other	-6 6
negated main clause: other of none	-19 19
negated main clause: other of other	25 -25
negated main clause: part	-11 11
negated main clause: perfect	-14 14
negated main clause: perfect of none	-11 11
negated main clause: perfect of other	5 -5
negated main clause: perfect of telling	-6 6
negated main clause: quoted	-10 10
negated main clause: subject neither	-6 6
negated main clause: subject no	-15 15
negated main clause: subject no of harm	-13 13
negated main clause: subject no of none	-7 7
negated main clause: subject no of other	12 -12
negated main clause: subject no of telling	11 -11
negated main clause: subject nobody of harm	-11 11
negated main clause: subject nobody of other	12 -12
negated main clause: subject nobody of telling	16 -16
negated main clause: subject none of none	-12 12
negated main clause: subject nothing	12 -12
negated main clause: subject nothing of other	-8 8
negated main clause: there	-10 10
negated main clause: “neither” subject neither	-6 6
negated main clause: “never” is	6 -6
negated main clause: “never” perfect	-24 24
negated main clause: “nobody” object nobody	11 -11
negated main clause: “none” has	-11 11
negated main clause: “none” object none	-20 20
negated main clause: “nothing” subject nothing	12 -12
negated main clause: “not” did	-10 10
negated main clause: “not” is	-6 6
negated main clause: “not” modal	21 -21
negated main clause: “not” other	-6 6
negated main clause: “not” perfect	9 -9
negated main clause: “no” subject no	-15 15
negated main clause: “no” there	-25 25
negated subordinate clause: about it	10 -10
negated subordinate clause: about noun	-6 6
negated subordinate clause: at first	11 -11
negated subordinate clause: behind “according to”	13 -13
negated subordinate clause: behind “say”	7 -7
negated subordinate clause: behind “tell”	17 -17
negated subordinate clause: by AGENCY	-6 6
negated subordinate clause: by UNNAMED	18 -18
negated subordinate clause: can	-14 14
negated subordinate clause: did	5 -5
negated subordinate clause: did of harm	14 -14
negated subordinate clause: has	-29 29
negated subordinate clause: has of other	-14 14
negated subordinate clause: is	-7 7
negated subordinate clause: is of other	11 -11
negated subordinate clause: is of thing	-14 14
negated subordinate clause: modal	14 -14
negated subordinate clause: modal of other	12 -12
negated subordinate clause: object no	20 -20
negated subordinate clause: object no of none	9 -9
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nothing	20 -20
negated subordinate clause: object nothing of none	7 -7
negated subordinate clause: of harm	-9 9
negated subordinate clause: of none	21 -21
negated subordinate clause: of other	36 -36
negated subordinate clause: of thing	-14 14
negated subordinate clause: perfect	-12 12
negated subordinate clause: quoted	16 -16
negated subordinate clause: told	-9 9
negated subordinate clause: “never” is	-5 5
negated subordinate clause: “never” perfect	-21 21
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nothing” object nothing	20 -20
negated subordinate clause: “not” can	-14 14
negated subordinate clause: “not” did	5 -5
negated subordinate clause: “not” modal	14 -14
negated subordinate clause: “not” perfect	9 -9
negated subordinate clause: “no” has	-9 9
negated subordinate clause: “no” object no	20 -20
negated: did of demand about noun	6 -6
negated: did of harm about it	8 -8
negated: did of other about it	-16 16
negated: did of other about noun	18 -18
negated: did of other about they	-22 22
negated: did of other about we	5 -5
negated: did of telling about noun	10 -10
negated: do of harm about noun	-7 7
negated: do of other about it	5 -5
negated: do of other about noun	6 -6
negated: do of other about we	-5 5
negated: do of telling about noun	-13 13
negated: is of authenticity about it	-6 6
negated: is of authenticity about noun	-11 11
negated: is of harm about data	-11 11
negated: is of harm about it	14 -14
negated: is of harm about noun	-15 15
negated: is of other about data	-6 6
negated: is of other about noun	14 -14
negated: is of other about they	5 -5
negated: is of taking about it	7 -7
negated: is of telling about noun	11 -11
negated: is of thing about credential	-7 7
negated: is of thing about it	-18 18
negated: is of thing about noun	10 -10
negated: perfect of harm about they	9 -9
negated: perfect of harm about we	-5 5
negated: perfect of none about noun	-12 12
negated: perfect of telling about they	-15 15
negations 0	25 -25
negations 2	-13 13
no after no, another thing	6 -6
no after yes	-5 5
no after yes, another thing	10 -10
no after yes, same thing	-14 14
no authenticity	33 -33
no concealment	-24 24
no culprit	-29 29
no demand	12 -12
no holding	-11 11
no origin	-11 11
no outage	-10 10
no publication	28 -28
no sale	-21 21
no taking	12 -12
no telling	36 -36
nobody before	26 -26
opensNegated	-8 8
origin	-25 25
other in the same paragraph	-30 30
other is ATTACKER	-5 5
other is AUTHOR	13 -13
other is PERSON	-6 6
other is UNNAMED	12 -12
other said 0 before: ALLEGES	32 -32
other said 0 before: CONFIRMS	10 -10
other said 0 before: DENIES	26 -26
other said 1 before: ALLEGES	-10 10
other said 1 before: DENIES	-27 27
other said 1 before: NO_RESPONSE	-11 11
other said 2 before: ALLEGES	-9 9
other said 2 before: CONFIRMS	-7 7
other said 2 before: DECLINED_COMMENT	9 -9
other said 2 before: DENIES	15 -15
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	24 -24
other said 2 before: NO_RESPONSE	21 -21
other said 3 before: ALLEGES	-11 11
other said 3 before: ASSERTS	-12 12
other said 3 before: CONFIRMS	-9 9
other said 3 before: DENIES	-12 12
other said 3 before: NO_EVIDENCE	-15 15
other said 3 before: NO_RESPONSE	5 -5
other said: CONFIRMS	-5 5
other said: DECLINED_COMMENT	9 -9
other said: INVESTIGATING	-6 6
other said: NO_EVIDENCE	9 -9
outage	23 -23
payment	9 -9
ruled ALLEGES	24 -24
ruled ALLEGES, author	14 -14
ruled ALLEGES, by AGENCY	10 -10
ruled ALLEGES, by AUTHOR	10 -10
ruled ALLEGES, by MEDIA	-15 15
ruled ALLEGES, by PERSON	18 -18
ruled ALLEGES, noun	-24 24
ruled ALLEGES, tagged	6 -6
ruled ALLEGES, verb	20 -20
ruled ASSERTS	10 -10
ruled ASSERTS, according-to	20 -20
ruled ASSERTS, by AGENCY	-8 8
ruled ASSERTS, by ATTACKER	10 -10
ruled ASSERTS, by AUTHOR	24 -24
ruled ASSERTS, by PERSON	-31 31
ruled ASSERTS, by UNNAMED	18 -18
ruled ASSERTS, clause	9 -9
ruled ASSERTS, naming	8 -8
ruled ASSERTS, rebuff	5 -5
ruled ASSERTS, tagged	-23 23
ruled ASSERTS, verb	-5 5
ruled CONFIRMS	30 -30
ruled CONFIRMS, by AGENCY	14 -14
ruled CONFIRMS, by PERSON	5 -5
ruled CONFIRMS, by UNNAMED	5 -5
ruled CONFIRMS, clause	-8 8
ruled CONFIRMS, rebuff	12 -12
ruled CONFIRMS, tagged	6 -6
ruled CONFIRMS, verb	14 -14
ruled DECLINED_COMMENT	38 -38
ruled DECLINED_COMMENT, by AGENCY	16 -16
ruled DECLINED_COMMENT, by PERSON	14 -14
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	10 -10
ruled DENIES	-71 71
ruled DENIES, according-to	-10 10
ruled DENIES, author	-34 34
ruled DENIES, by AGENCY	-46 46
ruled DENIES, by ATTACKER	-15 15
ruled DENIES, by AUTHOR	-24 24
ruled DENIES, by PERSON	-19 19
ruled DENIES, by UNNAMED	-24 24
ruled DENIES, clause	-9 9
ruled DENIES, finding	-8 8
ruled DENIES, naming	-14 14
ruled DENIES, quote	-5 5
ruled DENIES, rebuff	-29 29
ruled DENIES, tagged	13 -13
ruled INVESTIGATING	12 -12
ruled INVESTIGATING, by AGENCY	6 -6
ruled INVESTIGATING, clause	-11 11
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	13 -13
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	16 -16
ruled NO_EVIDENCE, by AGENCY	20 -20
ruled NO_EVIDENCE, by AUTHOR	10 -10
ruled NO_EVIDENCE, by PERSON	14 -14
ruled NO_EVIDENCE, by UNNAMED	-9 9
ruled NO_EVIDENCE, quote	8 -8
ruled NO_EVIDENCE, tagged	5 -5
ruled NO_RESPONSE	19 -19
ruled NO_RESPONSE, by AGENCY	12 -12
ruled NO_RESPONSE, no-comment	19 -19
ruled PARTLY_DENIES	-36 36
ruled PARTLY_DENIES, by AGENCY	-16 16
ruled PARTLY_DENIES, by PERSON	-20 20
ruled PARTLY_DENIES, clause	-9 9
ruled PARTLY_DENIES, verb	-11 11
ruled RETRACTS	10 -10
ruled RETRACTS, by PERSON	6 -6
ruled RETRACTS, rebuff	10 -10
safe	-17 17
safety	-18 18
sale	23 -23
says next: ALLEGES	17 -17
says next: ASSERTS	-6 6
says next: DECLINED_COMMENT	11 -11
says next: INVESTIGATING	-10 10
says next: NO_EVIDENCE	10 -10
sentence before: ALLEGES	13 -13
sentence before: ASSERTS	6 -6
sentence before: question	-21 21
sentence before: rebuttal	-9 9
silence	17 -17
soFar	36 -36
taking	5 -5
telling	24 -24
times negated 0	19 -19
times negated 1	13 -13
times negated 2	-21 21
turn	-24 24
unknown	32 -32
untrue	-28 28
yes after no	6 -6
yes after no, same thing	6 -6
~no 	10 -10
~no a	-22 22
~no about	8 -8
~no accept	-9 9
~no account	-6 6
~no affect	-10 10
~no agre	7 -7
~no all	-9 9
~no an	8 -8
~no and	11 -11
~no any	-6 6
~no ask	5 -5
~no attack	-6 6
~no bank	-6 6
~no belong	-5 5
~no call	6 -6
~no complaint	7 -7
~no contain	-7 7
~no correct	-5 5
~no do	-5 5
~no docu	-10 10
~no even	-8 8
~no ever	7 -7
~no exist	10 -10
~no for	9 -9
~no from	-7 7
~no ha	-5 5
~no hack	-5 5
~no had	10 -10
~no have	-5 5
~no her	11 -11
~no in	-28 28
~no inform	7 -7
~no is	12 -12
~no it	9 -9
~no know	-5 5
~no known	5 -5
~no long	6 -6
~no lost	5 -5
~no more	-12 12
~no numb	-10 10
~no okunad	-6 6
~no on	20 -20
~no oth	6 -6
~no passport	8 -8
~no pay	6 -6
~no ransom	10 -10
~no reach	7 -7
~no reason	7 -7
~no record	-7 7
~no report	9 -9
~no singl	-11 11
~no so	7 -7
~no stor	6 -6
~no such	-6 6
~no that	9 -9
~no the	-32 32
~no ther	-6 6
~no to	7 -7
~no touch	9 -9
~no true	8 -8
~no turn	-8 8
~no us	-7 7
~no use	-6 6
~no used	6 -6
~no we	-6 6
~no what	-9 9
~no with	-11 11
~no would	7 -7
~opens 0 a	-30 30
~opens 0 all	5 -5
~opens 0 an	9 -9
~opens 0 both	-11 11
~opens 0 card	-5 5
~opens 0 cert-in	-6 6
~opens 0 could	7 -7
~opens 0 customer	-9 9
~opens 0 did	10 -10
~opens 0 disputes	-6 6
~opens 0 do	5 -5
~opens 0 does	-5 5
~opens 0 every	-6 6
~opens 0 have	-7 7
~opens 0 having	-5 5
~opens 0 he	10 -10
~opens 0 his	-21 21
~opens 0 i	-9 9
~opens 0 if	7 -7
~opens 0 in	5 -5
~opens 0 is	-7 7
~opens 0 it	23 -23
~opens 0 its	-25 25
~opens 0 my	5 -5
~opens 0 not	-7 7
~opens 0 only	5 -5
~opens 0 reports	-13 13
~opens 0 she	7 -7
~opens 0 the	-37 37
~opens 0 there	-6 6
~opens 0 they	18 -18
~opens 0 to	-5 5
~opens 0 was	6 -6
~opens 0 you	7 -7
~opens 0 your	-5 5
~opens 1 's	6 -6
~opens 1 a	-5 5
~opens 1 access	5 -5
~opens 1 account	-10 10
~opens 1 app	8 -8
~opens 1 be	-6 6
~opens 1 bucket	-11 11
~opens 1 can	5 -5
~opens 1 claim	-6 6
~opens 1 client	-15 15
~opens 1 contractor	5 -5
~opens 1 could	10 -10
~opens 1 do	8 -8
~opens 1 earlier	6 -6
~opens 1 files	9 -9
~opens 1 first	5 -5
~opens 1 found	-6 6
~opens 1 gave	5 -5
~opens 1 had	-12 12
~opens 1 have	-8 8
~opens 1 i	-5 5
~opens 1 intruders	8 -8
~opens 1 is	21 -21
~opens 1 it	7 -7
~opens 1 logs	-6 6
~opens 1 no	6 -6
~opens 1 not	17 -17
~opens 1 note	6 -6
~opens 1 of	-9 9
~opens 1 paper	-5 5
~opens 1 saw	-6 6
~opens 1 says	12 -12
~opens 1 screenshots	-5 5
~opens 1 server	-12 12
~opens 1 servers	6 -6
~opens 1 statement	5 -5
~opens 1 system	-6 6
~opens 1 test	6 -6
~opens 1 that	-6 6
~opens 1 the	7 -7
~opens 1 theft	6 -6
~opens 1 they	-7 7
~opens 1 this	-7 7
~opens 1 to	6 -6
~opens 1 told	6 -6
~opens 1 two	-11 11
~opens 1 was	-7 7
~opens 2 accept	-9 9
~opens 2 account	-8 8
~opens 2 agree	6 -6
~opens 2 any	-6 6
~opens 2 are	-10 10
~opens 2 asked	5 -5
~opens 2 at	8 -8
~opens 2 be	14 -14
~opens 2 been	-12 12
~opens 2 by	10 -10
~opens 2 can	-6 6
~opens 2 checked	-6 6
~opens 2 database	-5 5
~opens 2 did	-6 6
~opens 2 every	-8 8
~opens 2 everything	-7 7
~opens 2 found	-7 7
~opens 2 got	7 -7
~opens 2 had	13 -13
~opens 2 held	-5 5
~opens 2 in	13 -13
~opens 2 is	-12 12
~opens 2 its	6 -6
~opens 2 my	8 -8
~opens 2 n't	6 -6
~opens 2 names	9 -9
~opens 2 no	-8 8
~opens 2 none	-6 6
~opens 2 old	-6 6
~opens 2 on	-11 11
~opens 2 one	-7 7
~opens 2 or	-9 9
~opens 2 portal	-5 5
~opens 2 runs	-7 7
~opens 2 server	9 -9
~opens 2 taken	5 -5
~opens 2 the	31 -31
~opens 2 to	8 -8
~opens 2 two	5 -5
~opens 2 under	6 -6
~opens 2 warned	-5 5
~opens 2 was	-41 41
~opens 2 were	-6 6
~opens 2 who	-8 8
~opens 2 wrong	-5 5
~opens 2 ’s	-10 10
~word accept	-9 9
~word acces	-13 13
~word account	-16 16
~word accus	6 -6
~word act	-8 8
~word add	7 -7
~word addres	-6 6
~word address	15 -15
~word administrator	5 -5
~word affect	-7 7
~word aft	-8 8
~word agenc	8 -8
~word agent	-13 13
~word agre	7 -7
~word alert	-5 5
~word alread	9 -9
~word alter	-6 6
~word ambulanc	5 -5
~word among	-8 8
~word an	23 -23
~word and	-12 12
~word anoth	-12 12
~word answ	6 -6
~word any	-17 17
~word anybod	-10 10
~word apolog	5 -5
~word app	5 -5
~word applic	5 -5
~word are	-40 40
~word as	31 -31
~word ask	9 -9
~word at	-16 16
~word attach	5 -5
~word august	-7 7
~word authentic	-5 5
~word away	-6 6
~word backup	5 -5
~word bank	-8 8
~word baseles	-7 7
~word becaus	-13 13
~word befor	8 -8
~word begun	5 -5
~word being	17 -17
~word between	11 -11
~word bitcoin	6 -6
~word blackmail	-6 6
~word book	-7 7
~word borrow	10 -10
~word both	-16 16
~word bucket	-6 6
~word build	-9 9
~word but	-7 7
~word call	9 -9
~word can	-13 13
~word card	-14 14
~word cent	-7 7
~word certificat	-14 14
~word charg	9 -9
~word chat	9 -9
~word check	-6 6
~word claim	-25 25
~word classledg	-5 5
~word client	-20 20
~word clos	-7 7
~word code	5 -5
~word colleagu	10 -10
~word com	6 -6
~word come	12 -12
~word commiss	-5 5
~word compan	5 -5
~word complaint	6 -6
~word concern	-10 10
~word conduct	9 -9
~word confirm	9 -9
~word consist	-5 5
~word contain	-7 7
~word contractor	21 -21
~word contradict	6 -6
~word copi	19 -19
~word copy	11 -11
~word corrigan	-5 5
~word could	-5 5
~word council	-5 5
~word count	-8 8
~word cours	-5 5
~word custom	-9 9
~word cyb	10 -10
~word dat	6 -6
~word data	-10 10
~word databas	-6 6
~word date	-8 8
~word day	-5 5
~word dead	-5 5
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word deny	8 -8
~word depart	14 -14
~word detail	-12 12
~word devic	-9 9
~word digit	7 -7
~word digital	-7 7
~word disput	-6 6
~word do	5 -5
~word docu	-10 10
~word doe	-10 10
~word doing	-7 7
~word done	-6 6
~word download	-5 5
~word duplicat	-5 5
~word each	5 -5
~word earli	5 -5
~word eight	-13 13
~word employe	-6 6
~word empt	-7 7
~word enter	-7 7
~word entr	-11 11
~word establish	5 -5
~word even	-6 6
~word ever	-19 19
~word evidenc	5 -5
~word examin	6 -6
~word exist	9 -9
~word explain	-5 5
~word export	6 -6
~word exposur	5 -5
~word extract	-6 6
~word facebook	-10 10
~word faith	7 -7
~word fals	-5 5
~word far	7 -7
~word fault	-7 7
~word februar	8 -8
~word figur	-9 9
~word file	-14 14
~word find	8 -8
~word first	-6 6
~word fix	5 -5
~word for	7 -7
~word form	8 -8
~word found	-22 22
~word four	17 -17
~word fraud	-5 5
~word frida	8 -8
~word from	6 -6
~word fund	8 -8
~word gateway	-5 5
~word gave	8 -8
~word gb	8 -8
~word genuin	-5 5
~word given	8 -8
~word goe	-5 5
~word gone	10 -10
~word good	8 -8
~word hack	-18 18
~word had	-11 11
~word hall	8 -8
~word hand	-14 14
~word happen	6 -6
~word hav	-9 9
~word have	-16 16
~word head	-7 7
~word health	6 -6
~word hear	9 -9
~word heard	8 -8
~word her	19 -19
~word hi	-23 23
~word histor	6 -6
~word hold	5 -5
~word hospital	-7 7
~word host	5 -5
~word hour	13 -13
~word hous	-5 5
~word i	-12 12
~word identifi	-5 5
~word if	6 -6
~word imag	-10 10
~word impossibl	-5 5
~word in	-20 20
~word incident	-16 16
~word incorrect	-6 6
~word indic	5 -5
~word infect	-18 18
~word inform	11 -11
~word inquir	10 -10
~word insist	-7 7
~word institut	5 -5
~word insur	10 -10
~word intact	-6 6
~word into	5 -5
~word intrud	6 -6
~word intrus	-5 5
~word invent	-5 5
~word investig	6 -6
~word invoic	7 -7
~word involv	-6 6
~word is	-27 27
~word isolat	-9 9
~word it	5 -5
~word june	9 -9
~word keep	7 -7
~word kerbs	-5 5
~word knowledg	-6 6
~word known	8 -8
~word kwacha	5 -5
~word laborator	-8 8
~word last	9 -9
~word lay	6 -6
~word leav	-5 5
~word ledg	-5 5
~word left	-15 15
~word leg	-6 6
~word lend	-5 5
~word lett	8 -8
~word like	-6 6
~word line	-13 13
~word littl	-5 5
~word loan	5 -5
~word log	6 -6
~word long	8 -8
~word look	-11 11
~word loss	-5 5
~word lost	6 -6
~word made	8 -8
~word magazin	-6 6
~word mailbox	6 -6
~word manifest	-7 7
~word march	13 -13
~word mark	-12 12
~word market	-6 6
~word mask	-8 8
~word may	13 -13
~word me	-8 8
~word meant	-7 7
~word meet	6 -6
~word messag	-9 9
~word migr	-5 5
~word monda	-10 10
~word mone	-5 5
~word month	7 -7
~word more	-22 22
~word morn	14 -14
~word motiv	-5 5
~word mov	-6 6
~word must	15 -15
~word my	13 -13
~word nam	18 -18
~word national	-5 5
~word network	-10 10
~word nev	-20 20
~word new	11 -11
~word newspap	-8 8
~word night	-13 13
~word nine	6 -6
~word no	-8 8
~word nobod	8 -8
~word none	-13 13
~word normal	-9 9
~word not	21 -21
~word note	9 -9
~word notifi	6 -6
~word now	14 -14
~word numb	21 -21
~word octob	5 -5
~word of	-5 5
~word off	-8 8
~word offer	15 -15
~word on	12 -12
~word once	7 -7
~word one	-13 13
~word only	-15 15
~word open	8 -8
~word oper	7 -7
~word or	-7 7
~word ordinar	-8 8
~word oth	14 -14
~word our	-35 35
~word out	6 -6
~word over	6 -6
~word own	-8 8
~word pap	-6 6
~word passport	11 -11
~word password	-5 5
~word peopl	25 -25
~word phon	-7 7
~word pick	7 -7
~word point	-7 7
~word port	5 -5
~word prescript	-6 6
~word privac	-7 7
~word problem	-7 7
~word public	5 -5
~word publish	-8 8
~word pune	5 -5
~word put	-8 8
~word question	6 -6
~word ransom	10 -10
~word reach	10 -10
~word read	-10 10
~word receiv	7 -7
~word record	-23 23
~word recover	7 -7
~word referr	-6 6
~word regist	5 -5
~word register	6 -6
~word regret	7 -7
~word reject	-9 9
~word releas	-7 7
~word rememb	5 -5
~word responsibilit	5 -5
~word return	-9 9
~word review	-6 6
~word right	-10 10
~word risk	5 -5
~word round	-11 11
~word rule	-5 5
~word run	-7 7
~word said	13 -13
~word sal	6 -6
~word same	-15 15
~word saturda	-5 5
~word saw	-7 7
~word say	30 -30
~word scan	6 -6
~word screenshot	7 -7
~word secur	-5 5
~word see	11 -11
~word septemb	10 -10
~word serv	15 -15
~word sess	-5 5
~word set	7 -7
~word seven	-5 5
~word she	17 -17
~word shop	-8 8
~word show	6 -6
~word sign	-8 8
~word sim	8 -8
~word sinc	-18 18
~word singl	-15 15
~word sit	-7 7
~word six	16 -16
~word so	-5 5
~word some	-7 7
~word somebod	-5 5
~word sophisticat	8 -8
~word sorr	6 -6
~word speak	7 -7
~word spok	8 -8
~word staff	-14 14
~word stat	10 -10
~word state	12 -12
~word step	5 -5
~word still	7 -7
~word stood	-5 5
~word stor	8 -8
~word student	-9 9
~word such	-6 6
~word sunda	8 -8
~word suppli	-12 12
~word synthetic	-5 5
~word system	-26 26
~word tak	7 -7
~word technician	-10 10
~word tehsil	-12 12
~word telephon	7 -7
~word tell	6 -6
~word ten	-5 5
~word test	15 -15
~word than	-9 9
~word that	-11 11
~word the	13 -13
~word their	-14 14
~word them	6 -6
~word then	10 -10
~word ther	-12 12
~word thes	-7 7
~word they	-8 8
~word thi	-14 14
~word thing	-8 8
~word thos	-7 7
~word thre	8 -8
~word through	5 -5
~word till	-8 8
~word timetabl	-7 7
~word to	5 -5
~word token	12 -12
~word too	5 -5
~word took	5 -5
~word touch	8 -8
~word town	10 -10
~word trac	-9 9
~word transf	8 -8
~word travel	12 -12
~word true	9 -9
~word turn	-9 9
~word twic	-9 9
~word two	-11 11
~word und	6 -6
~word union	11 -11
~word until	15 -15
~word up	-18 18
~word us	-5 5
~word used	9 -9
~word users	10 -10
~word using	6 -6
~word valid	6 -6
~word valle	-5 5
~word velmira	17 -17
~word very	6 -6
~word victim	5 -5
~word wa	-29 29
~word wait	7 -7
~word want	6 -6
~word way	5 -5
~word web	-5 5
~word week	6 -6
~word weekend	-5 5
~word well	10 -10
~word went	10 -10
~word were	-32 32
~word whatsapp	-5 5
~word when	-7 7
~word wher	6 -6
~word which	-6 6
~word whil	9 -9
~word whos	5 -5
~word why	6 -6
~word wide	-9 9
~word will	13 -13
~word wip	7 -7
~word with	6 -6
~word within	13 -13
~word without	-15 15
~word witnes	6 -6
~word would	9 -9
~word writ	11 -11
~word wrong	6 -6
~word wrot	9 -9
~word year	-6 6
~word you	10 -10`;
