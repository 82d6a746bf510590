/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2538 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	19 -19
authenticity	-5 5
before: ALLEGES	-12 12
before: ASSERTS	14 -14
before: CONFIRMS	17 -17
before: DENIES	6 -6
before: negation	-16 16
before: rebuttal	-25 25
behind: ALLEGES	29 -29
behind: ASSERTS	18 -18
behind: DENIES	17 -17
behind: negation	-14 14
behind: rebuttal	-13 13
behind: turn	-9 9
by AGENCY	11 -11
by AUTHOR	27 -27
by BANK	13 -13
by COMPANY	-11 11
by COURT	-16 16
by MINISTRY	5 -5
by OTHER	-13 13
by PERSON	-5 5
by POLICE	32 -32
by REGULATOR	21 -21
by UNIVERSITY	-25 25
by no agency	16 -16
claimNoun	-22 22
cue 	17 -17
cue ALLEGES	20 -20
cue ASSERTS	17 -17
cue CONFIRMS	6 -6
cue DENIES	-25 25
cue accept	6 -6
cue according to	14 -14
cue accuse	8 -8
cue acknowledge	16 -16
cue add	17 -17
cue admit	-13 13
cue allege	12 -12
cue announce	9 -9
cue answer	-34 34
cue as per	-9 9
cue ask	-12 12
cue assess	6 -6
cue assure	-17 17
cue attribute	6 -6
cue believe	-12 12
cue blame	-9 9
cue boast	7 -7
cue call	-27 27
cue claim	9 -9
cue claimed responsibility	5 -5
cue complain	19 -19
cue conclude	-7 7
cue confirm	21 -21
cue contend	-12 12
cue contradict	17 -17
cue denied it	-19 19
cue deny	-28 28
cue describe	-10 10
cue disclose	9 -9
cue dismiss	-9 9
cue dispute	-7 7
cue disputes this	-11 11
cue establish	-8 8
cue explain	-18 18
cue false	-11 11
cue find	15 -15
cue found no	-6 6
cue go on	7 -7
cue grant	-25 25
cue have found no	-10 10
cue hold	5 -5
cue incorrect	-7 7
cue indicate	7 -7
cue inform	7 -7
cue insist	-5 5
cue learn	8 -8
cue maintain	-45 45
cue no evidence	-7 7
cue none	6 -6
cue not in	-9 9
cue not want	11 -11
cue note	11 -11
cue notify	16 -16
cue pleaded not guilty	-12 12
cue point out	17 -17
cue put	23 -23
cue read	6 -6
cue record	-10 10
cue reiterate	-22 22
cue reject	9 -9
cue remark	12 -12
cue reply	12 -12
cue report	14 -14
cue reports	-5 5
cue rule out	-15 15
cue show	-18 18
cue speak	14 -14
cue state	17 -17
cue stress	-5 5
cue submit	-10 10
cue suggest	8 -8
cue suggestion	-17 17
cue suspect	6 -6
cue tell	-10 10
cue untrue	11 -11
cue warn	11 -11
cue withdrew	7 -7
cue would have none of it	-10 10
cue write	-11 11
culprit	-12 12
demand	23 -23
denies elsewhere 0	10 -10
emptySearch	41 -41
fault	20 -20
found by according-to:after	-8 8
found by according-to:before	27 -27
found by author:denial	-36 36
found by author:hedged	11 -11
found by author:incident	24 -24
found by author:issuer	-15 15
found by author:unknown	11 -11
found by clause:before	-19 19
found by clause:interrupted	-8 8
found by naming:about	23 -23
found by naming:attribute	6 -6
found by naming:blame	-10 10
found by naming:call	-27 27
found by naming:dismiss	-13 13
found by naming:put	15 -15
found by no-comment	44 -44
found by noun:claim	-27 27
found by noun:media	-7 7
found by quote:before	-31 31
found by quote:following	10 -10
found by tagged:carried	12 -12
found by tagged:source	-9 9
found by verb:clause	9 -9
found by verb:gerund	-10 10
found by verb:infinitive	14 -14
found by verb:object	9 -9
found by verb:quote	30 -30
found by verb:that	-8 8
granting	28 -28
harm	5 -5
harmless longer	16 -16
harmless more	-36 36
has just said: CONFIRMS	-21 21
has just said: DENIES	-24 24
has just said: PARTLY_DENIES	23 -23
hedge	19 -19
holding	10 -10
in NEWS	13 -13
in SOCIAL_POST	16 -16
inquiry	13 -13
length 3	9 -9
length 4	12 -12
length 5	14 -14
mainNegation	-20 20
negated in the main clause	-9 9
negated main clause: about data	-16 16
negated main clause: about it	-14 14
negated main clause: about machine	6 -6
negated main clause: about noun	-6 6
negated main clause: about we	17 -17
negated main clause: at first	14 -14
negated main clause: behind “:”	-6 6
negated main clause: behind “accept”	11 -11
negated main clause: behind “according to”	-7 7
negated main clause: behind “add”	11 -11
negated main clause: behind “admit”	-10 10
negated main clause: behind “argue”	-6 6
negated main clause: behind “ask”	-10 10
negated main clause: behind “assure”	7 -7
negated main clause: behind “claim”	-5 5
negated main clause: behind “complain”	17 -17
negated main clause: behind “confirm”	13 -13
negated main clause: behind “find”	-29 29
negated main clause: behind “found no”	-6 6
negated main clause: behind “go on”	-5 5
negated main clause: behind “have found no”	-10 10
negated main clause: behind “insist”	-7 7
negated main clause: behind “maintain”	-14 14
negated main clause: behind “no evidence”	-7 7
negated main clause: behind “not in”	-9 9
negated main clause: behind “not want”	11 -11
negated main clause: behind “pleaded not guilty”	-12 12
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-7 7
negated main clause: behind “reply”	7 -7
negated main clause: behind “report”	-8 8
negated main clause: behind “speak”	10 -10
negated main clause: behind “state”	-13 13
negated main clause: behind “stress”	-5 5
negated main clause: behind “tell”	-7 7
negated main clause: behind “would have none of it”	-5 5
negated main clause: behind “write”	10 -10
negated main clause: by AGENCY	-12 12
negated main clause: by ATTACKER	-8 8
negated main clause: by MEDIA	-7 7
negated main clause: by PERSON	12 -12
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
negated main clause: is of other	6 -6
negated main clause: is of telling	17 -17
negated main clause: is of thing	-6 6
negated main clause: later	-36 36
negated main clause: modal	20 -20
negated main clause: modal of harm	5 -5
negated main clause: modal of other	6 -6
negated main clause: never of other	12 -12
negated main clause: never of telling	-9 9
negated main clause: object no of none	6 -6
negated main clause: object no of other	-21 21
negated main clause: object no of telling	9 -9
negated main clause: object nobody	10 -10
negated main clause: object none	-20 20
negated main clause: object none of other	-20 20
negated main clause: object nothing of none	16 -16
negated main clause: object nothing of other	-14 14
negated main clause: of authenticity	-18 18
negated main clause: of concealment	-13 13
negated main clause: of harm	-24 24
negated main clause: of holding	-5 5
negated main clause: of none	-12 12
negated main clause: of other	13 -13
negated main clause: of outage	5 -5
negated main clause: of publication	16 -16
negated main clause: of taking	-20 20
negated main clause: of telling	22 -22
negated main clause: of thing	-6 6
negated main clause: other	-8 8
negated main clause: other of none	-23 23
negated main clause: other of other	26 -26
negated main clause: part	-11 11
negated main clause: perfect	-11 11
negated main clause: perfect of harm	5 -5
negated main clause: perfect of none	-11 11
negated main clause: perfect of telling	-8 8
negated main clause: quoted	-9 9
negated main clause: subject neither	-6 6
negated main clause: subject no	-15 15
negated main clause: subject no of harm	-13 13
negated main clause: subject no of none	-7 7
negated main clause: subject no of other	12 -12
negated main clause: subject no of telling	11 -11
negated main clause: subject nobody of harm	-11 11
negated main clause: subject nobody of other	12 -12
negated main clause: subject nobody of telling	15 -15
negated main clause: subject none of none	-13 13
negated main clause: subject nothing	13 -13
negated main clause: subject nothing of other	-8 8
negated main clause: there	-10 10
negated main clause: “neither” subject neither	-6 6
negated main clause: “never” is	6 -6
negated main clause: “never” perfect	-20 20
negated main clause: “nobody” object nobody	10 -10
negated main clause: “none” has	-10 10
negated main clause: “none” object none	-20 20
negated main clause: “nothing” subject nothing	13 -13
negated main clause: “not” did	-10 10
negated main clause: “not” is	-6 6
negated main clause: “not” modal	20 -20
negated main clause: “not” other	-8 8
negated main clause: “not” perfect	9 -9
negated main clause: “no” subject no	-15 15
negated main clause: “no” there	-24 24
negated subordinate clause: about it	11 -11
negated subordinate clause: about noun	-7 7
negated subordinate clause: about we	7 -7
negated subordinate clause: at first	9 -9
negated subordinate clause: behind “according to”	14 -14
negated subordinate clause: behind “say”	8 -8
negated subordinate clause: behind “tell”	11 -11
negated subordinate clause: behind “write”	-7 7
negated subordinate clause: by AGENCY	-9 9
negated subordinate clause: by PERSON	5 -5
negated subordinate clause: by UNNAMED	18 -18
negated subordinate clause: can	-13 13
negated subordinate clause: did	6 -6
negated subordinate clause: did of harm	15 -15
negated subordinate clause: has	-29 29
negated subordinate clause: has of other	-14 14
negated subordinate clause: is	-6 6
negated subordinate clause: is of other	12 -12
negated subordinate clause: is of thing	-14 14
negated subordinate clause: modal	14 -14
negated subordinate clause: modal of other	12 -12
negated subordinate clause: object no	16 -16
negated subordinate clause: object no of none	5 -5
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nor	5 -5
negated subordinate clause: object nothing	22 -22
negated subordinate clause: object nothing of none	9 -9
negated subordinate clause: of harm	-8 8
negated subordinate clause: of none	20 -20
negated subordinate clause: of other	35 -35
negated subordinate clause: of thing	-14 14
negated subordinate clause: perfect	-13 13
negated subordinate clause: quoted	14 -14
negated subordinate clause: told	-7 7
negated subordinate clause: “never” perfect	-22 22
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nor” object nor	5 -5
negated subordinate clause: “nothing” object nothing	22 -22
negated subordinate clause: “not” can	-13 13
negated subordinate clause: “not” did	6 -6
negated subordinate clause: “not” modal	14 -14
negated subordinate clause: “not” perfect	9 -9
negated subordinate clause: “no” has	-9 9
negated subordinate clause: “no” object no	16 -16
negated: did of demand about noun	6 -6
negated: did of harm about it	8 -8
negated: did of other about it	-16 16
negated: did of other about noun	19 -19
negated: did of other about they	-23 23
negated: did of other about we	5 -5
negated: did of telling about noun	11 -11
negated: do of harm about noun	-8 8
negated: do of other about it	5 -5
negated: do of other about noun	5 -5
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
negated: perfect of harm about they	13 -13
negated: perfect of harm about we	-6 6
negated: perfect of none about noun	-12 12
negated: perfect of telling about they	-15 15
negations 0	25 -25
negations 2	-13 13
no after no, another thing	7 -7
no after yes, another thing	8 -8
no after yes, same thing	-13 13
no authenticity	33 -33
no concealment	-24 24
no culprit	-28 28
no demand	11 -11
no holding	-10 10
no origin	-10 10
no outage	-10 10
no publication	28 -28
no sale	-17 17
no taking	9 -9
no telling	36 -36
nobody before	25 -25
opens its paragraph	5 -5
opensNegated	-6 6
origin	-25 25
other in the same paragraph	-30 30
other is AUTHOR	12 -12
other is PERSON	-6 6
other is UNNAMED	13 -13
other said 0 before: ALLEGES	32 -32
other said 0 before: ASSERTS	5 -5
other said 0 before: CONFIRMS	10 -10
other said 0 before: DENIES	21 -21
other said 1 before: ALLEGES	-10 10
other said 1 before: DENIES	-27 27
other said 1 before: NO_RESPONSE	-9 9
other said 2 before: ALLEGES	-9 9
other said 2 before: DECLINED_COMMENT	9 -9
other said 2 before: DENIES	16 -16
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	23 -23
other said 2 before: NO_RESPONSE	20 -20
other said 3 before: ALLEGES	-11 11
other said 3 before: ASSERTS	-13 13
other said 3 before: CONFIRMS	-9 9
other said 3 before: DENIES	-11 11
other said 3 before: NO_EVIDENCE	-15 15
other said 3 before: NO_RESPONSE	5 -5
other said 3 before: PARTLY_DENIES	-5 5
other said: DECLINED_COMMENT	10 -10
other said: INVESTIGATING	-5 5
other said: NO_EVIDENCE	8 -8
outage	23 -23
payment	9 -9
ruled ALLEGES	22 -22
ruled ALLEGES, author	15 -15
ruled ALLEGES, by AGENCY	10 -10
ruled ALLEGES, by AUTHOR	5 -5
ruled ALLEGES, by MEDIA	-13 13
ruled ALLEGES, by PERSON	18 -18
ruled ALLEGES, impersonal	5 -5
ruled ALLEGES, noun	-27 27
ruled ALLEGES, tagged	6 -6
ruled ALLEGES, verb	21 -21
ruled ASSERTS	11 -11
ruled ASSERTS, according-to	20 -20
ruled ASSERTS, by AGENCY	-9 9
ruled ASSERTS, by ATTACKER	10 -10
ruled ASSERTS, by AUTHOR	25 -25
ruled ASSERTS, by PERSON	-31 31
ruled ASSERTS, by UNNAMED	19 -19
ruled ASSERTS, clause	8 -8
ruled ASSERTS, naming	7 -7
ruled ASSERTS, rebuff	5 -5
ruled ASSERTS, tagged	-21 21
ruled ASSERTS, verb	-6 6
ruled CONFIRMS	30 -30
ruled CONFIRMS, by AGENCY	14 -14
ruled CONFIRMS, by UNNAMED	5 -5
ruled CONFIRMS, clause	-8 8
ruled CONFIRMS, quote	5 -5
ruled CONFIRMS, rebuff	12 -12
ruled CONFIRMS, tagged	6 -6
ruled CONFIRMS, verb	13 -13
ruled DECLINED_COMMENT	38 -38
ruled DECLINED_COMMENT, by AGENCY	16 -16
ruled DECLINED_COMMENT, by PERSON	14 -14
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	10 -10
ruled DENIES	-71 71
ruled DENIES, according-to	-10 10
ruled DENIES, author	-36 36
ruled DENIES, by AGENCY	-46 46
ruled DENIES, by ATTACKER	-15 15
ruled DENIES, by AUTHOR	-23 23
ruled DENIES, by PERSON	-18 18
ruled DENIES, by UNNAMED	-23 23
ruled DENIES, clause	-9 9
ruled DENIES, finding	-8 8
ruled DENIES, naming	-9 9
ruled DENIES, quote	-5 5
ruled DENIES, rebuff	-29 29
ruled DENIES, tagged	11 -11
ruled INVESTIGATING	13 -13
ruled INVESTIGATING, by AGENCY	6 -6
ruled INVESTIGATING, clause	-11 11
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	13 -13
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	16 -16
ruled NO_EVIDENCE, by AGENCY	19 -19
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
safe	-18 18
safety	-18 18
sale	21 -21
says next: ALLEGES	16 -16
says next: DECLINED_COMMENT	11 -11
says next: DENIES	-5 5
says next: INVESTIGATING	-10 10
says next: NO_EVIDENCE	11 -11
sentence before: ALLEGES	14 -14
sentence before: ASSERTS	6 -6
sentence before: CONFIRMS	5 -5
sentence before: question	-22 22
sentence before: rebuttal	-11 11
silence	17 -17
soFar	36 -36
taking	6 -6
telling	25 -25
times negated 0	19 -19
times negated 1	13 -13
times negated 2	-22 22
turn	-26 26
unknown	32 -32
untrue	-25 25
yes after no	7 -7
yes after no, same thing	10 -10
~no 	10 -10
~no a	-25 25
~no about	8 -8
~no accept	-9 9
~no account	-6 6
~no affect	-10 10
~no agre	7 -7
~no all	-7 7
~no an	8 -8
~no and	12 -12
~no any	-8 8
~no ask	5 -5
~no attack	-5 5
~no bank	-6 6
~no be	5 -5
~no belong	-5 5
~no call	6 -6
~no complaint	7 -7
~no contain	-7 7
~no correct	-5 5
~no do	-5 5
~no docu	-10 10
~no establish	5 -5
~no even	-8 8
~no ever	7 -7
~no exist	10 -10
~no for	9 -9
~no from	-7 7
~no ha	-5 5
~no hack	-5 5
~no had	11 -11
~no have	-5 5
~no her	11 -11
~no in	-26 26
~no inform	8 -8
~no is	12 -12
~no it	8 -8
~no know	-5 5
~no known	5 -5
~no long	6 -6
~no lost	5 -5
~no more	-12 12
~no numb	-9 9
~no of	-6 6
~no okunad	-5 5
~no on	20 -20
~no one	5 -5
~no oth	6 -6
~no passport	8 -8
~no pay	5 -5
~no ransom	10 -10
~no reach	8 -8
~no reason	7 -7
~no record	-7 7
~no report	9 -9
~no singl	-11 11
~no so	6 -6
~no stor	5 -5
~no such	-6 6
~no that	10 -10
~no the	-30 30
~no ther	-6 6
~no thes	-5 5
~no to	6 -6
~no touch	9 -9
~no true	8 -8
~no turn	-8 8
~no us	-7 7
~no use	-6 6
~no used	6 -6
~no we	-6 6
~no what	-10 10
~no with	-12 12
~no would	7 -7
~opens 0 a	-29 29
~opens 0 all	5 -5
~opens 0 an	9 -9
~opens 0 both	-11 11
~opens 0 by	-7 7
~opens 0 card	-5 5
~opens 0 cert-in	-5 5
~opens 0 could	7 -7
~opens 0 customer	-9 9
~opens 0 did	10 -10
~opens 0 disputes	-6 6
~opens 0 do	5 -5
~opens 0 does	-5 5
~opens 0 every	-5 5
~opens 0 having	-5 5
~opens 0 he	9 -9
~opens 0 his	-22 22
~opens 0 i	-8 8
~opens 0 if	6 -6
~opens 0 in	5 -5
~opens 0 is	-7 7
~opens 0 it	24 -24
~opens 0 its	-24 24
~opens 0 not	-6 6
~opens 0 only	5 -5
~opens 0 reports	-12 12
~opens 0 she	7 -7
~opens 0 the	-37 37
~opens 0 there	-6 6
~opens 0 they	18 -18
~opens 0 to	-5 5
~opens 0 was	5 -5
~opens 0 you	7 -7
~opens 0 your	-5 5
~opens 1 's	6 -6
~opens 1 a	-6 6
~opens 1 access	5 -5
~opens 1 account	-9 9
~opens 1 app	9 -9
~opens 1 be	-6 6
~opens 1 bucket	-10 10
~opens 1 can	5 -5
~opens 1 claim	-5 5
~opens 1 client	-15 15
~opens 1 contractor	5 -5
~opens 1 could	10 -10
~opens 1 do	9 -9
~opens 1 earlier	6 -6
~opens 1 files	9 -9
~opens 1 first	5 -5
~opens 1 found	-7 7
~opens 1 gave	5 -5
~opens 1 had	-11 11
~opens 1 have	-8 8
~opens 1 i	-5 5
~opens 1 intruders	8 -8
~opens 1 is	21 -21
~opens 1 it	7 -7
~opens 1 logs	-6 6
~opens 1 matter	5 -5
~opens 1 no	6 -6
~opens 1 not	19 -19
~opens 1 note	6 -6
~opens 1 notes	-5 5
~opens 1 of	-8 8
~opens 1 saw	-6 6
~opens 1 says	12 -12
~opens 1 screenshots	-5 5
~opens 1 server	-13 13
~opens 1 servers	6 -6
~opens 1 statement	5 -5
~opens 1 system	-6 6
~opens 1 telephone	-5 5
~opens 1 test	6 -6
~opens 1 that	-6 6
~opens 1 the	7 -7
~opens 1 theft	5 -5
~opens 1 they	-7 7
~opens 1 this	-7 7
~opens 1 to	6 -6
~opens 1 told	6 -6
~opens 1 two	-11 11
~opens 1 was	-6 6
~opens 1 went	-6 6
~opens 1 will	5 -5
~opens 1 would	5 -5
~opens 2 accept	-9 9
~opens 2 account	-8 8
~opens 2 agree	6 -6
~opens 2 another	5 -5
~opens 2 any	-6 6
~opens 2 are	-10 10
~opens 2 at	8 -8
~opens 2 be	14 -14
~opens 2 been	-10 10
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
~opens 2 its	7 -7
~opens 2 my	8 -8
~opens 2 n't	6 -6
~opens 2 names	9 -9
~opens 2 no	-8 8
~opens 2 none	-6 6
~opens 2 of	5 -5
~opens 2 old	-5 5
~opens 2 on	-14 14
~opens 2 one	-7 7
~opens 2 or	-9 9
~opens 2 portal	-5 5
~opens 2 runs	-7 7
~opens 2 server	8 -8
~opens 2 taken	5 -5
~opens 2 the	31 -31
~opens 2 to	8 -8
~opens 2 under	6 -6
~opens 2 warned	-5 5
~opens 2 was	-39 39
~opens 2 were	-6 6
~opens 2 who	-8 8
~opens 2 wrong	-5 5
~opens 2 ’s	-10 10
~word about	6 -6
~word accept	-9 9
~word acces	-13 13
~word account	-16 16
~word accus	7 -7
~word act	-8 8
~word add	7 -7
~word address	15 -15
~word administrator	5 -5
~word affect	-7 7
~word aft	-9 9
~word agenc	8 -8
~word agent	-13 13
~word agre	7 -7
~word alert	-5 5
~word all	5 -5
~word alread	9 -9
~word alter	-5 5
~word ambulanc	5 -5
~word among	-8 8
~word an	24 -24
~word and	-10 10
~word anoth	-11 11
~word answ	6 -6
~word any	-19 19
~word anybod	-10 10
~word apolog	5 -5
~word applic	5 -5
~word are	-38 38
~word as	28 -28
~word ask	9 -9
~word at	-17 17
~word attach	6 -6
~word august	-7 7
~word authentic	-5 5
~word away	-6 6
~word backup	5 -5
~word bank	-7 7
~word baseles	-8 8
~word becaus	-12 12
~word befor	8 -8
~word begun	5 -5
~word being	18 -18
~word between	11 -11
~word bitcoin	6 -6
~word blackmail	-6 6
~word book	-7 7
~word borrow	10 -10
~word both	-17 17
~word bucket	-6 6
~word build	-9 9
~word but	-7 7
~word by	-9 9
~word call	9 -9
~word can	-12 12
~word card	-14 14
~word cent	-7 7
~word certificat	-13 13
~word chairman	5 -5
~word charg	9 -9
~word chat	8 -8
~word check	-6 6
~word claim	-26 26
~word classledg	-5 5
~word client	-20 20
~word clos	-7 7
~word colleagu	10 -10
~word com	6 -6
~word come	12 -12
~word commiss	-5 5
~word compan	5 -5
~word complaint	6 -6
~word concern	-10 10
~word conduct	9 -9
~word confirm	10 -10
~word consist	-5 5
~word contain	-7 7
~word contractor	21 -21
~word contradict	6 -6
~word copi	19 -19
~word copy	11 -11
~word corrigan	-5 5
~word could	-5 5
~word count	-8 8
~word cours	-5 5
~word custom	-9 9
~word cyb	10 -10
~word dat	6 -6
~word data	-10 10
~word databas	-7 7
~word date	-8 8
~word day	-5 5
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word deny	8 -8
~word depart	14 -14
~word detail	-10 10
~word devic	-9 9
~word digit	7 -7
~word digital	-7 7
~word disput	-6 6
~word do	5 -5
~word docu	-9 9
~word doe	-10 10
~word doing	-7 7
~word done	-5 5
~word download	-5 5
~word duplicat	-5 5
~word each	5 -5
~word earli	5 -5
~word eight	-13 13
~word else	-5 5
~word employe	-6 6
~word empt	-7 7
~word enter	-7 7
~word entr	-10 10
~word establish	5 -5
~word even	-6 6
~word ever	-18 18
~word evidenc	5 -5
~word examin	7 -7
~word exist	8 -8
~word explain	-5 5
~word export	6 -6
~word exposur	5 -5
~word extract	-6 6
~word facebook	-10 10
~word faith	7 -7
~word fals	-5 5
~word far	7 -7
~word fault	-8 8
~word februar	8 -8
~word figur	-9 9
~word file	-14 14
~word find	8 -8
~word firm	5 -5
~word first	-7 7
~word fix	5 -5
~word for	8 -8
~word form	8 -8
~word found	-23 23
~word four	18 -18
~word fraud	-5 5
~word frida	8 -8
~word fund	9 -9
~word gateway	-5 5
~word gave	8 -8
~word gb	8 -8
~word given	8 -8
~word goe	-5 5
~word gone	10 -10
~word good	8 -8
~word hack	-17 17
~word had	-9 9
~word hall	8 -8
~word hand	-14 14
~word happen	6 -6
~word harbour	-5 5
~word hav	-9 9
~word have	-14 14
~word head	-7 7
~word hear	9 -9
~word heard	8 -8
~word her	20 -20
~word hi	-24 24
~word histor	6 -6
~word hold	5 -5
~word hospital	-7 7
~word host	5 -5
~word hour	14 -14
~word hous	-5 5
~word hundr	-5 5
~word i	-12 12
~word identifi	-5 5
~word if	6 -6
~word imag	-10 10
~word impossibl	-5 5
~word in	-16 16
~word incident	-16 16
~word incorrect	-6 6
~word indic	5 -5
~word infect	-19 19
~word inform	12 -12
~word inquir	10 -10
~word insist	-7 7
~word institut	5 -5
~word insur	9 -9
~word intact	-6 6
~word into	5 -5
~word intrud	6 -6
~word intrus	-5 5
~word investig	6 -6
~word invoic	8 -8
~word involv	-6 6
~word is	-26 26
~word isolat	-6 6
~word june	10 -10
~word keep	7 -7
~word knowledg	-6 6
~word known	8 -8
~word kwacha	5 -5
~word lab	6 -6
~word laborator	-5 5
~word last	9 -9
~word leak	-7 7
~word leav	-5 5
~word ledg	-6 6
~word left	-13 13
~word leg	-6 6
~word lend	-5 5
~word lett	7 -7
~word like	-9 9
~word line	-12 12
~word littl	-5 5
~word loan	5 -5
~word log	7 -7
~word long	7 -7
~word look	-11 11
~word loss	-5 5
~word lost	7 -7
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
~word meant	-6 6
~word meet	6 -6
~word messag	-9 9
~word migr	-5 5
~word monda	-10 10
~word mone	-6 6
~word more	-22 22
~word morn	14 -14
~word motiv	-5 5
~word mov	-6 6
~word must	15 -15
~word my	13 -13
~word nam	17 -17
~word national	-5 5
~word network	-9 9
~word nev	-19 19
~word new	11 -11
~word newspap	-8 8
~word night	-12 12
~word no	-9 9
~word nobod	7 -7
~word none	-12 12
~word normal	-7 7
~word not	21 -21
~word note	10 -10
~word notifi	6 -6
~word now	15 -15
~word numb	22 -22
~word octob	5 -5
~word of	-8 8
~word off	-9 9
~word offer	16 -16
~word on	12 -12
~word once	7 -7
~word one	-15 15
~word only	-14 14
~word open	8 -8
~word oper	7 -7
~word or	-7 7
~word ordinar	-8 8
~word oth	14 -14
~word our	-34 34
~word out	6 -6
~word over	6 -6
~word own	-8 8
~word pap	-5 5
~word passport	11 -11
~word password	-5 5
~word peopl	25 -25
~word phon	-7 7
~word pick	7 -7
~word point	-8 8
~word port	5 -5
~word portal	-5 5
~word prescript	-6 6
~word privac	-7 7
~word problem	-7 7
~word public	5 -5
~word publish	-8 8
~word put	-8 8
~word question	6 -6
~word ransom	11 -11
~word reach	10 -10
~word read	-10 10
~word receiv	7 -7
~word record	-23 23
~word recover	7 -7
~word referr	-5 5
~word regist	6 -6
~word register	6 -6
~word regret	8 -8
~word reject	-9 9
~word releas	-7 7
~word rememb	6 -6
~word responsibilit	5 -5
~word restor	5 -5
~word return	-9 9
~word review	-6 6
~word right	-10 10
~word risk	5 -5
~word round	-11 11
~word rule	-5 5
~word run	-6 6
~word sabellin	5 -5
~word said	12 -12
~word sal	6 -6
~word same	-15 15
~word saturda	-5 5
~word saw	-6 6
~word say	30 -30
~word scan	6 -6
~word screenshot	8 -8
~word secur	-5 5
~word see	12 -12
~word septemb	11 -11
~word serv	14 -14
~word sess	-6 6
~word set	9 -9
~word seven	-5 5
~word she	16 -16
~word shop	-8 8
~word show	6 -6
~word sign	-7 7
~word sim	8 -8
~word sinc	-18 18
~word singl	-14 14
~word sit	-7 7
~word six	16 -16
~word so	-5 5
~word sold	-5 5
~word some	-7 7
~word somebod	-6 6
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
~word stor	11 -11
~word student	-9 9
~word such	-6 6
~word sunda	8 -8
~word suppli	-12 12
~word synthetic	-5 5
~word system	-27 27
~word tak	7 -7
~word technician	-10 10
~word tehsil	-12 12
~word tell	6 -6
~word ten	-5 5
~word test	15 -15
~word than	-8 8
~word that	-16 16
~word the	13 -13
~word their	-14 14
~word them	5 -5
~word then	11 -11
~word ther	-14 14
~word thes	-8 8
~word they	-8 8
~word thi	-13 13
~word thing	-8 8
~word thos	-7 7
~word thre	8 -8
~word through	5 -5
~word till	-8 8
~word timetabl	-7 7
~word to	7 -7
~word token	12 -12
~word too	5 -5
~word took	5 -5
~word touch	9 -9
~word town	10 -10
~word trac	-9 9
~word transf	8 -8
~word travel	13 -13
~word true	10 -10
~word turn	-9 9
~word twic	-9 9
~word two	-11 11
~word und	6 -6
~word union	11 -11
~word until	15 -15
~word up	-19 19
~word us	-5 5
~word used	10 -10
~word users	10 -10
~word using	6 -6
~word valid	6 -6
~word valle	-5 5
~word velmira	17 -17
~word very	6 -6
~word victim	5 -5
~word wa	-32 32
~word wait	7 -7
~word want	6 -6
~word way	5 -5
~word web	-5 5
~word week	5 -5
~word weekend	-5 5
~word well	10 -10
~word went	7 -7
~word were	-31 31
~word whatev	-5 5
~word whatsapp	-5 5
~word when	-7 7
~word wher	5 -5
~word whil	9 -9
~word whos	5 -5
~word why	6 -6
~word wide	-9 9
~word will	13 -13
~word wip	7 -7
~word with	5 -5
~word within	13 -13
~word without	-15 15
~word witnes	6 -6
~word would	7 -7
~word writ	11 -11
~word wrong	5 -5
~word wrot	8 -8
~word year	-7 7
~word you	10 -10`;
