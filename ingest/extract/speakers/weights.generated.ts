/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1804 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-51
AGAIN ALLEGES THE	-5
AGAIN ASSERTS BARE	-21
AGAIN ASSERTS HE	21
AGAIN ASSERTS INDEFINITE	-36
AGAIN ASSERTS IT	9
AGAIN ASSERTS NAME	14
AGAIN ASSERTS NONE	-7
AGAIN ASSERTS OWNED	22
AGAIN ASSERTS POSSESSIVE	-26
AGAIN ASSERTS SHE	23
AGAIN CONFIRMS IT	20
AGAIN CONFIRMS NAME	-5
AGAIN CONFIRMS POSSESSIVE	-6
AGAIN DENIES THE	-5
AGAIN cue :	-6
AGAIN cue according to	5
AGAIN cue acknowledge	-6
AGAIN cue add	-14
AGAIN cue allege	-7
AGAIN cue ask	-6
AGAIN cue call	-5
AGAIN cue claim	-18
AGAIN cue concede	17
AGAIN cue confirm	-9
AGAIN cue contend	13
AGAIN cue decline to say	36
AGAIN cue deny	-9
AGAIN cue find	11
AGAIN cue maintain	21
AGAIN cue not reply	-5
AGAIN cue put	-8
AGAIN cue read	-10
AGAIN cue say	17
AGAIN cue speak	-14
AGAIN cue state	-8
AGAIN cue submit	-9
AGAIN cue tell	12
AGAIN cue write	6
AGAIN in ADVISORY	29
AGAIN in NEWS	-60
AGAIN in SOCIAL_POST	-21
AGAIN of according-to:after	19
AGAIN of according-to:before	-10
AGAIN of according-to:inside	-6
AGAIN of clause:before	33
AGAIN of clause:interrupted	8
AGAIN of he	14
AGAIN of her	-9
AGAIN of it	14
AGAIN of naming:about	-15
AGAIN of naming:call	-5
AGAIN of naming:put	-7
AGAIN of no-comment	9
AGAIN of notice	-10
AGAIN of noun:claim	-8
AGAIN of office	-11
AGAIN of officer	25
AGAIN of official	-5
AGAIN of person	-6
AGAIN of quote:before	8
AGAIN of quote:colon	-6
AGAIN of quote:following	-7
AGAIN of rebuff	-16
AGAIN of report	26
AGAIN of she	17
AGAIN of statement	-15
AGAIN of tagged:source	-13
AGAIN of they	26
AGAIN of verb:infinitive	-7
AGAIN of verb:object	-6
AGAIN of verb:quote	-13
AGAIN of verb:that	9
AGAIN same head	19
AGAIN says I HE	-13
AGAIN says I SHE	40
AGAIN says I THE	28
AGAIN says we HE	-8
AGAIN says we IT	-11
AGAIN says we SHE	-6
AGAIN says we THE	-15
AGAIN spoke 0	42
AGAIN spoke 1	-9
AGAIN spoke 2	-30
AGAIN spoke 3	-66
AGAIN spoke last 1 HE  true	45
AGAIN spoke last 1 SHE  true	38
AGAIN spoke last 1 THE  false	-5
AGAIN spoke last 1 THE  true	17
AGAIN spoke last 1 THE body true	-5
AGAIN spoke last 1 THE document false	-10
AGAIN spoke last 1 THE document true	-9
AGAIN spoke last 2 HE  true	-9
AGAIN spoke last 2 THE role true	11
AGAIN spoke last 3 NAME  false	-6
AGAIN spoke last here BARE	-7
AGAIN spoke last here HE	35
AGAIN spoke last here INDEFINITE	-12
AGAIN spoke last here IT	-8
AGAIN spoke last here NAME	-7
AGAIN spoke last here POSSESSIVE	69
AGAIN spoke last here SHE	36
AGENCY	51
AGENCY ALLEGES BARE	-6
AGENCY ALLEGES INDEFINITE	-33
AGENCY ALLEGES IT	10
AGENCY ALLEGES NAME	17
AGENCY ALLEGES OWNED	-15
AGENCY ALLEGES POSSESSIVE	11
AGENCY ASSERTS HE	-23
AGENCY ASSERTS INDEFINITE	71
AGENCY ASSERTS IT	-5
AGENCY ASSERTS NAME	29
AGENCY ASSERTS NONE	32
AGENCY ASSERTS POSSESSIVE	24
AGENCY ASSERTS THE	54
AGENCY CONFIRMS BARE	-18
AGENCY CONFIRMS HE	-11
AGENCY CONFIRMS INDEFINITE	-45
AGENCY CONFIRMS IT	-21
AGENCY CONFIRMS NAME	33
AGENCY CONFIRMS OWNED	10
AGENCY CONFIRMS POSSESSIVE	-8
AGENCY CONFIRMS THE	12
AGENCY DENIES IT	16
AGENCY DENIES THE	-30
AGENCY agent 0	19
AGENCY agent 2	-13
AGENCY cue :	26
AGENCY cue according to	14
AGENCY cue acknowledge	-7
AGENCY cue add	23
AGENCY cue admit	-21
AGENCY cue agree	-6
AGENCY cue allege	-7
AGENCY cue argue	29
AGENCY cue as per	9
AGENCY cue assert	19
AGENCY cue assess	-12
AGENCY cue assure	9
AGENCY cue attribute	15
AGENCY cue believe	14
AGENCY cue blame	13
AGENCY cue boast	-34
AGENCY cue call	38
AGENCY cue claim	-54
AGENCY cue complain	7
AGENCY cue concede	20
AGENCY cue confirm	-44
AGENCY cue could not be contacted	-5
AGENCY cue decline to be	-14
AGENCY cue decline to comment	26
AGENCY cue decline to discuss	9
AGENCY cue decline to name	-5
AGENCY cue decline to say	-31
AGENCY cue deny	-8
AGENCY cue describe	-7
AGENCY cue disclose	21
AGENCY cue dismiss	7
AGENCY cue dispute	8
AGENCY cue find	-22
AGENCY cue found no	-6
AGENCY cue go on	-8
AGENCY cue indicate	21
AGENCY cue inform	46
AGENCY cue insist	27
AGENCY cue not answer	7
AGENCY cue not reply	-33
AGENCY cue not return	30
AGENCY cue not say	22
AGENCY cue not want	25
AGENCY cue offer	-20
AGENCY cue post	-11
AGENCY cue put	40
AGENCY cue read	-14
AGENCY cue record	11
AGENCY cue reject	9
AGENCY cue remark	-20
AGENCY cue report	-9
AGENCY cue rule out	-11
AGENCY cue say	10
AGENCY cue show	16
AGENCY cue speak	30
AGENCY cue state	34
AGENCY cue submit	34
AGENCY cue suspect	-21
AGENCY cue tell	-14
AGENCY cue threaten	20
AGENCY cue write	-7
AGENCY described not	-78
AGENCY described partly	79
AGENCY described wholly	14
AGENCY far 0	21
AGENCY far 1	-26
AGENCY far 2	30
AGENCY far 3	-9
AGENCY far 4	-24
AGENCY far 5	12
AGENCY first here INDEFINITE	24
AGENCY first here INDEFINITE generic	5
AGENCY first here NAME	40
AGENCY first here NAME generic	5
AGENCY first here OWNED	24
AGENCY first here OWNED generic	-24
AGENCY first here THE	86
AGENCY first here THE generic	-13
AGENCY first of its kind	46
AGENCY generic	-48
AGENCY governed 0	-7
AGENCY governed 1	-46
AGENCY has head	36
AGENCY in ADVISORY	56
AGENCY in NEWS	31
AGENCY in content	-60
AGENCY in quote	-73
AGENCY inside as head	81
AGENCY inside as owner	-8
AGENCY inside before the head	-9
AGENCY inside behind	9
AGENCY inside behind a comma	18
AGENCY inside behind at	39
AGENCY inside behind by	13
AGENCY inside behind for	57
AGENCY inside behind in	-41
AGENCY inside behind of	47
AGENCY inside behind to	5
AGENCY inside in a clause	14
AGENCY lesser of its kind	18
AGENCY never spoke	19
AGENCY not before	75
AGENCY object 0	6
AGENCY object 1	-20
AGENCY object 2	12
AGENCY of according-to:after	19
AGENCY of according-to:before	28
AGENCY of according-to:inside	-24
AGENCY of agent	25
AGENCY of association	9
AGENCY of authority	11
AGENCY of board	15
AGENCY of carrier	16
AGENCY of centre	13
AGENCY of chairman	6
AGENCY of clause:before	43
AGENCY of commission	-5
AGENCY of commissioner	7
AGENCY of company	-6
AGENCY of contractor	19
AGENCY of council	8
AGENCY of counsel	-17
AGENCY of director	-11
AGENCY of engineer	10
AGENCY of executive	-9
AGENCY of filing	25
AGENCY of finding	-11
AGENCY of gang	-8
AGENCY of government	-17
AGENCY of group	-13
AGENCY of he	-8
AGENCY of head	8
AGENCY of her	20
AGENCY of hospital	16
AGENCY of impersonal	-19
AGENCY of insurer	17
AGENCY of its	-8
AGENCY of judge	-5
AGENCY of lawyer	-8
AGENCY of letter	6
AGENCY of man	-15
AGENCY of management	13
AGENCY of manager	25
AGENCY of member	27
AGENCY of minister	22
AGENCY of ministry	10
AGENCY of naming:about	19
AGENCY of naming:attribute	15
AGENCY of naming:blame	-6
AGENCY of naming:call	36
AGENCY of naming:describe	-19
AGENCY of naming:dismiss	9
AGENCY of naming:put	26
AGENCY of no-comment	24
AGENCY of note	-19
AGENCY of notice	75
AGENCY of offer:shown	-11
AGENCY of office	17
AGENCY of officer	-8
AGENCY of official	28
AGENCY of one	-24
AGENCY of operator	-36
AGENCY of people	-5
AGENCY of post	23
AGENCY of quote:before	-14
AGENCY of quote:colon	26
AGENCY of quote:continued	7
AGENCY of quote:following	7
AGENCY of regulator	-27
AGENCY of service	-11
AGENCY of she	-17
AGENCY of sources	22
AGENCY of spokesman	10
AGENCY of spokesperson	22
AGENCY of spokeswoman	9
AGENCY of statement	13
AGENCY of tagged:source	-5
AGENCY of team	23
AGENCY of that	-6
AGENCY of the	-32
AGENCY of they	-12
AGENCY of union	10
AGENCY of university	5
AGENCY of vendor	-20
AGENCY of verb:clause	-6
AGENCY of verb:infinitive	16
AGENCY of verb:object	-61
AGENCY of verb:quote	31
AGENCY of verb:that	-11
AGENCY often 0 BARE	-7
AGENCY often 0 HE	20
AGENCY often 0 INDEFINITE	-33
AGENCY often 0 IT	-42
AGENCY often 0 NONE	5
AGENCY often 0 SHE	-12
AGENCY often 0 THE	20
AGENCY often 0 THEY	-8
AGENCY often 1 BARE	14
AGENCY often 1 HE	-5
AGENCY often 1 IT	-5
AGENCY often 1 NAME	-8
AGENCY often 1 NONE	-49
AGENCY often 1 OWNED	-42
AGENCY often 1 POSSESSIVE	38
AGENCY often 1 SHE	30
AGENCY often 1 THE	7
AGENCY often 2 INDEFINITE	28
AGENCY often 2 IT	78
AGENCY often 2 NAME	-51
AGENCY often 2 NONE	-39
AGENCY often 2 OWNED	25
AGENCY often 2 THE	7
AGENCY often 3 BARE	-20
AGENCY often 3 HE	-16
AGENCY often 3 IT	-13
AGENCY often 3 NAME	42
AGENCY often 3 NONE	52
AGENCY often 3 OWNED	-9
AGENCY often 3 POSSESSIVE	-17
AGENCY often 3 THE	22
AGENCY often 4 BARE	9
AGENCY often 4 HE	-9
AGENCY often 4 IT	-8
AGENCY often 4 NAME	39
AGENCY often 4 NONE	35
AGENCY often 4 OWNED	26
AGENCY often 4 POSSESSIVE	-10
AGENCY often 4 SHE	-11
AGENCY often 4 THE	8
AGENCY opened 0	-11
AGENCY opened 1	65
AGENCY outside	-103
AGENCY owner 0	-25
AGENCY owner 1	10
AGENCY owner 2	-15
AGENCY rank 0	-14
AGENCY rank 1	22
AGENCY rank 2	-5
AGENCY rank 3	-21
AGENCY rank 4	30
AGENCY same paragraph	90
AGENCY same side as last	-37
AGENCY says I INDEFINITE	-12
AGENCY says I THE	-8
AGENCY says we IT	-35
AGENCY says we NONE	9
AGENCY says we POSSESSIVE	-7
AGENCY says we SHE	15
AGENCY says we THE	41
AGENCY second of its kind	22
AGENCY spoke 1	24
AGENCY spoke 2	14
AGENCY spoke 3	34
AGENCY spoke last 0 INDEFINITE office true	5
AGENCY spoke last 0 INDEFINITE role true	-12
AGENCY spoke last 0 IT  true	48
AGENCY spoke last 0 NAME  true	7
AGENCY spoke last 1 HE  true	15
AGENCY spoke last 1 INDEFINITE  false	17
AGENCY spoke last 1 INDEFINITE office true	-18
AGENCY spoke last 1 INDEFINITE role true	-5
AGENCY spoke last 1 IT  false	8
AGENCY spoke last 1 IT  true	15
AGENCY spoke last 1 NAME  false	21
AGENCY spoke last 1 NAME  true	-35
AGENCY spoke last 1 NAME body true	-5
AGENCY spoke last 1 NONE  true	38
AGENCY spoke last 1 POSSESSIVE role true	7
AGENCY spoke last 1 SHE  true	8
AGENCY spoke last 1 THE  true	14
AGENCY spoke last 1 THE body false	5
AGENCY spoke last 1 THE body true	-6
AGENCY spoke last 1 THE office true	-16
AGENCY spoke last 1 THE role true	-18
AGENCY spoke last 2 INDEFINITE office true	12
AGENCY spoke last 2 INDEFINITE role false	-5
AGENCY spoke last 2 IT  true	-32
AGENCY spoke last 2 SHE  false	-6
AGENCY spoke last 2 THE  false	12
AGENCY spoke last 2 THE body true	-14
AGENCY spoke last 3 IT  false	-15
AGENCY spoke last 3 SHE  false	-7
AGENCY spoke last 3 THE body false	-23
AGENCY spoke last here HE	15
AGENCY spoke last here INDEFINITE	-18
AGENCY spoke last here IT	31
AGENCY spoke last here NAME	-45
AGENCY spoke last here NONE	18
AGENCY spoke last here OWNED	-9
AGENCY spoke last here POSSESSIVE	41
AGENCY spoke last here SHE	40
AGENCY spoke last here THE	-50
AGENCY subject 0	27
AGENCY subject 1	19
AGENCY subject 2	27
AGENCY told of last	-34
AGENCY was called so	33
ATTACKER	48
ATTACKER ALLEGES IT	-6
ATTACKER ALLEGES NAME	-6
ATTACKER ALLEGES THE	-6
ATTACKER ASSERTS BARE	15
ATTACKER ASSERTS HE	7
ATTACKER ASSERTS IT	33
ATTACKER ASSERTS NAME	-35
ATTACKER ASSERTS NONE	10
ATTACKER ASSERTS OWNED	-7
ATTACKER ASSERTS POSSESSIVE	-17
ATTACKER ASSERTS THE	22
ATTACKER CONFIRMS BARE	-6
ATTACKER CONFIRMS HE	24
ATTACKER CONFIRMS IT	-13
ATTACKER CONFIRMS THE	-5
ATTACKER agent 1	-24
ATTACKER agent 2	-15
ATTACKER cue accept	-9
ATTACKER cue according to	7
ATTACKER cue acknowledge	-8
ATTACKER cue admit	29
ATTACKER cue assess	-11
ATTACKER cue believe	-7
ATTACKER cue boast	12
ATTACKER cue claim	81
ATTACKER cue concede	-6
ATTACKER cue confirm	-10
ATTACKER cue contend	-7
ATTACKER cue decline to comment	-6
ATTACKER cue deny	5
ATTACKER cue disclose	-11
ATTACKER cue find	-8
ATTACKER cue go on	8
ATTACKER cue insist	-5
ATTACKER cue not answer	-5
ATTACKER cue not reply	21
ATTACKER cue not say	-10
ATTACKER cue note	-8
ATTACKER cue offer	37
ATTACKER cue pleaded not guilty	22
ATTACKER cue put	-13
ATTACKER cue read	24
ATTACKER cue report	-14
ATTACKER cue say	8
ATTACKER cue state	7
ATTACKER cue tell	-6
ATTACKER cue threaten	-17
ATTACKER cue write	30
ATTACKER described not	-64
ATTACKER described partly	11
ATTACKER described wholly	11
ATTACKER far 0	22
ATTACKER far 1	30
ATTACKER far 2	-5
ATTACKER far 3	24
ATTACKER far 4	-15
ATTACKER far 5	-50
ATTACKER first here INDEFINITE	33
ATTACKER first here NAME	5
ATTACKER first here THE	16
ATTACKER first of its kind	40
ATTACKER generic	-5
ATTACKER governed 0	-9
ATTACKER governed 1	44
ATTACKER has head	11
ATTACKER in ADVISORY	-33
ATTACKER in NEWS	87
ATTACKER in SOCIAL_POST	-6
ATTACKER in content	-66
ATTACKER inside as head	43
ATTACKER inside before the head	13
ATTACKER inside behind	42
ATTACKER inside behind by	7
ATTACKER inside behind of	-12
ATTACKER lesser of its kind	-12
ATTACKER never spoke	20
ATTACKER not before	40
ATTACKER object 1	13
ATTACKER object 2	-22
ATTACKER of according-to:after	-9
ATTACKER of according-to:before	-18
ATTACKER of according-to:inside	40
ATTACKER of account	24
ATTACKER of agent	-7
ATTACKER of channel	15
ATTACKER of clause:before	-41
ATTACKER of clause:interrupted	-21
ATTACKER of executive	-5
ATTACKER of finding	-17
ATTACKER of group	49
ATTACKER of he	22
ATTACKER of it	25
ATTACKER of lawyer	-18
ATTACKER of man	33
ATTACKER of naming:about	8
ATTACKER of naming:put	-9
ATTACKER of no-comment	6
ATTACKER of notice	-6
ATTACKER of noun:claim	12
ATTACKER of offer:goods	17
ATTACKER of offer:shown	19
ATTACKER of officer	-10
ATTACKER of one	-19
ATTACKER of people	-6
ATTACKER of person	33
ATTACKER of post	10
ATTACKER of quote:before	-32
ATTACKER of quote:following	-5
ATTACKER of rebuff	11
ATTACKER of report	-7
ATTACKER of review	-9
ATTACKER of seller	10
ATTACKER of she	-11
ATTACKER of source	-8
ATTACKER of spokesman	-5
ATTACKER of statement	13
ATTACKER of tagged:source	56
ATTACKER of that	10
ATTACKER of they	-5
ATTACKER of user	11
ATTACKER of verb:infinitive	12
ATTACKER of verb:object	28
ATTACKER of verb:quote	14
ATTACKER of verb:that	-24
ATTACKER often 0 BARE	17
ATTACKER often 0 HE	-7
ATTACKER often 0 INDEFINITE	8
ATTACKER often 0 NAME	19
ATTACKER often 0 NONE	12
ATTACKER often 0 OWNED	-7
ATTACKER often 0 POSSESSIVE	-25
ATTACKER often 0 SHE	-18
ATTACKER often 0 THE	18
ATTACKER often 1 HE	-5
ATTACKER often 1 NAME	-5
ATTACKER often 1 NONE	-6
ATTACKER often 1 POSSESSIVE	12
ATTACKER often 1 SHE	-7
ATTACKER often 1 THE	17
ATTACKER often 2 IT	27
ATTACKER often 2 NAME	-19
ATTACKER often 2 POSSESSIVE	-6
ATTACKER often 2 SHE	16
ATTACKER often 2 THE	-30
ATTACKER often 3 INDEFINITE	15
ATTACKER often 3 THE	5
ATTACKER opened 0	30
ATTACKER outside	-74
ATTACKER rank 0	-48
ATTACKER rank 1	12
ATTACKER rank 3	40
ATTACKER same paragraph	117
ATTACKER says we HE	-11
ATTACKER says we IT	54
ATTACKER says we SHE	-10
ATTACKER second of its kind	19
ATTACKER spoke 0	34
ATTACKER spoke 2	6
ATTACKER spoke 3	-11
ATTACKER spoke last 1 IT  true	9
ATTACKER spoke last 1 NAME  true	-6
ATTACKER spoke last 1 THE attacker true	-5
ATTACKER spoke last 3 NAME  false	41
ATTACKER spoke last here HE	7
ATTACKER spoke last here INDEFINITE	-10
ATTACKER spoke last here IT	8
ATTACKER spoke last here NAME	-9
ATTACKER spoke last here THE	5
ATTACKER subject 0	31
ATTACKER subject 1	-8
ATTACKER subject 2	-14
ATTACKER told of last	-71
ATTACKER was called so	8
AUTHOR	-101
AUTHOR ASSERTS BARE	-6
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-7
AUTHOR ASSERTS NAME	-5
AUTHOR ASSERTS NONE	-6
AUTHOR ASSERTS POSSESSIVE	-6
AUTHOR ASSERTS THE	-21
AUTHOR cue according to	-11
AUTHOR cue claim	-7
AUTHOR cue say	-26
AUTHOR cue tell	-11
AUTHOR in ADVISORY	-21
AUTHOR in NEWS	-87
AUTHOR in SOCIAL_POST	-14
AUTHOR never spoke	-45
AUTHOR of according-to:after	-5
AUTHOR of according-to:before	-6
AUTHOR of he	-5
AUTHOR of impersonal	19
AUTHOR of it	-12
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-9
AUTHOR of quote:before	-6
AUTHOR of rebuff	-8
AUTHOR of tagged:source	-8
AUTHOR of verb:clause	-15
AUTHOR of verb:that	-42
AUTHOR spoke 0	-37
AUTHOR spoke 1	-15
AUTHOR spoke 2	-14
AUTHOR spoke 3	-28
BANK for INDEFINITE role	13
BANK for NONE 	-13
BANK for bank	5
BARE office|AGENCY	-8
BARE office|AGENCY described not	-8
BARE office|AGENCY far 1	-6
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY outside	-8
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-8
BARE office|FRESH	-5
BARE office|FRESH never spoke	-5
BARE office|PERSON	21
BARE office|PERSON described not	20
BARE office|PERSON outside	21
BARE office|PERSON rank 0	36
BARE office|PERSON rank 1	-12
BARE office|PERSON same paragraph	25
BARE office|PERSON second of its kind	9
BARE office|PERSON spoke 0	14
BARE office|PERSON subject 2	-8
BARE office|object 2	19
BARE office|order 0	-6
BARE office|order 1	30
BARE office|order 2	-7
BARE office|ruled	-6
BARE office|subject 1	5
BARE office|subject 2	-9
BARE role|AGAIN	-6
BARE role|AGENCY far 0	-14
BARE role|AGENCY far 1	-7
BARE role|AGENCY far 3	-6
BARE role|AGENCY far 5	29
BARE role|AGENCY first of its kind	-16
BARE role|AGENCY governed 2	32
BARE role|AGENCY lesser of its kind	-7
BARE role|AGENCY never spoke	-27
BARE role|AGENCY opened 1	-6
BARE role|AGENCY outside	5
BARE role|AGENCY rank 0	-25
BARE role|AGENCY rank 1	-9
BARE role|AGENCY rank 2	32
BARE role|AGENCY same paragraph	-22
BARE role|AGENCY second of its kind	20
BARE role|AGENCY spoke 0	-6
BARE role|AGENCY spoke 3	36
BARE role|AGENCY subject 1	-6
BARE role|AGENCY subject 2	-9
BARE role|ATTACKER	-8
BARE role|ATTACKER described not	-21
BARE role|ATTACKER far 2	-7
BARE role|ATTACKER first of its kind	10
BARE role|ATTACKER object 2	-5
BARE role|ATTACKER outside	-21
BARE role|ATTACKER rank 0	-15
BARE role|ATTACKER same paragraph	-18
BARE role|FRESH	-5
BARE role|FRESH never spoke	-5
BARE role|MEDIA	-9
BARE role|MEDIA never spoke	-8
BARE role|PERSON	6
BARE role|PERSON described not	15
BARE role|PERSON far 0	24
BARE role|PERSON far 3	-7
BARE role|PERSON far 4	-5
BARE role|PERSON first of its kind	9
BARE role|PERSON never spoke	20
BARE role|PERSON outside	5
BARE role|PERSON rank 0	11
BARE role|PERSON same paragraph	24
BARE role|PERSON second of its kind	-5
BARE role|PERSON spoke 0	-5
BARE role|PERSON subject 0	24
BARE role|PERSON subject 2	-15
BARE role|SYSTEM	-5
BARE role|SYSTEM never spoke	-5
BARE role|SYSTEM outside	-5
BARE role|UNNAMED	34
BARE role|UNNAMED never spoke	34
BARE role|governed 2	28
BARE role|object 2	-11
BARE role|order 0	-14
BARE role|order 1	-8
BARE role|order 2	-7
BARE role|order 3	-13
BARE role|order 4	18
BARE role|ruled	35
BARE role|subject 1	-8
BARE role|subject 2	-25
BARE |AGAIN	-24
BARE |AGAIN spoke 0	-14
BARE |AGAIN spoke 3	-6
BARE |AGENCY	-21
BARE |AGENCY described not	-15
BARE |AGENCY far 0	19
BARE |AGENCY far 2	-12
BARE |AGENCY far 3	-10
BARE |AGENCY far 4	-5
BARE |AGENCY far 5	-8
BARE |AGENCY first of its kind	5
BARE |AGENCY in content	-9
BARE |AGENCY lesser of its kind	-12
BARE |AGENCY never spoke	-22
BARE |AGENCY object 2	-8
BARE |AGENCY outside	-18
BARE |AGENCY rank 1	-11
BARE |AGENCY second of its kind	-14
BARE |AGENCY spoke 0	12
BARE |AGENCY spoke 3	-6
BARE |AGENCY subject 0	10
BARE |AGENCY subject 2	-20
BARE |ATTACKER described not	-6
BARE |ATTACKER far 5	-5
BARE |ATTACKER first of its kind	7
BARE |ATTACKER never spoke	-5
BARE |ATTACKER outside	-12
BARE |ATTACKER rank 1	-6
BARE |ATTACKER second of its kind	-13
BARE |AUTHOR	-7
BARE |FRESH	18
BARE |FRESH never spoke	18
BARE |MEDIA	16
BARE |MEDIA never spoke	19
BARE |PERSON	13
BARE |PERSON far 3	25
BARE |PERSON far 4	-14
BARE |PERSON far 5	-15
BARE |PERSON first of its kind	9
BARE |PERSON lesser of its kind	10
BARE |PERSON never spoke	7
BARE |PERSON object 2	6
BARE |PERSON outside	13
BARE |PERSON rank 0	7
BARE |PERSON rank 1	-8
BARE |PERSON second of its kind	-6
BARE |PERSON spoke 0	21
BARE |PERSON spoke 2	-5
BARE |PERSON spoke 3	-8
BARE |PERSON subject 2	-8
BARE |SYSTEM	9
BARE |SYSTEM described not	-5
BARE |SYSTEM far 3	-7
BARE |SYSTEM first of its kind	-7
BARE |SYSTEM governed 2	-5
BARE |SYSTEM never spoke	9
BARE |SYSTEM object 2	-5
BARE |SYSTEM outside	9
BARE |SYSTEM rank 0	14
BARE |SYSTEM same paragraph	17
BARE |SYSTEM second of its kind	19
BARE |SYSTEM told of last	19
BARE |governed 2	-13
BARE |object 2	-8
BARE |order 0	36
BARE |order 1	-21
BARE |order 3	-19
BARE |order 4	-19
BARE |ruled	11
BARE |subject 0	20
BARE |subject 2	-34
BESIDE	68
BESIDE cue say	-9
BESIDE in NEWS	68
BESIDE never spoke	68
BESIDE of verb:that	36
CERT for IT 	-13
CERT for OWNED 	-28
CERT for THE 	-13
CERT for THE body	-21
CERT for it	-13
COMPANY for BARE 	6
COMPANY for BARE role	-7
COMPANY for HE 	-16
COMPANY for INDEFINITE 	13
COMPANY for INDEFINITE attacker	21
COMPANY for INDEFINITE document	-13
COMPANY for INDEFINITE office	36
COMPANY for INDEFINITE role	10
COMPANY for IT 	7
COMPANY for NAME 	-55
COMPANY for NAME role	9
COMPANY for NONE 	44
COMPANY for OWNED office	-6
COMPANY for POSSESSIVE 	38
COMPANY for THE 	-5
COMPANY for THE attacker	-5
COMPANY for THE attacker document	6
COMPANY for THE body	-74
COMPANY for THE document	48
COMPANY for THE office	-21
COMPANY for THE role	16
COMPANY for agency	37
COMPANY for air	-37
COMPANY for board	-12
COMPANY for carrier	28
COMPANY for company	-55
COMPANY for filing	33
COMPANY for firm	-19
COMPANY for he	-16
COMPANY for labs	-37
COMPANY for notice	10
COMPANY for office	-15
COMPANY for officer	-12
COMPANY for one	-9
COMPANY for person	16
COMPANY for police	-5
COMPANY for post	11
COMPANY for report	30
COMPANY for sabelline	6
COMPANY for she	5
COMPANY for spokesman	13
COMPANY for spokesperson	13
COMPANY for sutlej	5
COMPANY for the	-5
COURT for BARE office	-5
COURT for INDEFINITE 	-18
COURT for IT 	-11
COURT for NAME 	-11
COURT for SHE 	-7
COURT for THE 	-30
COURT for THE body	-19
COURT for THE document	-13
COURT for counsel	-15
COURT for it	-11
COURT for report	-7
COURT for she	-7
FRESH	-27
FRESH ASSERTS BARE	-18
FRESH ASSERTS HE	17
FRESH ASSERTS IT	-15
FRESH ASSERTS NAME	19
FRESH ASSERTS NONE	-6
FRESH ASSERTS OWNED	-9
FRESH ASSERTS POSSESSIVE	-12
FRESH ASSERTS SHE	-9
FRESH BARE 0	20
FRESH BARE 2	-10
FRESH CONFIRMS BARE	27
FRESH CONFIRMS IT	35
FRESH CONFIRMS SHE	10
FRESH HE 1	-16
FRESH HE 2	25
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-22
FRESH IT 0	34
FRESH IT 1	-6
FRESH IT 2	-14
FRESH NAME 0	23
FRESH NAME 2	-15
FRESH NONE 0	-7
FRESH NONE 1	-5
FRESH NONE 2	-6
FRESH OWNED 1	-7
FRESH OWNED 2	-5
FRESH POSSESSIVE 1	-12
FRESH POSSESSIVE 2	-9
FRESH SHE 0	-8
FRESH SHE 1	56
FRESH SHE 2	-18
FRESH THE 0	-8
FRESH THE 1	-28
FRESH THE 2	13
FRESH cue according to	-18
FRESH cue add	-10
FRESH cue admit	-6
FRESH cue claim	-5
FRESH cue confirm	72
FRESH cue find	-7
FRESH cue go on	-5
FRESH cue insist	-5
FRESH cue put	-8
FRESH cue report	-5
FRESH cue say	31
FRESH cue state	-5
FRESH cue tell	22
FRESH det a HE	29
FRESH det a INDEFINITE	-11
FRESH det a IT	-5
FRESH det a SHE	-12
FRESH det a THE	-10
FRESH det his NAME	18
FRESH det one SHE	32
FRESH det the BARE	-7
FRESH det the HE	-9
FRESH det the INDEFINITE	-11
FRESH det the IT	-8
FRESH det the NAME	6
FRESH det the NONE	-5
FRESH det the POSSESSIVE	-11
FRESH det the SHE	11
FRESH det the THE	-12
FRESH det two INDEFINITE	31
FRESH det two THE	36
FRESH in ADVISORY	-38
FRESH in NEWS	-33
FRESH in SOCIAL_POST	44
FRESH never spoke	-27
FRESH of according-to:after	-9
FRESH of according-to:before	-9
FRESH of clause:before	-5
FRESH of clause:interrupted	75
FRESH of counsel	-6
FRESH of he	9
FRESH of impersonal	-9
FRESH of it	15
FRESH of naming:put	-8
FRESH of no-comment	17
FRESH of noun:claim	-5
FRESH of officer	-7
FRESH of one	35
FRESH of quote:before	29
FRESH of quote:following	-7
FRESH of rebuff	-9
FRESH of report	-7
FRESH of she	33
FRESH of tagged:source	-7
FRESH of verb:clause	-40
FRESH of verb:object	-8
FRESH opens BARE	-12
FRESH opens HE	30
FRESH opens INDEFINITE	25
FRESH opens IT	40
FRESH opens NAME	16
FRESH opens NONE	-5
FRESH opens POSSESSIVE	-7
FRESH opens SHE	44
FRESH opens THE	35
FRESH same head	-6
FRESH says I HE	31
FRESH says I INDEFINITE	-7
FRESH says we SHE	-9
FRESH says we THE	31
FRESH shares words	-8
GOVERNMENT for HE 	-6
GOVERNMENT for INDEFINITE 	-10
GOVERNMENT for IT 	-18
GOVERNMENT for NAME 	40
GOVERNMENT for NAME role	17
GOVERNMENT for NONE 	-23
GOVERNMENT for POSSESSIVE 	14
GOVERNMENT for SHE 	38
GOVERNMENT for THE 	7
GOVERNMENT for THE role	50
GOVERNMENT for council	9
GOVERNMENT for he	-6
GOVERNMENT for her	13
GOVERNMENT for it	-18
GOVERNMENT for minister	42
GOVERNMENT for she	25
GOVERNMENT for spokesperson	7
HE |AGAIN	14
HE |AGAIN spoke 0	34
HE |AGAIN spoke 1	-6
HE |AGAIN spoke 2	-7
HE |AGAIN spoke 3	-6
HE |AGENCY	-8
HE |AGENCY far 1	13
HE |AGENCY far 2	22
HE |AGENCY far 3	-14
HE |AGENCY far 4	-11
HE |AGENCY far 5	-12
HE |AGENCY first of its kind	-35
HE |AGENCY governed 1	12
HE |AGENCY governed 2	-6
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	42
HE |AGENCY never spoke	-27
HE |AGENCY object 2	-11
HE |AGENCY opened 1	11
HE |AGENCY outside	-8
HE |AGENCY owner 1	-10
HE |AGENCY owner 2	14
HE |AGENCY rank 0	-20
HE |AGENCY rank 1	28
HE |AGENCY rank 2	-6
HE |AGENCY same paragraph	37
HE |AGENCY same side as last	-7
HE |AGENCY second of its kind	-15
HE |AGENCY spoke 0	11
HE |AGENCY spoke 1	33
HE |AGENCY spoke 2	-13
HE |AGENCY spoke 3	-13
HE |AGENCY subject 1	14
HE |AGENCY subject 2	-12
HE |AGENCY told of last	-11
HE |ATTACKER	22
HE |ATTACKER far 0	5
HE |ATTACKER far 1	22
HE |ATTACKER far 2	-9
HE |ATTACKER far 4	-20
HE |ATTACKER far 5	22
HE |ATTACKER first of its kind	23
HE |ATTACKER governed 2	-10
HE |ATTACKER lesser of its kind	32
HE |ATTACKER never spoke	21
HE |ATTACKER object 2	-17
HE |ATTACKER outside	22
HE |ATTACKER rank 0	30
HE |ATTACKER same paragraph	15
HE |ATTACKER second of its kind	-32
HE |ATTACKER spoke 0	6
HE |ATTACKER spoke 1	-10
HE |ATTACKER spoke 2	9
HE |ATTACKER subject 1	5
HE |ATTACKER subject 2	25
HE |ATTACKER told of last	-35
HE |AUTHOR	-5
HE |FRESH	9
HE |FRESH never spoke	9
HE |MEDIA	-11
HE |MEDIA never spoke	-10
HE |PERSON	20
HE |PERSON far 0	-13
HE |PERSON far 2	61
HE |PERSON far 3	-39
HE |PERSON far 4	20
HE |PERSON far 5	-8
HE |PERSON first of its kind	28
HE |PERSON in content	-20
HE |PERSON lesser of its kind	-14
HE |PERSON never spoke	-11
HE |PERSON object 1	-14
HE |PERSON object 2	51
HE |PERSON outside	20
HE |PERSON rank 0	-28
HE |PERSON rank 1	64
HE |PERSON rank 2	20
HE |PERSON rank 3	-7
HE |PERSON rank 4	-7
HE |PERSON same paragraph	65
HE |PERSON spoke 0	-7
HE |PERSON spoke 1	16
HE |PERSON spoke 2	33
HE |PERSON spoke 3	-5
HE |PERSON subject 1	12
HE |PERSON subject 2	-11
HE |PERSON told of last	-24
HE |SYSTEM	-6
HE |SYSTEM never spoke	-6
HE |SYSTEM outside	-6
HE |SYSTEM rank 0	-6
HE |UNNAMED	-33
HE |UNNAMED never spoke	-33
HE |governed 1	15
HE |governed 2	-19
HE |object 0	-13
HE |object 2	22
HE |order 0	49
HE |order 1	16
HE |order 2	-40
HE |order 3	43
HE |order 4	-33
HE |owner 1	-10
HE |owner 2	6
HE |ruled	9
HE |subject 0	5
HE |subject 1	31
HOSPITAL for INDEFINITE 	-35
HOSPITAL for INDEFINITE office	-19
HOSPITAL for INDEFINITE role	-7
HOSPITAL for NAME 	21
HOSPITAL for SHE 	-6
HOSPITAL for THE 	-7
HOSPITAL for THE body	-6
HOSPITAL for she	-6
HOSPITAL for spokesperson	-18
HOSPITAL for trust	5
INDEFINITE attacker document|AGAIN	-6
INDEFINITE attacker document|AGENCY	-16
INDEFINITE attacker document|AGENCY described not	-19
INDEFINITE attacker document|AGENCY far 1	-10
INDEFINITE attacker document|AGENCY far 2	15
INDEFINITE attacker document|AGENCY far 3	-5
INDEFINITE attacker document|AGENCY far 5	-10
INDEFINITE attacker document|AGENCY first of its kind	-8
INDEFINITE attacker document|AGENCY governed 2	12
INDEFINITE attacker document|AGENCY lesser of its kind	-19
INDEFINITE attacker document|AGENCY never spoke	-22
INDEFINITE attacker document|AGENCY outside	-19
INDEFINITE attacker document|AGENCY rank 1	-9
INDEFINITE attacker document|AGENCY second of its kind	12
INDEFINITE attacker document|AGENCY spoke 0	16
INDEFINITE attacker document|AGENCY spoke 2	-6
INDEFINITE attacker document|AGENCY subject 2	-8
INDEFINITE attacker document|ATTACKER	33
INDEFINITE attacker document|ATTACKER described not	23
INDEFINITE attacker document|ATTACKER far 3	20
INDEFINITE attacker document|ATTACKER far 4	27
INDEFINITE attacker document|ATTACKER first of its kind	37
INDEFINITE attacker document|ATTACKER inside behind	10
INDEFINITE attacker document|ATTACKER never spoke	9
INDEFINITE attacker document|ATTACKER not before	9
INDEFINITE attacker document|ATTACKER object 2	17
INDEFINITE attacker document|ATTACKER outside	-7
INDEFINITE attacker document|ATTACKER rank 0	7
INDEFINITE attacker document|ATTACKER rank 1	-9
INDEFINITE attacker document|ATTACKER rank 2	26
INDEFINITE attacker document|ATTACKER subject 2	24
INDEFINITE attacker document|ATTACKER told of last	21
INDEFINITE attacker document|MEDIA	13
INDEFINITE attacker document|MEDIA never spoke	13
INDEFINITE attacker document|PERSON	-17
INDEFINITE attacker document|PERSON described not	-17
INDEFINITE attacker document|PERSON first of its kind	-7
INDEFINITE attacker document|PERSON lesser of its kind	-10
INDEFINITE attacker document|PERSON outside	-17
INDEFINITE attacker document|PERSON rank 0	-14
INDEFINITE attacker document|PERSON spoke 0	-14
INDEFINITE attacker document|SYSTEM	15
INDEFINITE attacker document|SYSTEM described not	17
INDEFINITE attacker document|SYSTEM first of its kind	19
INDEFINITE attacker document|SYSTEM never spoke	15
INDEFINITE attacker document|SYSTEM not before	-5
INDEFINITE attacker document|SYSTEM outside	17
INDEFINITE attacker document|SYSTEM rank 0	21
INDEFINITE attacker document|SYSTEM same paragraph	26
INDEFINITE attacker document|SYSTEM subject 2	26
INDEFINITE attacker document|governed 2	10
INDEFINITE attacker document|object 2	11
INDEFINITE attacker document|order 1	32
INDEFINITE attacker document|order 2	-28
INDEFINITE attacker document|order 3	-11
INDEFINITE attacker document|order 4	12
INDEFINITE attacker document|ruled	45
INDEFINITE attacker document|subject 1	-31
INDEFINITE attacker document|subject 2	37
INDEFINITE attacker|AGENCY described not	-5
INDEFINITE attacker|AGENCY far 1	7
INDEFINITE attacker|AGENCY far 2	-6
INDEFINITE attacker|AGENCY first of its kind	7
INDEFINITE attacker|AGENCY lesser of its kind	5
INDEFINITE attacker|AGENCY never spoke	16
INDEFINITE attacker|AGENCY not before	9
INDEFINITE attacker|AGENCY outside	-5
INDEFINITE attacker|AGENCY rank 0	7
INDEFINITE attacker|AGENCY rank 1	-10
INDEFINITE attacker|AGENCY same paragraph	9
INDEFINITE attacker|AGENCY second of its kind	-8
INDEFINITE attacker|AGENCY subject 1	-8
INDEFINITE attacker|AGENCY subject 2	-9
INDEFINITE attacker|AGENCY told of last	15
INDEFINITE attacker|ATTACKER	11
INDEFINITE attacker|ATTACKER inside behind	6
INDEFINITE attacker|ATTACKER never spoke	26
INDEFINITE attacker|ATTACKER not before	14
INDEFINITE attacker|ATTACKER object 2	13
INDEFINITE attacker|ATTACKER second of its kind	5
INDEFINITE attacker|ATTACKER subject 2	-16
INDEFINITE attacker|MEDIA	-10
INDEFINITE attacker|MEDIA never spoke	-10
INDEFINITE attacker|UNNAMED	7
INDEFINITE attacker|UNNAMED never spoke	7
INDEFINITE attacker|object 1	16
INDEFINITE attacker|object 2	9
INDEFINITE attacker|order 0	8
INDEFINITE attacker|order 2	-17
INDEFINITE attacker|ruled	15
INDEFINITE attacker|subject 1	-8
INDEFINITE attacker|subject 2	-27
INDEFINITE attacker|type differs	-8
INDEFINITE attacker|type fits	21
INDEFINITE body|AGENCY described not	-17
INDEFINITE body|AGENCY far 4	-5
INDEFINITE body|AGENCY first of its kind	-7
INDEFINITE body|AGENCY never spoke	23
INDEFINITE body|AGENCY rank 0	10
INDEFINITE body|AGENCY rank 2	-5
INDEFINITE body|AGENCY same paragraph	10
INDEFINITE body|AGENCY second of its kind	11
INDEFINITE body|AGENCY spoke 3	-6
INDEFINITE body|AGENCY subject 2	-7
INDEFINITE body|ATTACKER	-15
INDEFINITE body|ATTACKER described not	-5
INDEFINITE body|ATTACKER first of its kind	-14
INDEFINITE body|ATTACKER outside	-5
INDEFINITE body|PERSON	-13
INDEFINITE body|PERSON described not	-7
INDEFINITE body|PERSON first of its kind	-5
INDEFINITE body|PERSON outside	-13
INDEFINITE body|PERSON rank 0	-7
INDEFINITE body|PERSON spoke 2	-5
INDEFINITE body|PERSON subject 2	-12
INDEFINITE body|UNNAMED	35
INDEFINITE body|UNNAMED never spoke	35
INDEFINITE body|order 1	-5
INDEFINITE body|ruled	-5
INDEFINITE body|subject 2	-20
INDEFINITE body|type differs	-19
INDEFINITE document|AGENCY	10
INDEFINITE document|AGENCY far 2	-7
INDEFINITE document|AGENCY far 3	-14
INDEFINITE document|AGENCY far 4	-5
INDEFINITE document|AGENCY far 5	31
INDEFINITE document|AGENCY first of its kind	27
INDEFINITE document|AGENCY governed 2	-7
INDEFINITE document|AGENCY lesser of its kind	-13
INDEFINITE document|AGENCY not before	9
INDEFINITE document|AGENCY outside	-12
INDEFINITE document|AGENCY rank 0	7
INDEFINITE document|AGENCY rank 1	-21
INDEFINITE document|AGENCY rank 2	-10
INDEFINITE document|AGENCY same paragraph	-14
INDEFINITE document|AGENCY second of its kind	-5
INDEFINITE document|AGENCY spoke 0	-10
INDEFINITE document|AGENCY spoke 1	-7
INDEFINITE document|AGENCY spoke 3	29
INDEFINITE document|AGENCY subject 1	-6
INDEFINITE document|AGENCY subject 2	15
INDEFINITE document|ATTACKER	11
INDEFINITE document|ATTACKER described not	10
INDEFINITE document|ATTACKER first of its kind	11
INDEFINITE document|ATTACKER never spoke	13
INDEFINITE document|ATTACKER outside	10
INDEFINITE document|ATTACKER rank 0	10
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	7
INDEFINITE document|PERSON described not	7
INDEFINITE document|PERSON far 4	-6
INDEFINITE document|PERSON first of its kind	-5
INDEFINITE document|PERSON lesser of its kind	18
INDEFINITE document|PERSON outside	7
INDEFINITE document|PERSON rank 0	16
INDEFINITE document|PERSON rank 1	-5
INDEFINITE document|PERSON second of its kind	-5
INDEFINITE document|PERSON spoke 0	24
INDEFINITE document|PERSON spoke 1	-7
INDEFINITE document|PERSON spoke 3	-5
INDEFINITE document|PERSON subject 2	23
INDEFINITE document|UNNAMED	-14
INDEFINITE document|UNNAMED never spoke	-14
INDEFINITE document|governed 2	-7
INDEFINITE document|order 0	22
INDEFINITE document|order 1	-14
INDEFINITE document|order 2	-21
INDEFINITE document|order 3	20
INDEFINITE document|order 4	10
INDEFINITE document|ruled	12
INDEFINITE document|subject 1	-11
INDEFINITE document|subject 2	36
INDEFINITE office|AGENCY	18
INDEFINITE office|AGENCY described not	14
INDEFINITE office|AGENCY described partly	10
INDEFINITE office|AGENCY far 0	-18
INDEFINITE office|AGENCY far 1	42
INDEFINITE office|AGENCY far 2	19
INDEFINITE office|AGENCY far 3	-18
INDEFINITE office|AGENCY far 4	19
INDEFINITE office|AGENCY far 5	-10
INDEFINITE office|AGENCY first of its kind	14
INDEFINITE office|AGENCY governed 2	-12
INDEFINITE office|AGENCY in content	7
INDEFINITE office|AGENCY inside behind for	44
INDEFINITE office|AGENCY lesser of its kind	-8
INDEFINITE office|AGENCY never spoke	6
INDEFINITE office|AGENCY not before	-16
INDEFINITE office|AGENCY object 1	8
INDEFINITE office|AGENCY object 2	15
INDEFINITE office|AGENCY opened 1	25
INDEFINITE office|AGENCY owner 2	-5
INDEFINITE office|AGENCY rank 0	31
INDEFINITE office|AGENCY rank 1	22
INDEFINITE office|AGENCY rank 2	-10
INDEFINITE office|AGENCY rank 3	-7
INDEFINITE office|AGENCY same paragraph	24
INDEFINITE office|AGENCY second of its kind	11
INDEFINITE office|AGENCY spoke 1	-8
INDEFINITE office|AGENCY spoke 2	44
INDEFINITE office|AGENCY spoke 3	-23
INDEFINITE office|AGENCY subject 2	14
INDEFINITE office|ATTACKER	-5
INDEFINITE office|ATTACKER described not	-5
INDEFINITE office|ATTACKER outside	-5
INDEFINITE office|MEDIA	-8
INDEFINITE office|MEDIA never spoke	-8
INDEFINITE office|PERSON described not	-11
INDEFINITE office|PERSON never spoke	5
INDEFINITE office|PERSON outside	-11
INDEFINITE office|PERSON rank 0	-6
INDEFINITE office|PERSON subject 2	-5
INDEFINITE office|UNNAMED	10
INDEFINITE office|UNNAMED never spoke	10
INDEFINITE office|governed 1	8
INDEFINITE office|governed 2	-13
INDEFINITE office|object 1	8
INDEFINITE office|object 2	11
INDEFINITE office|order 0	35
INDEFINITE office|order 1	-5
INDEFINITE office|order 2	17
INDEFINITE office|order 3	-12
INDEFINITE office|order 4	-21
INDEFINITE office|owner 2	-6
INDEFINITE office|ruled	-15
INDEFINITE office|subject 2	7
INDEFINITE role|AGAIN	-23
INDEFINITE role|AGAIN spoke 0	-11
INDEFINITE role|AGAIN spoke 3	-7
INDEFINITE role|AGENCY	9
INDEFINITE role|AGENCY described not	5
INDEFINITE role|AGENCY far 0	-20
INDEFINITE role|AGENCY far 1	-5
INDEFINITE role|AGENCY far 2	29
INDEFINITE role|AGENCY far 3	-22
INDEFINITE role|AGENCY far 4	-10
INDEFINITE role|AGENCY far 5	-9
INDEFINITE role|AGENCY first of its kind	-24
INDEFINITE role|AGENCY governed 2	-14
INDEFINITE role|AGENCY in content	-11
INDEFINITE role|AGENCY inside behind at	40
INDEFINITE role|AGENCY inside behind of	61
INDEFINITE role|AGENCY lesser of its kind	20
INDEFINITE role|AGENCY never spoke	28
INDEFINITE role|AGENCY not before	45
INDEFINITE role|AGENCY object 2	6
INDEFINITE role|AGENCY opened 0	-11
INDEFINITE role|AGENCY opened 1	10
INDEFINITE role|AGENCY outside	-75
INDEFINITE role|AGENCY owner 2	-8
INDEFINITE role|AGENCY rank 0	-22
INDEFINITE role|AGENCY rank 1	7
INDEFINITE role|AGENCY rank 2	-9
INDEFINITE role|AGENCY rank 3	-10
INDEFINITE role|AGENCY same paragraph	-17
INDEFINITE role|AGENCY second of its kind	14
INDEFINITE role|AGENCY spoke 0	-30
INDEFINITE role|AGENCY spoke 1	13
INDEFINITE role|AGENCY spoke 2	-8
INDEFINITE role|AGENCY spoke 3	6
INDEFINITE role|AGENCY subject 0	-14
INDEFINITE role|AGENCY subject 2	7
INDEFINITE role|AGENCY told of last	-12
INDEFINITE role|ATTACKER	8
INDEFINITE role|ATTACKER described not	-6
INDEFINITE role|ATTACKER far 1	19
INDEFINITE role|ATTACKER far 2	-14
INDEFINITE role|ATTACKER far 4	-6
INDEFINITE role|ATTACKER far 5	-8
INDEFINITE role|ATTACKER first of its kind	27
INDEFINITE role|ATTACKER in content	-13
INDEFINITE role|ATTACKER inside behind	15
INDEFINITE role|ATTACKER never spoke	13
INDEFINITE role|ATTACKER not before	15
INDEFINITE role|ATTACKER object 1	6
INDEFINITE role|ATTACKER object 2	-11
INDEFINITE role|ATTACKER outside	-8
INDEFINITE role|ATTACKER rank 0	10
INDEFINITE role|ATTACKER rank 1	-20
INDEFINITE role|ATTACKER same paragraph	13
INDEFINITE role|ATTACKER second of its kind	-20
INDEFINITE role|ATTACKER spoke 0	-8
INDEFINITE role|ATTACKER spoke 1	20
INDEFINITE role|ATTACKER spoke 3	-16
INDEFINITE role|ATTACKER subject 1	19
INDEFINITE role|ATTACKER subject 2	-11
INDEFINITE role|ATTACKER told of last	10
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	13
INDEFINITE role|FRESH never spoke	13
INDEFINITE role|MEDIA	-33
INDEFINITE role|MEDIA never spoke	-29
INDEFINITE role|PERSON described not	-14
INDEFINITE role|PERSON far 1	-7
INDEFINITE role|PERSON far 2	-11
INDEFINITE role|PERSON far 3	20
INDEFINITE role|PERSON far 4	-6
INDEFINITE role|PERSON far 5	-14
INDEFINITE role|PERSON first of its kind	-20
INDEFINITE role|PERSON lesser of its kind	36
INDEFINITE role|PERSON never spoke	40
INDEFINITE role|PERSON not before	21
INDEFINITE role|PERSON rank 1	-10
INDEFINITE role|PERSON same paragraph	20
INDEFINITE role|PERSON second of its kind	-16
INDEFINITE role|PERSON spoke 0	-15
INDEFINITE role|PERSON spoke 1	-12
INDEFINITE role|PERSON spoke 3	-10
INDEFINITE role|SYSTEM	-7
INDEFINITE role|SYSTEM described not	-5
INDEFINITE role|SYSTEM never spoke	-7
INDEFINITE role|SYSTEM outside	-7
INDEFINITE role|SYSTEM rank 0	-5
INDEFINITE role|UNNAMED	39
INDEFINITE role|UNNAMED never spoke	39
INDEFINITE role|governed 1	-7
INDEFINITE role|governed 2	-19
INDEFINITE role|object 2	-11
INDEFINITE role|order 0	-16
INDEFINITE role|order 1	-14
INDEFINITE role|order 2	21
INDEFINITE role|order 3	-22
INDEFINITE role|order 4	-40
INDEFINITE role|owner 2	-15
INDEFINITE role|ruled	42
INDEFINITE role|subject 0	-12
INDEFINITE role|subject 1	20
INDEFINITE role|subject 2	-9
INDEFINITE |AGAIN	-10
INDEFINITE |AGENCY	-16
INDEFINITE |AGENCY described not	-11
INDEFINITE |AGENCY far 0	7
INDEFINITE |AGENCY far 2	8
INDEFINITE |AGENCY far 3	-6
INDEFINITE |AGENCY far 4	-14
INDEFINITE |AGENCY far 5	18
INDEFINITE |AGENCY first of its kind	8
INDEFINITE |AGENCY governed 2	20
INDEFINITE |AGENCY in content	16
INDEFINITE |AGENCY lesser of its kind	-6
INDEFINITE |AGENCY never spoke	-23
INDEFINITE |AGENCY not before	-31
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	22
INDEFINITE |AGENCY outside	-10
INDEFINITE |AGENCY owner 1	-18
INDEFINITE |AGENCY owner 2	-11
INDEFINITE |AGENCY rank 0	23
INDEFINITE |AGENCY rank 1	8
INDEFINITE |AGENCY rank 2	-8
INDEFINITE |AGENCY rank 3	-8
INDEFINITE |AGENCY same paragraph	11
INDEFINITE |AGENCY second of its kind	-17
INDEFINITE |AGENCY spoke 0	43
INDEFINITE |AGENCY spoke 1	-12
INDEFINITE |AGENCY spoke 2	-8
INDEFINITE |AGENCY spoke 3	-15
INDEFINITE |AGENCY subject 0	-12
INDEFINITE |AGENCY subject 1	27
INDEFINITE |AGENCY told of last	12
INDEFINITE |ATTACKER	-15
INDEFINITE |ATTACKER described not	-22
INDEFINITE |ATTACKER far 1	-14
INDEFINITE |ATTACKER first of its kind	-5
INDEFINITE |ATTACKER inside behind	10
INDEFINITE |ATTACKER never spoke	-11
INDEFINITE |ATTACKER not before	10
INDEFINITE |ATTACKER outside	-17
INDEFINITE |ATTACKER rank 0	-23
INDEFINITE |ATTACKER same paragraph	-11
INDEFINITE |ATTACKER second of its kind	-9
INDEFINITE |ATTACKER subject 2	-5
INDEFINITE |ATTACKER told of last	-12
INDEFINITE |AUTHOR	-8
INDEFINITE |FRESH	-12
INDEFINITE |FRESH never spoke	-12
INDEFINITE |MEDIA	18
INDEFINITE |MEDIA never spoke	22
INDEFINITE |PERSON	-8
INDEFINITE |PERSON described not	-19
INDEFINITE |PERSON far 1	-9
INDEFINITE |PERSON opened 1	-9
INDEFINITE |PERSON outside	-12
INDEFINITE |PERSON rank 0	-8
INDEFINITE |PERSON subject 1	-9
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-6
INDEFINITE |SYSTEM described not	-6
INDEFINITE |SYSTEM never spoke	-6
INDEFINITE |SYSTEM outside	-6
INDEFINITE |UNNAMED	56
INDEFINITE |UNNAMED never spoke	56
INDEFINITE |governed 1	-5
INDEFINITE |governed 2	16
INDEFINITE |object 0	-12
INDEFINITE |object 1	-9
INDEFINITE |object 2	-8
INDEFINITE |order 0	6
INDEFINITE |order 1	-60
INDEFINITE |order 2	37
INDEFINITE |order 3	8
INDEFINITE |order 4	-19
INDEFINITE |owner 1	-18
INDEFINITE |owner 2	-14
INDEFINITE |subject 0	-12
INDEFINITE |subject 1	18
INDEFINITE |subject 2	-10
IT |AGAIN	16
IT |AGAIN spoke 0	-12
IT |AGAIN spoke 1	50
IT |AGAIN spoke 3	-17
IT |AGENCY	9
IT |AGENCY far 0	44
IT |AGENCY far 1	-26
IT |AGENCY far 2	23
IT |AGENCY far 3	34
IT |AGENCY far 5	-51
IT |AGENCY first of its kind	20
IT |AGENCY governed 1	-43
IT |AGENCY governed 2	31
IT |AGENCY lesser of its kind	14
IT |AGENCY never spoke	-19
IT |AGENCY not before	-10
IT |AGENCY object 1	-16
IT |AGENCY object 2	10
IT |AGENCY opened 0	17
IT |AGENCY opened 1	27
IT |AGENCY outside	9
IT |AGENCY owner 2	-27
IT |AGENCY rank 0	8
IT |AGENCY rank 1	16
IT |AGENCY rank 2	14
IT |AGENCY rank 3	-12
IT |AGENCY rank 4	-5
IT |AGENCY same paragraph	33
IT |AGENCY second of its kind	-25
IT |AGENCY spoke 1	64
IT |AGENCY spoke 2	-8
IT |AGENCY spoke 3	-24
IT |AGENCY subject 0	17
IT |AGENCY subject 1	37
IT |AGENCY subject 2	-11
IT |AGENCY told of last	-12
IT |ATTACKER	33
IT |ATTACKER far 1	-12
IT |ATTACKER far 2	25
IT |ATTACKER far 3	16
IT |ATTACKER far 4	16
IT |ATTACKER far 5	-9
IT |ATTACKER first of its kind	12
IT |ATTACKER governed 2	-18
IT |ATTACKER in content	-11
IT |ATTACKER lesser of its kind	-10
IT |ATTACKER never spoke	-19
IT |ATTACKER object 1	23
IT |ATTACKER object 2	17
IT |ATTACKER opened 1	-16
IT |ATTACKER outside	33
IT |ATTACKER owner 2	15
IT |ATTACKER rank 0	-32
IT |ATTACKER rank 1	49
IT |ATTACKER rank 2	-5
IT |ATTACKER rank 3	25
IT |ATTACKER same paragraph	26
IT |ATTACKER second of its kind	31
IT |ATTACKER spoke 0	23
IT |ATTACKER spoke 2	29
IT |ATTACKER subject 1	-10
IT |ATTACKER subject 2	36
IT |AUTHOR	-10
IT |AUTHOR never spoke	-6
IT |FRESH	15
IT |FRESH never spoke	15
IT |MEDIA	6
IT |MEDIA never spoke	8
IT |PERSON	-15
IT |PERSON far 1	14
IT |PERSON far 3	-19
IT |PERSON far 4	-5
IT |PERSON far 5	-8
IT |PERSON first of its kind	5
IT |PERSON lesser of its kind	-8
IT |PERSON never spoke	-6
IT |PERSON opened 1	16
IT |PERSON outside	-29
IT |PERSON rank 1	-14
IT |PERSON same paragraph	6
IT |PERSON same side as last	-17
IT |PERSON second of its kind	-12
IT |PERSON spoke 1	-9
IT |PERSON subject 1	14
IT |PERSON subject 2	-12
IT |SYSTEM far 1	13
IT |SYSTEM far 2	-5
IT |SYSTEM first of its kind	-18
IT |SYSTEM governed 1	-6
IT |SYSTEM lesser of its kind	22
IT |SYSTEM object 1	20
IT |SYSTEM object 2	-6
IT |SYSTEM rank 0	7
IT |SYSTEM rank 1	-6
IT |SYSTEM same paragraph	9
IT |SYSTEM second of its kind	-8
IT |SYSTEM told of last	-13
IT |UNNAMED	-52
IT |UNNAMED never spoke	-52
IT |agent 2	-15
IT |governed 1	-49
IT |object 0	10
IT |object 1	29
IT |object 2	20
IT |order 0	40
IT |order 1	43
IT |order 2	6
IT |order 3	-52
IT |order 4	7
IT |owner 1	-24
IT |owner 2	-12
IT |ruled	-9
IT |subject 0	17
IT |subject 1	40
IT |subject 2	10
MEDIA	-51
MEDIA ALLEGES THE	-7
MEDIA ASSERTS BARE	17
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	72
MEDIA ASSERTS IT	19
MEDIA ASSERTS NAME	-22
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-12
MEDIA ASSERTS SHE	-6
MEDIA ASSERTS THE	-51
MEDIA CONFIRMS BARE	-6
MEDIA CONFIRMS IT	-8
MEDIA CONFIRMS THE	-5
MEDIA cue :	-6
MEDIA cue according to	-22
MEDIA cue acknowledge	-5
MEDIA cue add	-7
MEDIA cue allege	-9
MEDIA cue boast	-8
MEDIA cue claim	57
MEDIA cue concede	-8
MEDIA cue conclude	-7
MEDIA cue confirm	-12
MEDIA cue deny	-6
MEDIA cue describe	-7
MEDIA cue find	-8
MEDIA cue maintain	-9
MEDIA cue put	-13
MEDIA cue read	-8
MEDIA cue report	75
MEDIA cue speak	-7
MEDIA cue state	25
MEDIA cue tell	-7
MEDIA for HE 	-10
MEDIA for IT 	-28
MEDIA for he	-10
MEDIA for it	-28
MEDIA in ADVISORY	5
MEDIA in NEWS	-54
MEDIA in SOCIAL_POST	-6
MEDIA never spoke	-23
MEDIA of according-to:after	-12
MEDIA of according-to:before	-11
MEDIA of clause:before	-10
MEDIA of clause:interrupted	33
MEDIA of finding	-5
MEDIA of group	-9
MEDIA of he	-11
MEDIA of impersonal	27
MEDIA of manager	-7
MEDIA of naming:about	-10
MEDIA of naming:describe	-5
MEDIA of naming:put	-12
MEDIA of no-comment	-15
MEDIA of note	31
MEDIA of notice	-8
MEDIA of noun:claim	39
MEDIA of office	-5
MEDIA of one	-6
MEDIA of post	-9
MEDIA of quote:before	-18
MEDIA of quote:colon	-6
MEDIA of rebuff	-16
MEDIA of report	-7
MEDIA of she	-9
MEDIA of spokesperson	-5
MEDIA of statement	-5
MEDIA of tagged:carried	-23
MEDIA of tagged:cue	-11
MEDIA of tagged:source	37
MEDIA of verb:clause	-15
MEDIA of verb:object	-8
MEDIA of verb:quote	-7
MEDIA of verb:that	17
MEDIA says I INDEFINITE	-8
MEDIA says we INDEFINITE	-6
MEDIA says we IT	-5
MEDIA says we NONE	-12
MEDIA spoke 0	-35
MEDIA spoke 1	24
MEDIA spoke 2	-10
MEDIA spoke 3	-24
MINISTRY for HE 	-5
MINISTRY for INDEFINITE 	-10
MINISTRY for INDEFINITE role	-14
MINISTRY for IT 	10
MINISTRY for NAME 	36
MINISTRY for NAME body	-6
MINISTRY for NONE 	-12
MINISTRY for OWNED role	-10
MINISTRY for POSSESSIVE 	-6
MINISTRY for POSSESSIVE body	5
MINISTRY for THE body	8
MINISTRY for THE office	-7
MINISTRY for THE role	-20
MINISTRY for department	7
MINISTRY for director	-9
MINISTRY for he	-5
MINISTRY for it	10
MINISTRY for ministry	10
MINISTRY for office	-7
MINISTRY for official	-28
NAME body|AGENCY far 1	-6
NAME body|AGENCY first of its kind	-5
NAME body|AGENCY inside as head	18
NAME body|AGENCY lesser of its kind	7
NAME body|AGENCY never spoke	13
NAME body|AGENCY not before	8
NAME body|AGENCY opened 1	-5
NAME body|AGENCY outside	-14
NAME body|AGENCY rank 1	-5
NAME body|AGENCY same paragraph	-5
NAME body|AGENCY spoke 0	-6
NAME body|AGENCY subject 1	-6
NAME body|PERSON first of its kind	5
NAME body|PERSON outside	-6
NAME body|order 1	-5
NAME body|ruled	42
NAME body|subject 1	-6
NAME body|type differs	-6
NAME body|type fits	10
NAME office|AGENCY	-6
NAME role|AGAIN	-6
NAME role|AGENCY	15
NAME role|AGENCY far 5	-6
NAME role|AGENCY first of its kind	10
NAME role|AGENCY governed 2	-5
NAME role|AGENCY lesser of its kind	9
NAME role|AGENCY never spoke	31
NAME role|AGENCY not before	43
NAME role|AGENCY outside	-27
NAME role|AGENCY rank 0	-9
NAME role|AGENCY rank 1	-11
NAME role|AGENCY same paragraph	-17
NAME role|AGENCY spoke 0	-10
NAME role|AGENCY spoke 3	-5
NAME role|AGENCY subject 2	-7
NAME role|ATTACKER	-7
NAME role|ATTACKER outside	-7
NAME role|PERSON	-17
NAME role|PERSON first of its kind	-5
NAME role|PERSON outside	-17
NAME role|PERSON rank 0	-13
NAME role|PERSON subject 2	-6
NAME role|UNNAMED	21
NAME role|UNNAMED never spoke	21
NAME role|governed 2	-6
NAME role|object 2	-5
NAME role|order 0	-18
NAME role|order 1	-12
NAME role|order 2	-5
NAME role|order 3	-6
NAME role|order 4	-9
NAME role|ruled	20
NAME role|subject 1	-22
NAME role|subject 2	-16
NAME |AGAIN spoke 0	-15
NAME |AGAIN spoke 1	-9
NAME |AGAIN spoke 2	-9
NAME |AGAIN spoke 3	31
NAME |AGENCY	8
NAME |AGENCY agent 1	8
NAME |AGENCY far 0	-7
NAME |AGENCY far 1	-30
NAME |AGENCY far 2	-7
NAME |AGENCY far 3	10
NAME |AGENCY far 4	29
NAME |AGENCY far 5	-18
NAME |AGENCY first of its kind	11
NAME |AGENCY governed 0	-6
NAME |AGENCY governed 1	-27
NAME |AGENCY governed 2	-11
NAME |AGENCY in content	18
NAME |AGENCY inside as head	66
NAME |AGENCY inside before the head	-31
NAME |AGENCY lesser of its kind	-8
NAME |AGENCY never spoke	14
NAME |AGENCY not before	25
NAME |AGENCY object 1	-6
NAME |AGENCY opened 1	-7
NAME |AGENCY outside	-38
NAME |AGENCY owner 1	-12
NAME |AGENCY owner 2	18
NAME |AGENCY rank 0	22
NAME |AGENCY rank 2	-20
NAME |AGENCY rank 3	-10
NAME |AGENCY rank 4	-7
NAME |AGENCY same paragraph	-53
NAME |AGENCY same side as last	-5
NAME |AGENCY second of its kind	7
NAME |AGENCY spoke 0	-13
NAME |AGENCY spoke 2	-13
NAME |AGENCY spoke 3	24
NAME |AGENCY subject 1	8
NAME |AGENCY told of last	18
NAME |ATTACKER far 1	-6
NAME |ATTACKER far 3	29
NAME |ATTACKER far 4	-19
NAME |ATTACKER first of its kind	-12
NAME |ATTACKER governed 2	6
NAME |ATTACKER inside as head	26
NAME |ATTACKER never spoke	-27
NAME |ATTACKER rank 0	9
NAME |ATTACKER rank 1	-6
NAME |ATTACKER same paragraph	-12
NAME |ATTACKER second of its kind	20
NAME |ATTACKER spoke 0	30
NAME |ATTACKER spoke 2	6
NAME |AUTHOR	-14
NAME |FRESH	10
NAME |FRESH never spoke	10
NAME |MEDIA	6
NAME |MEDIA never spoke	9
NAME |PERSON	23
NAME |PERSON far 1	-85
NAME |PERSON far 2	-13
NAME |PERSON far 4	27
NAME |PERSON far 5	16
NAME |PERSON first of its kind	16
NAME |PERSON inside as head	62
NAME |PERSON lesser of its kind	-33
NAME |PERSON never spoke	31
NAME |PERSON not before	76
NAME |PERSON object 2	7
NAME |PERSON opened 1	23
NAME |PERSON outside	-71
NAME |PERSON rank 0	-32
NAME |PERSON rank 1	-26
NAME |PERSON rank 2	-12
NAME |PERSON same paragraph	-103
NAME |PERSON same side as last	-19
NAME |PERSON second of its kind	21
NAME |PERSON spoke 0	6
NAME |PERSON spoke 1	-15
NAME |PERSON spoke 2	10
NAME |PERSON spoke 3	16
NAME |PERSON subject 1	-55
NAME |PERSON subject 2	17
NAME |PERSON told of last	33
NAME |SYSTEM	27
NAME |SYSTEM far 1	-9
NAME |SYSTEM far 2	21
NAME |SYSTEM far 3	-8
NAME |SYSTEM far 5	9
NAME |SYSTEM first of its kind	24
NAME |SYSTEM governed 2	36
NAME |SYSTEM in content	-5
NAME |SYSTEM inside as head	77
NAME |SYSTEM lesser of its kind	13
NAME |SYSTEM never spoke	27
NAME |SYSTEM not before	22
NAME |SYSTEM object 1	-6
NAME |SYSTEM object 2	-10
NAME |SYSTEM outside	-43
NAME |SYSTEM rank 0	19
NAME |SYSTEM rank 1	-8
NAME |SYSTEM second of its kind	-7
NAME |SYSTEM subject 2	-11
NAME |SYSTEM told of last	8
NAME |UNNAMED	-21
NAME |UNNAMED never spoke	-21
NAME |agent 1	-20
NAME |governed 0	-7
NAME |governed 1	-26
NAME |governed 2	30
NAME |object 1	-12
NAME |order 0	41
NAME |order 1	7
NAME |order 2	-44
NAME |order 3	-22
NAME |order 4	-73
NAME |owner 1	-12
NAME |owner 2	15
NAME |ruled	83
NAME |subject 1	-56
NAME |subject 2	24
NAME |type differs	23
NAME |type fits	-63
NONE |AGAIN	-22
NONE |AGAIN spoke 0	-8
NONE |AGAIN spoke 3	-6
NONE |AGENCY	5
NONE |AGENCY far 0	12
NONE |AGENCY far 2	-26
NONE |AGENCY first of its kind	44
NONE |AGENCY governed 2	-19
NONE |AGENCY in content	-6
NONE |AGENCY lesser of its kind	-26
NONE |AGENCY never spoke	20
NONE |AGENCY not before	18
NONE |AGENCY object 2	12
NONE |AGENCY opened 1	7
NONE |AGENCY outside	5
NONE |AGENCY owner 2	20
NONE |AGENCY rank 1	11
NONE |AGENCY rank 2	-25
NONE |AGENCY same paragraph	-5
NONE |AGENCY second of its kind	-13
NONE |AGENCY spoke 1	-22
NONE |AGENCY subject 1	-15
NONE |AGENCY subject 2	-34
NONE |AGENCY told of last	31
NONE |ATTACKER far 2	14
NONE |ATTACKER far 3	-19
NONE |ATTACKER object 2	-12
NONE |ATTACKER rank 1	7
NONE |ATTACKER second of its kind	-5
NONE |ATTACKER subject 2	11
NONE |AUTHOR never spoke	21
NONE |AUTHOR spoke 0	-11
NONE |AUTHOR spoke 3	-7
NONE |FRESH	-18
NONE |FRESH never spoke	-18
NONE |MEDIA	58
NONE |MEDIA never spoke	95
NONE |PERSON	-8
NONE |PERSON far 1	15
NONE |PERSON far 2	-6
NONE |PERSON far 3	-8
NONE |PERSON far 4	-11
NONE |PERSON far 5	17
NONE |PERSON first of its kind	22
NONE |PERSON lesser of its kind	6
NONE |PERSON never spoke	13
NONE |PERSON object 2	-8
NONE |PERSON opened 1	12
NONE |PERSON outside	-8
NONE |PERSON rank 0	6
NONE |PERSON rank 1	-5
NONE |PERSON same paragraph	5
NONE |PERSON second of its kind	-37
NONE |PERSON spoke 0	-34
NONE |PERSON spoke 2	-8
NONE |PERSON spoke 3	22
NONE |PERSON subject 1	15
NONE |PERSON subject 2	7
NONE |SYSTEM	-14
NONE |SYSTEM far 1	-6
NONE |SYSTEM first of its kind	-8
NONE |SYSTEM governed 1	-5
NONE |SYSTEM never spoke	-14
NONE |SYSTEM outside	-14
NONE |SYSTEM rank 0	-9
NONE |SYSTEM second of its kind	-6
NONE |SYSTEM told of last	-9
NONE |agent 2	-11
NONE |governed 1	-5
NONE |governed 2	-26
NONE |object 2	-9
NONE |order 0	-27
NONE |order 1	44
NONE |order 3	-6
NONE |order 4	-45
NONE |owner 2	18
NONE |subject 0	-5
NONE |subject 2	-20
OTHER for BARE 	-6
OTHER for BARE role	24
OTHER for HE 	11
OTHER for INDEFINITE 	60
OTHER for INDEFINITE attacker	-11
OTHER for INDEFINITE body	-19
OTHER for INDEFINITE document	7
OTHER for INDEFINITE role	-31
OTHER for IT 	39
OTHER for NAME 	-25
OTHER for NONE 	-15
OTHER for OWNED 	8
OTHER for OWNED office	-24
OTHER for POSSESSIVE 	-29
OTHER for POSSESSIVE document	20
OTHER for POSSESSIVE office	15
OTHER for POSSESSIVE role	-6
OTHER for SHE 	-7
OTHER for THE 	-13
OTHER for THE attacker	5
OTHER for THE attacker document	-5
OTHER for THE body	24
OTHER for THE document	-31
OTHER for THE office	31
OTHER for THE part	7
OTHER for THE role	-45
OTHER for agency	-19
OTHER for agent	-5
OTHER for association	10
OTHER for board	42
OTHER for centre	12
OTHER for chairman	7
OTHER for commission	-18
OTHER for company	21
OTHER for contractor	9
OTHER for executive	-6
OTHER for firm	23
OTHER for he	11
OTHER for head	-6
OTHER for insurer	6
OTHER for it	44
OTHER for its	-8
OTHER for man	-12
OTHER for members	7
OTHER for ministry	-5
OTHER for note	-12
OTHER for notice	35
OTHER for office	-20
OTHER for officer	-18
OTHER for official	-19
OTHER for one	-5
OTHER for operator	-21
OTHER for organisation	6
OTHER for person	-9
OTHER for police	-10
OTHER for post	14
OTHER for report	8
OTHER for service	-7
OTHER for solicitor	5
OTHER for sources	35
OTHER for spokesman	9
OTHER for spokesperson	16
OTHER for statement	9
OTHER for team	-41
OTHER for that	-13
OTHER for the	-10
OTHER for union	25
OTHER for university	-5
OTHER for vendor	-21
OWNED body|AGENCY	15
OWNED body|AGENCY far 1	-11
OWNED body|AGENCY first of its kind	11
OWNED body|AGENCY inside as head	18
OWNED body|AGENCY never spoke	24
OWNED body|AGENCY not before	18
OWNED body|PERSON	-9
OWNED body|PERSON described not	-9
OWNED body|PERSON far 3	-5
OWNED body|PERSON outside	-9
OWNED body|PERSON rank 0	-8
OWNED body|PERSON same paragraph	-5
OWNED body|PERSON second of its kind	-5
OWNED body|PERSON spoke 0	-8
OWNED body|object 2	-8
OWNED body|ruled	9
OWNED body|subject 1	-6
OWNED body|subject 2	-7
OWNED document|AGENCY described not	14
OWNED document|AGENCY described partly	12
OWNED document|AGENCY far 3	28
OWNED document|AGENCY first of its kind	5
OWNED document|AGENCY inside as owner	-13
OWNED document|AGENCY lesser of its kind	5
OWNED document|AGENCY never spoke	-9
OWNED document|AGENCY object 2	-9
OWNED document|AGENCY outside	14
OWNED document|AGENCY rank 0	5
OWNED document|AGENCY rank 1	27
OWNED document|AGENCY second of its kind	-9
OWNED document|AGENCY subject 2	35
OWNED document|PERSON	11
OWNED document|PERSON described not	11
OWNED document|PERSON never spoke	20
OWNED document|PERSON outside	11
OWNED document|PERSON rank 0	-11
OWNED document|PERSON rank 1	21
OWNED document|PERSON second of its kind	-10
OWNED document|PERSON spoke 0	-10
OWNED document|PERSON subject 2	22
OWNED document|object 2	-9
OWNED document|order 1	-10
OWNED document|order 2	27
OWNED document|order 3	21
OWNED document|ruled	-21
OWNED document|subject 1	-10
OWNED document|subject 2	56
OWNED office|AGAIN	-16
OWNED office|AGAIN spoke 0	-5
OWNED office|AGAIN spoke 3	-7
OWNED office|AGENCY	14
OWNED office|AGENCY agent 2	-10
OWNED office|AGENCY described not	-14
OWNED office|AGENCY described partly	5
OWNED office|AGENCY far 1	-7
OWNED office|AGENCY far 2	-18
OWNED office|AGENCY far 5	21
OWNED office|AGENCY governed 1	-5
OWNED office|AGENCY governed 2	-6
OWNED office|AGENCY inside as owner	25
OWNED office|AGENCY lesser of its kind	65
OWNED office|AGENCY not before	29
OWNED office|AGENCY outside	-16
OWNED office|AGENCY rank 0	-20
OWNED office|AGENCY rank 1	21
OWNED office|AGENCY rank 2	-5
OWNED office|AGENCY rank 3	-7
OWNED office|AGENCY rank 4	-5
OWNED office|AGENCY same paragraph	-23
OWNED office|AGENCY second of its kind	-50
OWNED office|AGENCY spoke 1	31
OWNED office|AGENCY spoke 3	-11
OWNED office|AGENCY subject 2	22
OWNED office|AGENCY told of last	9
OWNED office|ATTACKER	-7
OWNED office|ATTACKER described not	-7
OWNED office|ATTACKER first of its kind	-6
OWNED office|ATTACKER never spoke	-6
OWNED office|ATTACKER outside	-7
OWNED office|ATTACKER rank 0	-7
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-8
OWNED office|MEDIA never spoke	-5
OWNED office|PERSON	-8
OWNED office|PERSON described not	-18
OWNED office|PERSON far 1	-6
OWNED office|PERSON far 5	-7
OWNED office|PERSON inside behind a comma	9
OWNED office|PERSON not before	9
OWNED office|PERSON outside	-18
OWNED office|PERSON rank 0	-8
OWNED office|PERSON rank 1	-5
OWNED office|PERSON same paragraph	-6
OWNED office|PERSON spoke 3	-5
OWNED office|PERSON subject 2	-7
OWNED office|UNNAMED	35
OWNED office|UNNAMED never spoke	35
OWNED office|agent 2	-11
OWNED office|governed 1	-6
OWNED office|governed 2	-8
OWNED office|object 1	-5
OWNED office|object 2	-7
OWNED office|order 0	-7
OWNED office|order 1	-29
OWNED office|order 2	-15
OWNED office|order 3	-9
OWNED office|order 4	16
OWNED office|ruled	9
OWNED office|subject 2	10
OWNED role|AGAIN	-5
OWNED role|AGENCY	-17
OWNED role|AGENCY first of its kind	-14
OWNED role|AGENCY inside as owner	-12
OWNED role|AGENCY never spoke	-12
OWNED role|AGENCY rank 0	-5
OWNED role|PERSON	17
OWNED role|PERSON described not	11
OWNED role|PERSON inside behind a comma	6
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	6
OWNED role|PERSON outside	10
OWNED role|PERSON rank 0	13
OWNED role|PERSON second of its kind	19
OWNED role|PERSON spoke 0	17
OWNED role|PERSON subject 2	-5
OWNED role|UNNAMED	8
OWNED role|UNNAMED never spoke	8
OWNED role|order 0	10
OWNED role|ruled	10
OWNED role|subject 2	-7
OWNED |AGAIN	36
OWNED |AGAIN spoke 3	39
OWNED |AGENCY	-19
OWNED |AGENCY described not	-14
OWNED |AGENCY described partly	10
OWNED |AGENCY far 1	-10
OWNED |AGENCY far 4	7
OWNED |AGENCY inside as head	14
OWNED |AGENCY inside as owner	-17
OWNED |AGENCY lesser of its kind	-16
OWNED |AGENCY never spoke	-9
OWNED |AGENCY not before	-15
OWNED |AGENCY outside	-14
OWNED |AGENCY rank 1	-5
OWNED |AGENCY same paragraph	-10
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY told of last	-7
OWNED |PERSON	-6
OWNED |PERSON described not	-15
OWNED |PERSON far 1	-9
OWNED |PERSON inside behind a comma	8
OWNED |PERSON never spoke	5
OWNED |PERSON not before	9
OWNED |PERSON outside	-15
OWNED |PERSON rank 0	-10
OWNED |PERSON same paragraph	-12
OWNED |PERSON spoke 0	-9
OWNED |PERSON subject 1	-9
OWNED |PERSON subject 2	-6
OWNED |object 1	-7
OWNED |order 1	-7
OWNED |order 2	-8
OWNED |ruled	33
OWNED |same role	-5
OWNED |subject 1	-12
OWNED |subject 2	-10
PERSON	51
PERSON ALLEGES THE	-16
PERSON ASSERTS BARE	36
PERSON ASSERTS HE	20
PERSON ASSERTS INDEFINITE	-33
PERSON ASSERTS NAME	-8
PERSON ASSERTS NONE	-25
PERSON ASSERTS POSSESSIVE	20
PERSON ASSERTS SHE	17
PERSON ASSERTS THE	23
PERSON CONFIRMS BARE	-13
PERSON CONFIRMS HE	-5
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	9
PERSON CONFIRMS THE	18
PERSON DENIES HE	9
PERSON DENIES NAME	12
PERSON DENIES THE	10
PERSON agent 1	-12
PERSON agent 2	-41
PERSON cue :	13
PERSON cue accept	11
PERSON cue according to	18
PERSON cue accuse	-9
PERSON cue acknowledge	5
PERSON cue add	33
PERSON cue announce	-20
PERSON cue argue	-7
PERSON cue assert	-9
PERSON cue assure	33
PERSON cue blame	-19
PERSON cue boast	-6
PERSON cue call	-8
PERSON cue claim	-34
PERSON cue concede	9
PERSON cue confirm	-25
PERSON cue contend	20
PERSON cue could not be contacted	5
PERSON cue decline to be	-10
PERSON cue decline to comment	-11
PERSON cue decline to name	18
PERSON cue denied it	-35
PERSON cue dismiss	6
PERSON cue dispute	5
PERSON cue find	-17
PERSON cue go on	20
PERSON cue inform	-29
PERSON cue insist	-5
PERSON cue maintain	23
PERSON cue not answer	6
PERSON cue not reply	-21
PERSON cue not respond	-6
PERSON cue not return	-19
PERSON cue not want	-12
PERSON cue note	-12
PERSON cue offer	-5
PERSON cue put	-16
PERSON cue remark	-21
PERSON cue reply	9
PERSON cue report	-10
PERSON cue say	6
PERSON cue show	22
PERSON cue speak	-19
PERSON cue state	11
PERSON cue submit	15
PERSON cue suspect	14
PERSON cue tell	-33
PERSON cue would have none of it	22
PERSON cue write	11
PERSON described not	-99
PERSON described partly	-14
PERSON described wholly	60
PERSON far 0	18
PERSON far 2	34
PERSON far 3	-6
PERSON far 4	-83
PERSON far 5	-56
PERSON first here INDEFINITE	12
PERSON first here NAME	67
PERSON first here OWNED	25
PERSON first here POSSESSIVE	33
PERSON first here THE	20
PERSON first of its kind	46
PERSON governed 1	-9
PERSON governed 2	-37
PERSON has head	60
PERSON in ADVISORY	18
PERSON in NEWS	58
PERSON in SOCIAL_POST	-32
PERSON in content	-29
PERSON inside as head	65
PERSON inside behind a comma	87
PERSON lesser of its kind	47
PERSON never spoke	67
PERSON not before	118
PERSON object 0	11
PERSON object 1	21
PERSON of according-to:before	29
PERSON of agency	17
PERSON of agent	-9
PERSON of authority	-5
PERSON of clause:before	26
PERSON of clause:interrupted	-51
PERSON of commission	-10
PERSON of counsel	25
PERSON of director	24
PERSON of engineer	-10
PERSON of executive	36
PERSON of finding	17
PERSON of he	20
PERSON of head	7
PERSON of it	-29
PERSON of its	12
PERSON of judge	16
PERSON of letter	7
PERSON of man	-21
PERSON of manager	-15
PERSON of naming:about	-18
PERSON of naming:blame	-5
PERSON of naming:call	-8
PERSON of naming:put	-19
PERSON of no-comment	-28
PERSON of notice	-11
PERSON of noun:claim	-9
PERSON of office	-17
PERSON of officer	26
PERSON of official	-7
PERSON of one	-14
PERSON of operator	-7
PERSON of person	-5
PERSON of police	-18
PERSON of quote:before	56
PERSON of quote:colon	13
PERSON of quote:following	28
PERSON of rebuff	30
PERSON of report	-38
PERSON of researcher	9
PERSON of secretary	-12
PERSON of service	-14
PERSON of she	26
PERSON of someone	-7
PERSON of statement	34
PERSON of tagged:carried	34
PERSON of tagged:cue	-7
PERSON of tagged:source	-9
PERSON of they	8
PERSON of union	-8
PERSON of verb:clause	29
PERSON of verb:object	-25
PERSON of verb:quote	6
PERSON of verb:that	-11
PERSON often 0 HE	-37
PERSON often 0 INDEFINITE	-14
PERSON often 0 IT	-34
PERSON often 0 NAME	-6
PERSON often 0 NONE	-20
PERSON often 0 POSSESSIVE	18
PERSON often 0 SHE	10
PERSON often 0 THE	23
PERSON often 1 BARE	16
PERSON often 1 HE	65
PERSON often 1 INDEFINITE	-24
PERSON often 1 IT	11
PERSON often 1 NAME	-14
PERSON often 1 POSSESSIVE	23
PERSON often 1 SHE	31
PERSON often 2 BARE	-7
PERSON often 2 HE	8
PERSON often 2 INDEFINITE	-9
PERSON often 2 IT	9
PERSON often 2 NAME	35
PERSON often 2 NONE	7
PERSON often 2 POSSESSIVE	-19
PERSON often 2 SHE	-20
PERSON often 2 THE	26
PERSON opened 0	10
PERSON opened 1	-19
PERSON outside	-44
PERSON owner 1	-15
PERSON rank 0	-34
PERSON rank 1	13
PERSON rank 2	-19
PERSON rank 3	-26
PERSON rank 4	28
PERSON same paragraph	109
PERSON same side as last	30
PERSON says I HE	-8
PERSON says I INDEFINITE	-13
PERSON says I SHE	-24
PERSON says we HE	21
PERSON says we IT	7
PERSON says we NAME	13
PERSON says we OWNED	5
PERSON says we POSSESSIVE	16
PERSON says we SHE	16
PERSON says we THE	-9
PERSON second of its kind	9
PERSON spoke 0	14
PERSON spoke 2	7
PERSON spoke last 0 HE  true	-9
PERSON spoke last 0 NAME  true	-16
PERSON spoke last 0 POSSESSIVE role true	10
PERSON spoke last 0 SHE  true	7
PERSON spoke last 0 THE body true	21
PERSON spoke last 0 THE role true	7
PERSON spoke last 1 BARE office true	14
PERSON spoke last 1 IT  true	15
PERSON spoke last 1 NAME  true	26
PERSON spoke last 1 NONE  true	-22
PERSON spoke last 1 OWNED  true	-9
PERSON spoke last 1 OWNED body true	-5
PERSON spoke last 1 POSSESSIVE  true	10
PERSON spoke last 1 POSSESSIVE office false	-6
PERSON spoke last 1 POSSESSIVE office true	-6
PERSON spoke last 1 SHE  false	12
PERSON spoke last 1 SHE  true	-10
PERSON spoke last 1 THE  false	-19
PERSON spoke last 1 THE  true	9
PERSON spoke last 1 THE body false	-9
PERSON spoke last 1 THE body true	-9
PERSON spoke last 1 THE role false	-16
PERSON spoke last 1 THE role true	-5
PERSON spoke last 2 HE  true	8
PERSON spoke last 2 INDEFINITE role false	-5
PERSON spoke last 2 SHE  false	-21
PERSON spoke last 2 SHE  true	-7
PERSON spoke last 2 THE  false	13
PERSON spoke last 3 IT  false	-6
PERSON spoke last 3 SHE  false	20
PERSON spoke last 3 THE  false	-7
PERSON spoke last here BARE	14
PERSON spoke last here IT	11
PERSON spoke last here NAME	7
PERSON spoke last here NONE	-18
PERSON spoke last here OWNED	-24
PERSON spoke last here POSSESSIVE	-8
PERSON spoke last here SHE	-5
PERSON spoke last here THE	51
PERSON subject 0	9
PERSON subject 1	8
PERSON subject 2	-32
PERSON told of last	42
POLICE for BARE 	-14
POLICE for BARE role	-9
POLICE for HE 	12
POLICE for INDEFINITE 	-46
POLICE for INDEFINITE office	9
POLICE for INDEFINITE role	25
POLICE for IT 	-28
POLICE for NAME 	-13
POLICE for NAME body	13
POLICE for OWNED office	6
POLICE for POSSESSIVE 	-27
POLICE for POSSESSIVE office	-10
POLICE for POSSESSIVE role	5
POLICE for SHE 	-5
POLICE for THE 	35
POLICE for THE body	6
POLICE for THE document	16
POLICE for THE office	-14
POLICE for THE role	-11
POLICE for THEY 	6
POLICE for board	-13
POLICE for he	12
POLICE for it	-28
POLICE for office	9
POLICE for officer	34
POLICE for police	36
POLICE for report	-21
POLICE for service	-16
POLICE for she	-17
POLICE for spokesman	27
POLICE for spokesperson	-18
POLICE for they	6
POSSESSIVE body|AGENCY	19
POSSESSIVE body|AGENCY described not	12
POSSESSIVE body|AGENCY far 1	15
POSSESSIVE body|AGENCY first of its kind	16
POSSESSIVE body|AGENCY never spoke	11
POSSESSIVE body|AGENCY outside	12
POSSESSIVE body|AGENCY rank 0	15
POSSESSIVE body|AGENCY same paragraph	15
POSSESSIVE body|PERSON	-9
POSSESSIVE body|PERSON described not	-9
POSSESSIVE body|PERSON outside	-9
POSSESSIVE body|PERSON second of its kind	-7
POSSESSIVE body|UNNAMED	-7
POSSESSIVE body|UNNAMED never spoke	-7
POSSESSIVE body|order 1	15
POSSESSIVE body|ruled	24
POSSESSIVE document|AGAIN	25
POSSESSIVE document|AGENCY	7
POSSESSIVE document|AGENCY described not	7
POSSESSIVE document|AGENCY far 1	24
POSSESSIVE document|AGENCY far 4	24
POSSESSIVE document|AGENCY far 5	-11
POSSESSIVE document|AGENCY lesser of its kind	-13
POSSESSIVE document|AGENCY never spoke	-21
POSSESSIVE document|AGENCY outside	14
POSSESSIVE document|AGENCY rank 0	23
POSSESSIVE document|AGENCY rank 1	-11
POSSESSIVE document|AGENCY second of its kind	18
POSSESSIVE document|AGENCY spoke 2	30
POSSESSIVE document|AGENCY spoke 3	-10
POSSESSIVE document|AGENCY subject 2	13
POSSESSIVE document|PERSON lesser of its kind	8
POSSESSIVE document|PERSON never spoke	14
POSSESSIVE document|PERSON rank 0	-12
POSSESSIVE document|PERSON rank 1	20
POSSESSIVE document|PERSON same paragraph	11
POSSESSIVE document|PERSON second of its kind	-6
POSSESSIVE document|PERSON spoke 0	-10
POSSESSIVE document|UNNAMED	-17
POSSESSIVE document|UNNAMED never spoke	-17
POSSESSIVE document|object 2	-6
POSSESSIVE document|order 0	-5
POSSESSIVE document|order 1	-16
POSSESSIVE document|order 2	18
POSSESSIVE document|order 3	19
POSSESSIVE document|order 4	-8
POSSESSIVE document|ruled	-6
POSSESSIVE document|subject 1	16
POSSESSIVE document|subject 2	8
POSSESSIVE office|AGAIN	-7
POSSESSIVE office|AGENCY	18
POSSESSIVE office|AGENCY described not	29
POSSESSIVE office|AGENCY far 0	15
POSSESSIVE office|AGENCY far 1	8
POSSESSIVE office|AGENCY far 3	-5
POSSESSIVE office|AGENCY far 4	-15
POSSESSIVE office|AGENCY far 5	16
POSSESSIVE office|AGENCY first of its kind	-12
POSSESSIVE office|AGENCY governed 2	-6
POSSESSIVE office|AGENCY in content	15
POSSESSIVE office|AGENCY never spoke	20
POSSESSIVE office|AGENCY opened 0	15
POSSESSIVE office|AGENCY outside	18
POSSESSIVE office|AGENCY rank 1	7
POSSESSIVE office|AGENCY rank 2	22
POSSESSIVE office|AGENCY rank 3	-5
POSSESSIVE office|AGENCY same paragraph	23
POSSESSIVE office|AGENCY second of its kind	27
POSSESSIVE office|AGENCY spoke 1	-8
POSSESSIVE office|AGENCY spoke 2	-8
POSSESSIVE office|AGENCY spoke 3	14
POSSESSIVE office|AGENCY subject 0	26
POSSESSIVE office|AGENCY subject 1	8
POSSESSIVE office|AGENCY subject 2	6
POSSESSIVE office|ATTACKER	-22
POSSESSIVE office|ATTACKER described not	-22
POSSESSIVE office|ATTACKER first of its kind	-22
POSSESSIVE office|ATTACKER outside	-22
POSSESSIVE office|ATTACKER rank 0	-22
POSSESSIVE office|FRESH	-5
POSSESSIVE office|FRESH never spoke	-5
POSSESSIVE office|MEDIA	-5
POSSESSIVE office|PERSON	-7
POSSESSIVE office|PERSON described not	-22
POSSESSIVE office|PERSON far 3	-12
POSSESSIVE office|PERSON inside behind a comma	15
POSSESSIVE office|PERSON never spoke	14
POSSESSIVE office|PERSON not before	15
POSSESSIVE office|PERSON object 2	-17
POSSESSIVE office|PERSON outside	-22
POSSESSIVE office|PERSON rank 0	-17
POSSESSIVE office|PERSON spoke 0	-12
POSSESSIVE office|PERSON spoke 2	-7
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	29
POSSESSIVE office|UNNAMED never spoke	29
POSSESSIVE office|governed 2	-6
POSSESSIVE office|object 2	-21
POSSESSIVE office|order 0	-32
POSSESSIVE office|order 1	5
POSSESSIVE office|order 2	-7
POSSESSIVE office|order 3	-8
POSSESSIVE office|order 4	16
POSSESSIVE office|ruled	27
POSSESSIVE office|subject 0	7
POSSESSIVE office|subject 1	8
POSSESSIVE role|AGAIN	-8
POSSESSIVE role|AGENCY	-10
POSSESSIVE role|AGENCY described not	-15
POSSESSIVE role|AGENCY far 1	-7
POSSESSIVE role|AGENCY far 2	-9
POSSESSIVE role|AGENCY far 4	9
POSSESSIVE role|AGENCY first of its kind	-11
POSSESSIVE role|AGENCY lesser of its kind	-12
POSSESSIVE role|AGENCY never spoke	-11
POSSESSIVE role|AGENCY outside	-12
POSSESSIVE role|AGENCY rank 0	-5
POSSESSIVE role|AGENCY same paragraph	-10
POSSESSIVE role|AGENCY second of its kind	14
POSSESSIVE role|AGENCY spoke 0	16
POSSESSIVE role|AGENCY spoke 3	-12
POSSESSIVE role|AGENCY told of last	-12
POSSESSIVE role|FRESH	-6
POSSESSIVE role|FRESH never spoke	-6
POSSESSIVE role|PERSON	15
POSSESSIVE role|PERSON described not	12
POSSESSIVE role|PERSON far 2	-5
POSSESSIVE role|PERSON far 3	20
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-6
POSSESSIVE role|PERSON lesser of its kind	15
POSSESSIVE role|PERSON never spoke	28
POSSESSIVE role|PERSON object 2	-9
POSSESSIVE role|PERSON outside	11
POSSESSIVE role|PERSON rank 0	20
POSSESSIVE role|PERSON spoke 2	-6
POSSESSIVE role|PERSON subject 2	13
POSSESSIVE role|UNNAMED	24
POSSESSIVE role|UNNAMED never spoke	24
POSSESSIVE role|object 2	-12
POSSESSIVE role|order 0	10
POSSESSIVE role|order 1	9
POSSESSIVE role|order 2	-6
POSSESSIVE role|order 3	-13
POSSESSIVE role|ruled	5
POSSESSIVE role|subject 1	-9
POSSESSIVE role|subject 2	8
POSSESSIVE |AGAIN	-9
POSSESSIVE |AGENCY far 2	-17
POSSESSIVE |AGENCY far 3	-12
POSSESSIVE |AGENCY far 5	28
POSSESSIVE |AGENCY first of its kind	-11
POSSESSIVE |AGENCY governed 2	-12
POSSESSIVE |AGENCY in content	-7
POSSESSIVE |AGENCY lesser of its kind	7
POSSESSIVE |AGENCY opened 1	-10
POSSESSIVE |AGENCY outside	10
POSSESSIVE |AGENCY rank 0	11
POSSESSIVE |AGENCY rank 1	6
POSSESSIVE |AGENCY rank 2	-5
POSSESSIVE |AGENCY second of its kind	8
POSSESSIVE |AGENCY spoke 0	12
POSSESSIVE |AGENCY spoke 3	-5
POSSESSIVE |AGENCY subject 2	8
POSSESSIVE |ATTACKER	8
POSSESSIVE |ATTACKER described not	8
POSSESSIVE |ATTACKER first of its kind	8
POSSESSIVE |ATTACKER never spoke	8
POSSESSIVE |ATTACKER outside	8
POSSESSIVE |ATTACKER rank 0	8
POSSESSIVE |ATTACKER same paragraph	9
POSSESSIVE |FRESH	-8
POSSESSIVE |FRESH never spoke	-8
POSSESSIVE |MEDIA	-9
POSSESSIVE |MEDIA never spoke	-8
POSSESSIVE |PERSON	22
POSSESSIVE |PERSON described not	7
POSSESSIVE |PERSON far 1	15
POSSESSIVE |PERSON far 3	6
POSSESSIVE |PERSON far 5	-7
POSSESSIVE |PERSON inside as head	6
POSSESSIVE |PERSON inside behind a comma	9
POSSESSIVE |PERSON lesser of its kind	18
POSSESSIVE |PERSON never spoke	14
POSSESSIVE |PERSON not before	16
POSSESSIVE |PERSON outside	7
POSSESSIVE |PERSON rank 0	15
POSSESSIVE |PERSON same paragraph	14
POSSESSIVE |PERSON spoke 0	17
POSSESSIVE |PERSON subject 1	14
POSSESSIVE |PERSON subject 2	-5
POSSESSIVE |SYSTEM	-5
POSSESSIVE |SYSTEM described not	-5
POSSESSIVE |SYSTEM never spoke	-5
POSSESSIVE |SYSTEM outside	-5
POSSESSIVE |UNNAMED	-21
POSSESSIVE |UNNAMED never spoke	-21
POSSESSIVE |governed 2	-12
POSSESSIVE |order 0	9
POSSESSIVE |order 2	-9
POSSESSIVE |order 3	-5
POSSESSIVE |order 4	20
POSSESSIVE |same role	-22
POSSESSIVE |subject 1	18
REGULATOR for HE 	15
REGULATOR for INDEFINITE 	39
REGULATOR for INDEFINITE document	-6
REGULATOR for INDEFINITE office	10
REGULATOR for INDEFINITE role	23
REGULATOR for IT 	9
REGULATOR for NAME 	-15
REGULATOR for NAME body	-6
REGULATOR for NONE 	5
REGULATOR for OWNED 	5
REGULATOR for OWNED office	46
REGULATOR for POSSESSIVE office	23
REGULATOR for POSSESSIVE role	-6
REGULATOR for SHE 	-11
REGULATOR for THE 	-11
REGULATOR for THE body	48
REGULATOR for THE document	9
REGULATOR for THE office	51
REGULATOR for THE role	26
REGULATOR for commission	14
REGULATOR for commissioner	8
REGULATOR for company	35
REGULATOR for filing	-5
REGULATOR for firm	-5
REGULATOR for he	15
REGULATOR for notice	9
REGULATOR for office	55
REGULATOR for officer	-10
REGULATOR for police	-7
REGULATOR for regulator	-11
REGULATOR for she	-11
REGULATOR for spokesman	-5
REGULATOR for spokesperson	19
SHE |AGAIN	8
SHE |AGAIN spoke 0	29
SHE |AGAIN spoke 2	-6
SHE |AGAIN spoke 3	-12
SHE |AGENCY far 2	43
SHE |AGENCY far 3	-11
SHE |AGENCY far 4	-14
SHE |AGENCY far 5	-12
SHE |AGENCY first of its kind	-16
SHE |AGENCY governed 1	10
SHE |AGENCY governed 2	7
SHE |AGENCY in content	7
SHE |AGENCY lesser of its kind	7
SHE |AGENCY never spoke	-24
SHE |AGENCY not before	-5
SHE |AGENCY object 1	-8
SHE |AGENCY object 2	-18
SHE |AGENCY opened 1	17
SHE |AGENCY owner 1	-9
SHE |AGENCY owner 2	-7
SHE |AGENCY rank 0	16
SHE |AGENCY same paragraph	57
SHE |AGENCY same side as last	-5
SHE |AGENCY second of its kind	12
SHE |AGENCY spoke 0	39
SHE |AGENCY spoke 1	13
SHE |AGENCY spoke 2	-9
SHE |AGENCY spoke 3	-15
SHE |AGENCY subject 2	24
SHE |AGENCY told of last	-12
SHE |ATTACKER	-12
SHE |ATTACKER far 1	12
SHE |ATTACKER far 2	-6
SHE |ATTACKER far 3	-9
SHE |ATTACKER governed 2	-9
SHE |ATTACKER lesser of its kind	-10
SHE |ATTACKER object 1	-8
SHE |ATTACKER outside	-12
SHE |ATTACKER rank 0	-28
SHE |ATTACKER rank 1	22
SHE |ATTACKER subject 2	-8
SHE |FRESH	30
SHE |FRESH never spoke	30
SHE |MEDIA	-9
SHE |MEDIA never spoke	-8
SHE |PERSON	23
SHE |PERSON far 1	19
SHE |PERSON far 2	34
SHE |PERSON far 3	21
SHE |PERSON far 4	-63
SHE |PERSON far 5	16
SHE |PERSON first of its kind	-12
SHE |PERSON governed 1	-9
SHE |PERSON governed 2	-9
SHE |PERSON lesser of its kind	-8
SHE |PERSON never spoke	-9
SHE |PERSON object 1	20
SHE |PERSON opened 1	-34
SHE |PERSON outside	23
SHE |PERSON rank 0	-30
SHE |PERSON rank 1	28
SHE |PERSON rank 2	29
SHE |PERSON rank 3	-10
SHE |PERSON same paragraph	41
SHE |PERSON same side as last	18
SHE |PERSON second of its kind	40
SHE |PERSON spoke 1	10
SHE |PERSON spoke 2	25
SHE |PERSON spoke 3	-6
SHE |PERSON subject 1	7
SHE |PERSON told of last	-13
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-33
SHE |UNNAMED never spoke	-33
SHE |governed 2	-11
SHE |object 2	-25
SHE |order 0	37
SHE |order 1	-16
SHE |order 3	32
SHE |order 4	-34
SHE |owner 1	16
SHE |owner 2	18
SHE |ruled	-9
SHE |subject 1	24
SHE |subject 2	13
SYSTEM	-23
SYSTEM ASSERTS BARE	-9
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-23
SYSTEM ASSERTS NAME	36
SYSTEM ASSERTS THE	12
SYSTEM CONFIRMS BARE	-6
SYSTEM CONFIRMS THE	25
SYSTEM cue :	16
SYSTEM cue accept	26
SYSTEM cue according to	6
SYSTEM cue add	-5
SYSTEM cue boast	-6
SYSTEM cue claim	17
SYSTEM cue confirm	-10
SYSTEM cue inform	-6
SYSTEM cue maintain	-5
SYSTEM cue put	21
SYSTEM cue reckon	18
SYSTEM cue report	21
SYSTEM cue say	-28
SYSTEM cue state	-8
SYSTEM cue tell	-15
SYSTEM cue write	-7
SYSTEM described not	-20
SYSTEM far 0	10
SYSTEM far 1	-7
SYSTEM far 2	-6
SYSTEM far 4	-30
SYSTEM first of its kind	5
SYSTEM generic	-79
SYSTEM governed 0	-9
SYSTEM governed 2	-8
SYSTEM in ADVISORY	-18
SYSTEM in NEWS	-26
SYSTEM in SOCIAL_POST	13
SYSTEM in content	-42
SYSTEM in quote	-14
SYSTEM inside as head	72
SYSTEM never spoke	-23
SYSTEM object 1	7
SYSTEM object 2	-13
SYSTEM of according-to:after	13
SYSTEM of according-to:before	-7
SYSTEM of agency	-5
SYSTEM of clause:before	-9
SYSTEM of clause:interrupted	-6
SYSTEM of company	21
SYSTEM of he	-6
SYSTEM of impersonal	-7
SYSTEM of it	-5
SYSTEM of naming:put	21
SYSTEM of no-comment	-19
SYSTEM of note	24
SYSTEM of noun:claim	-5
SYSTEM of operator	21
SYSTEM of post	-6
SYSTEM of quote:before	-9
SYSTEM of quote:colon	16
SYSTEM of review	39
SYSTEM of she	-5
SYSTEM of tagged:source	-6
SYSTEM of verb:clause	-7
SYSTEM of verb:object	20
SYSTEM of verb:that	14
SYSTEM often 0 BARE	-11
SYSTEM often 0 INDEFINITE	-16
SYSTEM often 0 IT	-10
SYSTEM often 0 NAME	8
SYSTEM often 0 POSSESSIVE	-5
SYSTEM often 0 THE	-28
SYSTEM often 1 BARE	-5
SYSTEM often 1 INDEFINITE	-5
SYSTEM often 1 IT	21
SYSTEM often 1 NAME	-13
SYSTEM often 1 THE	10
SYSTEM often 2 BARE	21
SYSTEM often 2 INDEFINITE	23
SYSTEM often 2 IT	-11
SYSTEM often 2 NAME	27
SYSTEM often 2 NONE	-7
SYSTEM often 2 THE	21
SYSTEM often 3 INDEFINITE	-5
SYSTEM often 3 NAME	7
SYSTEM often 3 THE	-5
SYSTEM opened 0	21
SYSTEM opened 1	-7
SYSTEM outside	-54
SYSTEM rank 0	-11
SYSTEM rank 1	6
SYSTEM rank 2	-13
SYSTEM rank 3	-7
SYSTEM same paragraph	59
SYSTEM says we NAME	13
SYSTEM says we THE	-5
SYSTEM second of its kind	-37
SYSTEM subject 1	-13
SYSTEM subject 2	-6
THE attacker document|AGENCY far 1	7
THE attacker document|AGENCY first of its kind	-10
THE attacker document|AGENCY lesser of its kind	11
THE attacker document|AGENCY never spoke	7
THE attacker document|AGENCY rank 0	6
THE attacker document|AGENCY same paragraph	6
THE attacker document|ATTACKER	5
THE attacker document|ATTACKER described not	-12
THE attacker document|ATTACKER first of its kind	15
THE attacker document|ATTACKER never spoke	-6
THE attacker document|ATTACKER rank 0	-9
THE attacker document|ATTACKER rank 1	8
THE attacker document|ATTACKER second of its kind	-10
THE attacker document|ATTACKER spoke 0	13
THE attacker document|ATTACKER told of last	-6
THE attacker document|PERSON	11
THE attacker document|PERSON described not	11
THE attacker document|PERSON first of its kind	-10
THE attacker document|PERSON lesser of its kind	21
THE attacker document|PERSON outside	11
THE attacker document|PERSON rank 0	16
THE attacker document|PERSON subject 2	-7
THE attacker document|UNNAMED	-9
THE attacker document|UNNAMED never spoke	-9
THE attacker document|object 2	-7
THE attacker document|order 0	-12
THE attacker document|order 1	5
THE attacker document|order 2	30
THE attacker document|order 3	-11
THE attacker document|order 4	-6
THE attacker document|subject 1	17
THE attacker document|subject 2	-7
THE attacker|AGENCY	-8
THE attacker|AGENCY described wholly	-6
THE attacker|AGENCY far 2	-23
THE attacker|AGENCY far 5	-7
THE attacker|AGENCY first of its kind	-38
THE attacker|AGENCY has head	-6
THE attacker|AGENCY in content	-10
THE attacker|AGENCY inside as head	-19
THE attacker|AGENCY never spoke	21
THE attacker|AGENCY outside	17
THE attacker|AGENCY rank 0	14
THE attacker|AGENCY rank 1	-10
THE attacker|AGENCY same paragraph	17
THE attacker|AGENCY second of its kind	34
THE attacker|AGENCY spoke 0	-8
THE attacker|AGENCY spoke 1	-21
THE attacker|AGENCY subject 1	5
THE attacker|AGENCY subject 2	-25
THE attacker|AGENCY told of last	-6
THE attacker|ATTACKER	35
THE attacker|ATTACKER described not	40
THE attacker|ATTACKER described wholly	-16
THE attacker|ATTACKER far 2	15
THE attacker|ATTACKER far 4	11
THE attacker|ATTACKER first of its kind	7
THE attacker|ATTACKER has head	-16
THE attacker|ATTACKER inside as head	-12
THE attacker|ATTACKER never spoke	20
THE attacker|ATTACKER not before	11
THE attacker|ATTACKER object 2	25
THE attacker|ATTACKER outside	39
THE attacker|ATTACKER rank 1	-5
THE attacker|ATTACKER same paragraph	11
THE attacker|ATTACKER second of its kind	35
THE attacker|ATTACKER subject 2	-14
THE attacker|ATTACKER told of last	-14
THE attacker|MEDIA	-8
THE attacker|MEDIA never spoke	-5
THE attacker|PERSON	-6
THE attacker|PERSON described not	-6
THE attacker|PERSON outside	-6
THE attacker|PERSON rank 0	-5
THE attacker|governed 2	8
THE attacker|object 2	22
THE attacker|order 0	-19
THE attacker|order 1	27
THE attacker|order 2	8
THE attacker|order 3	-9
THE attacker|order 4	12
THE attacker|subject 2	-40
THE attacker|type fits	-25
THE body|AGAIN	-25
THE body|AGAIN spoke 0	-9
THE body|AGAIN spoke 1	-5
THE body|AGAIN spoke 2	-6
THE body|AGENCY	19
THE body|AGENCY described not	-21
THE body|AGENCY described partly	6
THE body|AGENCY described wholly	9
THE body|AGENCY far 0	-41
THE body|AGENCY far 1	22
THE body|AGENCY far 2	-22
THE body|AGENCY far 3	75
THE body|AGENCY far 4	-21
THE body|AGENCY far 5	8
THE body|AGENCY first of its kind	7
THE body|AGENCY governed 0	-14
THE body|AGENCY governed 2	-5
THE body|AGENCY has head	28
THE body|AGENCY in content	8
THE body|AGENCY inside as head	-19
THE body|AGENCY inside behind	5
THE body|AGENCY inside behind a comma	9
THE body|AGENCY inside behind of	10
THE body|AGENCY lesser of its kind	-13
THE body|AGENCY never spoke	-12
THE body|AGENCY object 1	-5
THE body|AGENCY object 2	-24
THE body|AGENCY opened 0	-14
THE body|AGENCY opened 1	25
THE body|AGENCY outside	27
THE body|AGENCY owner 0	-28
THE body|AGENCY owner 2	17
THE body|AGENCY rank 0	-30
THE body|AGENCY rank 1	-33
THE body|AGENCY rank 2	20
THE body|AGENCY rank 3	-5
THE body|AGENCY rank 4	63
THE body|AGENCY same paragraph	61
THE body|AGENCY second of its kind	26
THE body|AGENCY spoke 0	-39
THE body|AGENCY spoke 1	49
THE body|AGENCY spoke 2	30
THE body|AGENCY spoke 3	-9
THE body|AGENCY subject 1	25
THE body|AGENCY subject 2	49
THE body|AGENCY told of last	-6
THE body|AGENCY was called so	73
THE body|ATTACKER	-27
THE body|ATTACKER described not	-27
THE body|ATTACKER far 1	-6
THE body|ATTACKER far 2	-8
THE body|ATTACKER far 4	-5
THE body|ATTACKER far 5	-5
THE body|ATTACKER first of its kind	-19
THE body|ATTACKER never spoke	-20
THE body|ATTACKER outside	-27
THE body|ATTACKER rank 0	-19
THE body|ATTACKER same paragraph	-13
THE body|ATTACKER second of its kind	-6
THE body|ATTACKER subject 2	-15
THE body|AUTHOR	-13
THE body|FRESH	-10
THE body|FRESH never spoke	-10
THE body|MEDIA	-26
THE body|MEDIA never spoke	-23
THE body|PERSON agent 2	-9
THE body|PERSON described not	28
THE body|PERSON described wholly	-32
THE body|PERSON far 0	42
THE body|PERSON far 1	-23
THE body|PERSON far 2	-29
THE body|PERSON far 3	8
THE body|PERSON far 4	25
THE body|PERSON far 5	-27
THE body|PERSON first of its kind	30
THE body|PERSON has head	-32
THE body|PERSON lesser of its kind	-5
THE body|PERSON never spoke	-22
THE body|PERSON object 2	-10
THE body|PERSON owner 2	-7
THE body|PERSON rank 0	-7
THE body|PERSON rank 1	21
THE body|PERSON rank 2	-14
THE body|PERSON same paragraph	-20
THE body|PERSON same side as last	19
THE body|PERSON second of its kind	-29
THE body|PERSON spoke 1	17
THE body|PERSON spoke 2	12
THE body|PERSON spoke 3	-10
THE body|PERSON subject 0	42
THE body|PERSON subject 1	-23
THE body|SYSTEM	13
THE body|SYSTEM described not	14
THE body|SYSTEM far 1	20
THE body|SYSTEM far 3	14
THE body|SYSTEM far 4	-5
THE body|SYSTEM far 5	-6
THE body|SYSTEM first of its kind	25
THE body|SYSTEM governed 1	23
THE body|SYSTEM governed 2	-7
THE body|SYSTEM in content	-5
THE body|SYSTEM lesser of its kind	-6
THE body|SYSTEM never spoke	13
THE body|SYSTEM object 2	-8
THE body|SYSTEM outside	13
THE body|SYSTEM rank 1	17
THE body|SYSTEM same paragraph	43
THE body|SYSTEM second of its kind	-5
THE body|SYSTEM subject 2	11
THE body|SYSTEM told of last	18
THE body|UNNAMED	27
THE body|UNNAMED never spoke	27
THE body|agent 2	-6
THE body|company differs	6
THE body|governed 0	-14
THE body|governed 1	22
THE body|governed 2	-13
THE body|object 1	-9
THE body|object 2	-43
THE body|order 0	-43
THE body|order 1	39
THE body|order 2	14
THE body|order 3	-29
THE body|order 4	21
THE body|owner 0	-28
THE body|owner 2	10
THE body|ruled	-21
THE body|subject 0	44
THE body|subject 2	47
THE body|type differs	-28
THE body|type fits	50
THE document|AGAIN	16
THE document|AGAIN spoke 0	-19
THE document|AGAIN spoke 2	43
THE document|AGENCY	20
THE document|AGENCY described not	31
THE document|AGENCY far 1	-39
THE document|AGENCY far 2	64
THE document|AGENCY far 3	28
THE document|AGENCY far 4	38
THE document|AGENCY far 5	-61
THE document|AGENCY first of its kind	11
THE document|AGENCY governed 1	-8
THE document|AGENCY governed 2	40
THE document|AGENCY in content	-16
THE document|AGENCY lesser of its kind	-5
THE document|AGENCY never spoke	-56
THE document|AGENCY object 1	-7
THE document|AGENCY object 2	12
THE document|AGENCY outside	31
THE document|AGENCY owner 1	6
THE document|AGENCY owner 2	15
THE document|AGENCY rank 0	-27
THE document|AGENCY rank 1	8
THE document|AGENCY rank 2	22
THE document|AGENCY rank 3	26
THE document|AGENCY same paragraph	33
THE document|AGENCY second of its kind	13
THE document|AGENCY spoke 0	20
THE document|AGENCY spoke 2	-5
THE document|AGENCY spoke 3	65
THE document|AGENCY subject 1	-30
THE document|AGENCY told of last	-6
THE document|ATTACKER agent 2	-5
THE document|ATTACKER never spoke	-8
THE document|ATTACKER same paragraph	9
THE document|FRESH	-13
THE document|FRESH never spoke	-13
THE document|MEDIA	-14
THE document|MEDIA never spoke	-12
THE document|PERSON far 1	16
THE document|PERSON far 3	-6
THE document|PERSON far 4	-9
THE document|PERSON first of its kind	-15
THE document|PERSON never spoke	14
THE document|PERSON object 2	-6
THE document|PERSON rank 0	7
THE document|PERSON rank 1	-9
THE document|PERSON same paragraph	16
THE document|PERSON second of its kind	13
THE document|PERSON spoke 0	5
THE document|PERSON spoke 1	-7
THE document|PERSON spoke 2	-6
THE document|PERSON spoke 3	-7
THE document|PERSON subject 1	5
THE document|PERSON subject 2	-9
THE document|SYSTEM	-7
THE document|SYSTEM described not	-6
THE document|SYSTEM first of its kind	-6
THE document|SYSTEM never spoke	-7
THE document|SYSTEM outside	-6
THE document|UNNAMED	6
THE document|UNNAMED never spoke	6
THE document|agent 2	-9
THE document|governed 1	-11
THE document|governed 2	36
THE document|object 1	19
THE document|order 0	-8
THE document|order 1	-23
THE document|order 2	14
THE document|order 3	35
THE document|owner 1	6
THE document|owner 2	14
THE document|ruled	-38
THE document|subject 1	-25
THE document|subject 2	-9
THE office|AGAIN	-5
THE office|AGENCY	32
THE office|AGENCY described not	38
THE office|AGENCY described wholly	-25
THE office|AGENCY far 1	5
THE office|AGENCY far 2	8
THE office|AGENCY far 3	-32
THE office|AGENCY far 5	75
THE office|AGENCY first of its kind	17
THE office|AGENCY has head	-25
THE office|AGENCY in content	-24
THE office|AGENCY inside as head	9
THE office|AGENCY never spoke	21
THE office|AGENCY not before	-12
THE office|AGENCY object 2	13
THE office|AGENCY outside	17
THE office|AGENCY owner 2	11
THE office|AGENCY rank 0	-25
THE office|AGENCY rank 1	-7
THE office|AGENCY rank 2	21
THE office|AGENCY rank 3	62
THE office|AGENCY same paragraph	-21
THE office|AGENCY second of its kind	13
THE office|AGENCY spoke 0	-19
THE office|AGENCY spoke 1	-10
THE office|AGENCY spoke 2	28
THE office|AGENCY spoke 3	13
THE office|AGENCY subject 2	20
THE office|AGENCY was called so	-9
THE office|ATTACKER	-6
THE office|ATTACKER described not	-6
THE office|ATTACKER first of its kind	-5
THE office|ATTACKER never spoke	-5
THE office|ATTACKER outside	-6
THE office|ATTACKER rank 0	-5
THE office|MEDIA	-5
THE office|MEDIA never spoke	-5
THE office|PERSON	-14
THE office|PERSON described not	-20
THE office|PERSON far 1	-7
THE office|PERSON far 3	-10
THE office|PERSON first of its kind	-11
THE office|PERSON never spoke	-5
THE office|PERSON outside	-11
THE office|PERSON rank 0	-17
THE office|PERSON same paragraph	-7
THE office|PERSON second of its kind	-7
THE office|PERSON spoke 0	-7
THE office|PERSON subject 1	-7
THE office|PERSON subject 2	-13
THE office|object 2	11
THE office|order 0	-20
THE office|order 2	-7
THE office|order 3	-34
THE office|order 4	82
THE office|owner 2	11
THE office|ruled	5
THE office|subject 1	-7
THE office|subject 2	6
THE part|AGENCY	8
THE part|AGENCY never spoke	8
THE part|AGENCY not before	8
THE part|ruled	7
THE role|AGAIN same head	31
THE role|AGAIN shares words	17
THE role|AGAIN spoke 0	11
THE role|AGAIN spoke 3	-7
THE role|AGENCY described not	-37
THE role|AGENCY described wholly	15
THE role|AGENCY far 1	39
THE role|AGENCY far 2	-20
THE role|AGENCY far 3	-18
THE role|AGENCY far 4	7
THE role|AGENCY far 5	8
THE role|AGENCY governed 1	30
THE role|AGENCY governed 2	-20
THE role|AGENCY has head	15
THE role|AGENCY in content	-14
THE role|AGENCY inside as head	14
THE role|AGENCY inside behind a comma	-11
THE role|AGENCY lesser of its kind	-7
THE role|AGENCY never spoke	26
THE role|AGENCY not before	-11
THE role|AGENCY object 1	6
THE role|AGENCY object 2	18
THE role|AGENCY opened 1	-22
THE role|AGENCY outside	16
THE role|AGENCY owner 2	-12
THE role|AGENCY rank 0	9
THE role|AGENCY rank 2	-16
THE role|AGENCY rank 3	-12
THE role|AGENCY same paragraph	12
THE role|AGENCY spoke 0	-24
THE role|AGENCY spoke 1	-12
THE role|AGENCY spoke 2	-7
THE role|AGENCY spoke 3	13
THE role|AGENCY subject 1	11
THE role|AGENCY subject 2	-9
THE role|AGENCY told of last	-29
THE role|ATTACKER	5
THE role|ATTACKER described not	-5
THE role|ATTACKER far 1	-7
THE role|ATTACKER far 2	17
THE role|ATTACKER first of its kind	-18
THE role|ATTACKER governed 2	24
THE role|ATTACKER lesser of its kind	-6
THE role|ATTACKER never spoke	6
THE role|ATTACKER outside	-5
THE role|ATTACKER rank 0	14
THE role|ATTACKER rank 1	-5
THE role|ATTACKER same paragraph	9
THE role|ATTACKER second of its kind	28
THE role|ATTACKER subject 2	-9
THE role|ATTACKER told of last	-6
THE role|AUTHOR	-5
THE role|FRESH	-7
THE role|FRESH never spoke	-7
THE role|MEDIA	-17
THE role|MEDIA never spoke	-17
THE role|PERSON	29
THE role|PERSON described not	-12
THE role|PERSON described wholly	45
THE role|PERSON far 1	13
THE role|PERSON far 3	-18
THE role|PERSON far 4	12
THE role|PERSON far 5	13
THE role|PERSON has head	45
THE role|PERSON lesser of its kind	-7
THE role|PERSON never spoke	-24
THE role|PERSON not before	12
THE role|PERSON object 2	-15
THE role|PERSON opened 1	-8
THE role|PERSON outside	25
THE role|PERSON rank 0	7
THE role|PERSON rank 1	20
THE role|PERSON rank 2	-8
THE role|PERSON same side as last	10
THE role|PERSON second of its kind	36
THE role|PERSON spoke 0	46
THE role|PERSON spoke 1	25
THE role|PERSON spoke 2	-9
THE role|PERSON spoke 3	-9
THE role|PERSON subject 1	7
THE role|PERSON subject 2	24
THE role|PERSON told of last	11
THE role|SYSTEM	-8
THE role|SYSTEM described not	-8
THE role|SYSTEM first of its kind	-5
THE role|SYSTEM never spoke	-8
THE role|SYSTEM outside	-8
THE role|UNNAMED	9
THE role|UNNAMED never spoke	9
THE role|company fits	11
THE role|governed 1	28
THE role|object 1	23
THE role|order 0	-14
THE role|order 1	-28
THE role|order 2	21
THE role|order 3	42
THE role|owner 1	-22
THE role|owner 2	-12
THE role|ruled	25
THE role|same role	73
THE role|subject 0	-10
THE role|subject 1	13
THE role|subject 2	5
THE |AGAIN	-24
THE |AGAIN spoke 1	-5
THE |AGAIN spoke 2	-6
THE |AGAIN spoke 3	-11
THE |AGENCY described not	-15
THE |AGENCY described wholly	18
THE |AGENCY far 0	14
THE |AGENCY far 2	-15
THE |AGENCY far 3	23
THE |AGENCY far 4	-24
THE |AGENCY far 5	-10
THE |AGENCY first of its kind	16
THE |AGENCY governed 2	7
THE |AGENCY has head	30
THE |AGENCY in content	-28
THE |AGENCY inside as head	28
THE |AGENCY inside before the head	-11
THE |AGENCY inside behind of	6
THE |AGENCY lesser of its kind	20
THE |AGENCY not before	14
THE |AGENCY object 2	-9
THE |AGENCY opened 0	17
THE |AGENCY outside	-40
THE |AGENCY owner 1	-6
THE |AGENCY owner 2	-15
THE |AGENCY rank 0	-9
THE |AGENCY rank 2	24
THE |AGENCY rank 3	-17
THE |AGENCY rank 4	-11
THE |AGENCY same paragraph	-15
THE |AGENCY second of its kind	-40
THE |AGENCY spoke 0	21
THE |AGENCY spoke 1	-19
THE |AGENCY spoke 2	-11
THE |AGENCY subject 0	17
THE |AGENCY subject 1	-8
THE |AGENCY subject 2	-6
THE |AGENCY told of last	-9
THE |AGENCY was called so	26
THE |ATTACKER described not	-5
THE |ATTACKER far 1	27
THE |ATTACKER far 2	-14
THE |ATTACKER far 3	8
THE |ATTACKER far 5	-10
THE |ATTACKER first of its kind	-14
THE |ATTACKER governed 1	42
THE |ATTACKER governed 2	19
THE |ATTACKER in content	-15
THE |ATTACKER inside as head	16
THE |ATTACKER lesser of its kind	-5
THE |ATTACKER never spoke	21
THE |ATTACKER not before	-18
THE |ATTACKER object 1	-8
THE |ATTACKER object 2	-18
THE |ATTACKER outside	-14
THE |ATTACKER rank 0	29
THE |ATTACKER same paragraph	48
THE |ATTACKER second of its kind	21
THE |ATTACKER spoke 0	-7
THE |ATTACKER spoke 2	-5
THE |ATTACKER subject 2	-15
THE |ATTACKER told of last	-8
THE |AUTHOR	-17
THE |AUTHOR never spoke	-7
THE |FRESH	14
THE |FRESH never spoke	14
THE |MEDIA	-36
THE |MEDIA never spoke	-30
THE |PERSON	26
THE |PERSON described not	-29
THE |PERSON described wholly	43
THE |PERSON far 0	-16
THE |PERSON far 1	14
THE |PERSON far 3	10
THE |PERSON far 4	-23
THE |PERSON far 5	36
THE |PERSON first of its kind	11
THE |PERSON governed 2	-8
THE |PERSON has head	43
THE |PERSON in content	22
THE |PERSON lesser of its kind	-28
THE |PERSON never spoke	-17
THE |PERSON not before	6
THE |PERSON object 1	-25
THE |PERSON object 2	22
THE |PERSON outside	21
THE |PERSON rank 0	-14
THE |PERSON rank 1	-14
THE |PERSON rank 3	22
THE |PERSON rank 4	25
THE |PERSON same paragraph	45
THE |PERSON same side as last	-21
THE |PERSON second of its kind	44
THE |PERSON spoke 0	8
THE |PERSON spoke 1	-18
THE |PERSON spoke 3	57
THE |PERSON subject 1	17
THE |PERSON subject 2	22
THE |SYSTEM	5
THE |SYSTEM described not	7
THE |SYSTEM far 2	-6
THE |SYSTEM far 3	-5
THE |SYSTEM far 5	26
THE |SYSTEM first of its kind	14
THE |SYSTEM governed 2	-9
THE |SYSTEM in content	-5
THE |SYSTEM never spoke	5
THE |SYSTEM object 2	29
THE |SYSTEM outside	7
THE |SYSTEM rank 0	-18
THE |SYSTEM rank 1	28
THE |SYSTEM same paragraph	-8
THE |SYSTEM second of its kind	-6
THE |SYSTEM subject 2	-7
THE |UNNAMED	5
THE |UNNAMED never spoke	5
THE |agent 1	26
THE |agent 2	-11
THE |governed 1	35
THE |governed 2	9
THE |object 0	17
THE |object 1	-31
THE |object 2	23
THE |order 2	11
THE |order 4	20
THE |owner 1	-6
THE |owner 2	-19
THE |ruled	25
THE |same role	25
THE |subject 0	-12
THE |subject 1	8
THE |subject 2	-6
THE |type differs	-8
THE |type fits	17
THEY |AGAIN	25
THEY |AGENCY	-6
THEY |AGENCY far 3	-8
THEY |AGENCY lesser of its kind	-13
THEY |AGENCY never spoke	-13
THEY |AGENCY outside	-6
THEY |AGENCY rank 0	5
THEY |AGENCY spoke 0	7
THEY |ATTACKER	-5
THEY |ATTACKER first of its kind	-5
THEY |ATTACKER outside	-5
THEY |PERSON	6
THEY |PERSON first of its kind	8
THEY |PERSON outside	6
THEY |PERSON rank 0	8
THEY |UNNAMED	-11
THEY |UNNAMED never spoke	-11
THEY |governed 2	-9
THEY |order 0	22
THEY |order 1	-10
THEY |order 2	-7
THEY |order 4	-5
UNIVERSITY for IT 	42
UNIVERSITY for NAME 	27
UNIVERSITY for NONE 	34
UNIVERSITY for THE 	38
UNIVERSITY for THE attacker	-5
UNIVERSITY for THE body	52
UNIVERSITY for it	42
UNIVERSITY for police	-9
UNIVERSITY for university	12
UNNAMED	20
UNNAMED ALLEGES BARE	13
UNNAMED ALLEGES INDEFINITE	50
UNNAMED ALLEGES OWNED	22
UNNAMED ALLEGES POSSESSIVE	-8
UNNAMED ALLEGES THE	16
UNNAMED ASSERTS BARE	-17
UNNAMED ASSERTS HE	-24
UNNAMED ASSERTS INDEFINITE	-24
UNNAMED ASSERTS IT	-37
UNNAMED ASSERTS NAME	37
UNNAMED ASSERTS OWNED	17
UNNAMED ASSERTS POSSESSIVE	39
UNNAMED ASSERTS SHE	-20
UNNAMED ASSERTS THE	-30
UNNAMED CONFIRMS BARE	29
UNNAMED CONFIRMS INDEFINITE	65
UNNAMED CONFIRMS IT	-9
UNNAMED CONFIRMS NAME	-25
UNNAMED CONFIRMS OWNED	-9
UNNAMED CONFIRMS POSSESSIVE	19
UNNAMED CONFIRMS SHE	-5
UNNAMED CONFIRMS THE	-38
UNNAMED DENIES INDEFINITE	12
UNNAMED DENIES THE	-9
UNNAMED cue :	-37
UNNAMED cue accept	-26
UNNAMED cue accuse	12
UNNAMED cue acknowledge	26
UNNAMED cue add	-24
UNNAMED cue advise	8
UNNAMED cue agree	16
UNNAMED cue allege	10
UNNAMED cue announce	29
UNNAMED cue argue	-15
UNNAMED cue as per	-11
UNNAMED cue ask	6
UNNAMED cue assert	-10
UNNAMED cue assure	-35
UNNAMED cue attribute	-10
UNNAMED cue believe	-6
UNNAMED cue blame	13
UNNAMED cue boast	46
UNNAMED cue call	-15
UNNAMED cue claim	-38
UNNAMED cue concede	-28
UNNAMED cue conclude	8
UNNAMED cue confirm	44
UNNAMED cue contend	-13
UNNAMED cue decline to name	-11
UNNAMED cue decline to say	-6
UNNAMED cue denied it	35
UNNAMED cue describe	21
UNNAMED cue disclose	-7
UNNAMED cue dismiss	-7
UNNAMED cue dispute	-6
UNNAMED cue find	57
UNNAMED cue found no	21
UNNAMED cue go on	-12
UNNAMED cue indicate	-34
UNNAMED cue maintain	-25
UNNAMED cue not reply	45
UNNAMED cue not respond	14
UNNAMED cue not return	-8
UNNAMED cue not say	-7
UNNAMED cue not want	-9
UNNAMED cue note	23
UNNAMED cue offer	-5
UNNAMED cue pleaded not guilty	-19
UNNAMED cue post	19
UNNAMED cue read	14
UNNAMED cue reckon	-5
UNNAMED cue record	-24
UNNAMED cue reject	-5
UNNAMED cue remark	47
UNNAMED cue report	-51
UNNAMED cue say	28
UNNAMED cue show	-31
UNNAMED cue speak	17
UNNAMED cue state	-53
UNNAMED cue submit	-32
UNNAMED cue suggest	12
UNNAMED cue suspect	12
UNNAMED cue tell	49
UNNAMED cue would have none of it	-17
UNNAMED cue write	-25
UNNAMED in SOCIAL_POST	22
UNNAMED never spoke	20
UNNAMED of according-to:after	-18
UNNAMED of account	-7
UNNAMED of agency	-9
UNNAMED of agent	-8
UNNAMED of association	-5
UNNAMED of board	-11
UNNAMED of carrier	-14
UNNAMED of centre	-7
UNNAMED of clause:before	-35
UNNAMED of clause:interrupted	-33
UNNAMED of commission	27
UNNAMED of company	-9
UNNAMED of contractor	-18
UNNAMED of counsel	7
UNNAMED of director	-10
UNNAMED of engineer	10
UNNAMED of executive	-20
UNNAMED of filing	-13
UNNAMED of finding	28
UNNAMED of firm	14
UNNAMED of gang	17
UNNAMED of government	33
UNNAMED of group	-12
UNNAMED of he	-33
UNNAMED of head	-11
UNNAMED of hospital	-11
UNNAMED of insurer	-5
UNNAMED of it	-10
UNNAMED of judge	-10
UNNAMED of lawyer	35
UNNAMED of letter	-6
UNNAMED of man	9
UNNAMED of member	-16
UNNAMED of minister	-15
UNNAMED of mother	5
UNNAMED of naming:about	28
UNNAMED of naming:attribute	-10
UNNAMED of naming:blame	17
UNNAMED of naming:call	-14
UNNAMED of naming:describe	31
UNNAMED of naming:dismiss	-6
UNNAMED of naming:put	9
UNNAMED of no-comment	17
UNNAMED of note	-18
UNNAMED of notice	-34
UNNAMED of noun:claim	-15
UNNAMED of offer:goods	-5
UNNAMED of office	25
UNNAMED of officer	-18
UNNAMED of official	-9
UNNAMED of one	34
UNNAMED of operator	33
UNNAMED of people	15
UNNAMED of person	-19
UNNAMED of police	23
UNNAMED of post	-10
UNNAMED of quote:colon	-37
UNNAMED of quote:following	-12
UNNAMED of rebuff	11
UNNAMED of regulator	35
UNNAMED of report	36
UNNAMED of researcher	-13
UNNAMED of review	-13
UNNAMED of secretary	21
UNNAMED of service	32
UNNAMED of she	-30
UNNAMED of someone	5
UNNAMED of source	21
UNNAMED of sources	-12
UNNAMED of spokesman	9
UNNAMED of spokesperson	-7
UNNAMED of statement	-31
UNNAMED of tagged:source	-43
UNNAMED of team	-16
UNNAMED of that	-22
UNNAMED of the	40
UNNAMED of they	-10
UNNAMED of user	-5
UNNAMED of vendor	-12
UNNAMED of verb:clause	50
UNNAMED of verb:infinitive	-10
UNNAMED of verb:object	20
UNNAMED of verb:quote	-20
UNNAMED of verb:that	29
UNNAMED says I HE	-5
UNNAMED says I INDEFINITE	49
UNNAMED says I SHE	-5
UNNAMED says I THE	-9
UNNAMED says we INDEFINITE	10
UNNAMED says we IT	-5
UNNAMED says we NAME	-19
UNNAMED says we POSSESSIVE	-5
UNNAMED says we THE	-37
agent 0	19
agent 1	-33
agent 2	-68
company fits	33
gender ? for HE	-6
gender ? for SHE	-17
gender HE for HE	65
gender HE for SHE	-76
gender HE? for HE	102
gender HE? for SHE	-52
gender SHE for HE	-91
gender SHE for SHE	112
gender SHE? for HE	-42
gender SHE? for SHE	45
gender does not fit	-15
gender fits	51
governed 0	-25
governed 1	-9
governed 2	-46
object 0	15
object 1	19
object 2	-26
order 0	40
order 1	11
order 2	-25
order 3	-75
order 4	-65
owner 2	-14
ruled	69
ruled AGAIN	-16
ruled AGENCY	56
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE 	-5
ruled AGENCY INDEFINITE body	-15
ruled AGENCY INDEFINITE document	21
ruled AGENCY INDEFINITE office	-22
ruled AGENCY IT 	-17
ruled AGENCY NAME 	55
ruled AGENCY NAME body	24
ruled AGENCY NONE 	14
ruled AGENCY OWNED body	15
ruled AGENCY OWNED document	-13
ruled AGENCY POSSESSIVE body	24
ruled AGENCY POSSESSIVE office	29
ruled AGENCY THE 	39
ruled AGENCY THE attacker	-22
ruled AGENCY THE body	-24
ruled AGENCY THE office	14
ruled AGENCY THE part	7
ruled AGENCY THEY 	7
ruled ATTACKER	94
ruled ATTACKER HE 	-8
ruled ATTACKER INDEFINITE attacker	12
ruled ATTACKER INDEFINITE attacker document	40
ruled ATTACKER IT 	10
ruled ATTACKER NAME 	5
ruled ATTACKER THE 	16
ruled AUTHOR NONE 	5
ruled PERSON	56
ruled PERSON HE 	12
ruled PERSON INDEFINITE office	7
ruled PERSON NAME 	69
ruled PERSON NONE 	-21
ruled PERSON OWNED 	9
ruled PERSON OWNED office	9
ruled PERSON OWNED role	6
ruled PERSON POSSESSIVE 	16
ruled PERSON THE 	-31
ruled PERSON THE office	-9
ruled UNNAMED	39
ruled UNNAMED BARE 	9
ruled UNNAMED BARE role	34
ruled UNNAMED HE 	-7
ruled UNNAMED INDEFINITE document	-11
ruled UNNAMED INDEFINITE role	40
ruled UNNAMED IT 	-10
ruled UNNAMED NAME 	24
ruled UNNAMED NAME role	21
ruled UNNAMED POSSESSIVE 	-13
ruled UNNAMED THE body	5
ruled UNNAMED THE document	-46
ruled UNNAMED THE role	16
same role	59
spoke last 0 BARE	8
spoke last 0 INDEFINITE	-33
spoke last 0 IT	39
spoke last 0 NAME	-11
spoke last 0 NONE	-20
spoke last 0 POSSESSIVE	53
spoke last 0 SHE	6
spoke last 0 THE	-10
spoke last 1 BARE	-7
spoke last 1 HE	53
spoke last 1 INDEFINITE	-39
spoke last 1 IT	51
spoke last 1 NAME	-30
spoke last 1 NONE	-47
spoke last 1 OWNED	-37
spoke last 1 POSSESSIVE	14
spoke last 1 SHE	58
spoke last 1 THE	-51
spoke last 1 THEY	37
spoke last 2 BARE	-6
spoke last 2 HE	-6
spoke last 2 INDEFINITE	27
spoke last 2 IT	-59
spoke last 2 NAME	-12
spoke last 2 SHE	-6
spoke last 2 THE	50
spoke last 3 BARE	6
spoke last 3 HE	-10
spoke last 3 INDEFINITE	-10
spoke last 3 IT	-21
spoke last 3 NAME	26
spoke last 3 NONE	-5
spoke last 3 SHE	6
spoke last ALLEGES 0	-6
spoke last ALLEGES 1	8
spoke last ALLEGES 3	-18
spoke last ASSERTS 0	37
spoke last ASSERTS 1	60
spoke last ASSERTS 2	64
spoke last ASSERTS 3	-13
spoke last CONFIRMS 1	-6
spoke last CONFIRMS 2	-26
spoke last CONFIRMS 3	-9
spoke last DENIES 0	-15
spoke last DENIES 1	-27
spoke last according-to:after	50
spoke last according-to:inside	6
spoke last clause:before	90
spoke last clause:interrupted	-25
spoke last finding	-34
spoke last naming:about	-20
spoke last naming:blame	8
spoke last naming:call	-6
spoke last naming:dismiss	-30
spoke last naming:put	42
spoke last no-comment	43
spoke last noun:claim	-30
spoke last quote:before	80
spoke last quote:colon	-9
spoke last quote:following	17
spoke last rebuff	-30
spoke last tagged:carried	14
spoke last tagged:source	-16
spoke last verb:clause	-17
spoke last verb:infinitive	-12
spoke last verb:quote	19
spoke last verb:that	-24
subject 0	65
subject 1	8
subject 2	-29
type differs	-23
type fits	54
unnamed gender ? BARE	-26
unnamed gender ? HE	-13
unnamed gender ? INDEFINITE	-52
unnamed gender ? IT	34
unnamed gender ? NAME	-5
unnamed gender ? NONE	-39
unnamed gender ? POSSESSIVE	19
unnamed gender ? SHE	14
unnamed gender ? THE	-55
unnamed gender ? THEY	22
unnamed gender HE HE	36
unnamed gender HE INDEFINITE	-6
unnamed gender HE NAME	-6
unnamed gender HE SHE	-8
unnamed gender HE THE	-8
unnamed gender SHE INDEFINITE	-6
unnamed gender SHE SHE	33
unnamed gender SHE THE	-9`;
