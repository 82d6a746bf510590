/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1790 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-54
AGAIN ASSERTS BARE	-18
AGAIN ASSERTS HE	17
AGAIN ASSERTS INDEFINITE	-41
AGAIN ASSERTS IT	13
AGAIN ASSERTS NAME	11
AGAIN ASSERTS NONE	-8
AGAIN ASSERTS OWNED	23
AGAIN ASSERTS POSSESSIVE	-16
AGAIN ASSERTS SHE	26
AGAIN CONFIRMS BARE	-5
AGAIN CONFIRMS NAME	-5
AGAIN CONFIRMS POSSESSIVE	-6
AGAIN cue acknowledge	-6
AGAIN cue add	24
AGAIN cue allege	-6
AGAIN cue assert	-6
AGAIN cue attribute	5
AGAIN cue boast	-5
AGAIN cue call	-5
AGAIN cue claim	-14
AGAIN cue confirm	-9
AGAIN cue decline to be	-5
AGAIN cue decline to say	35
AGAIN cue deny	-5
AGAIN cue find	17
AGAIN cue not reply	-5
AGAIN cue read	-9
AGAIN cue reply	-5
AGAIN cue say	12
AGAIN cue state	-6
AGAIN cue tell	12
AGAIN cue write	-13
AGAIN in ADVISORY	16
AGAIN in NEWS	-56
AGAIN in SOCIAL_POST	-19
AGAIN of according-to:after	14
AGAIN of according-to:before	-10
AGAIN of clause:before	-11
AGAIN of clause:interrupted	12
AGAIN of group	24
AGAIN of he	11
AGAIN of her	-9
AGAIN of naming:about	-8
AGAIN of naming:attribute	5
AGAIN of naming:call	-5
AGAIN of no-comment	6
AGAIN of notice	-7
AGAIN of noun:claim	-7
AGAIN of office	-12
AGAIN of officer	23
AGAIN of official	-7
AGAIN of operator	-6
AGAIN of person	-6
AGAIN of quote:before	13
AGAIN of quote:following	-7
AGAIN of rebuff	-17
AGAIN of report	23
AGAIN of she	19
AGAIN of tagged:source	-14
AGAIN of they	29
AGAIN of verb:clause	35
AGAIN of verb:infinitive	-5
AGAIN of verb:object	-9
AGAIN of verb:quote	-10
AGAIN of verb:that	-12
AGAIN same head	18
AGAIN says I HE	-7
AGAIN says I INDEFINITE	-5
AGAIN says I SHE	45
AGAIN says I THE	28
AGAIN says we HE	-7
AGAIN says we IT	-8
AGAIN says we NAME	-7
AGAIN says we SHE	-6
AGAIN says we THE	15
AGAIN spoke 0	38
AGAIN spoke 2	-38
AGAIN spoke 3	-64
AGAIN spoke last 1 HE  true	38
AGAIN spoke last 1 SHE  true	40
AGAIN spoke last 1 THE document false	-11
AGAIN spoke last 2 HE  true	-8
AGAIN spoke last 2 NAME  true	-6
AGAIN spoke last 2 THE role true	13
AGAIN spoke last here BARE	-5
AGAIN spoke last here HE	29
AGAIN spoke last here INDEFINITE	-12
AGAIN spoke last here IT	-5
AGAIN spoke last here NAME	-11
AGAIN spoke last here POSSESSIVE	76
AGAIN spoke last here SHE	36
AGAIN spoke last here THE	-12
AGENCY	52
AGENCY ALLEGES BARE	-7
AGENCY ALLEGES INDEFINITE	-16
AGENCY ALLEGES IT	14
AGENCY ALLEGES NAME	5
AGENCY ALLEGES OWNED	-7
AGENCY ALLEGES POSSESSIVE	18
AGENCY ALLEGES THE	-24
AGENCY ASSERTS HE	-22
AGENCY ASSERTS INDEFINITE	51
AGENCY ASSERTS IT	-10
AGENCY ASSERTS NAME	19
AGENCY ASSERTS NONE	40
AGENCY ASSERTS OWNED	-28
AGENCY ASSERTS POSSESSIVE	12
AGENCY ASSERTS THE	50
AGENCY CONFIRMS BARE	-20
AGENCY CONFIRMS INDEFINITE	-34
AGENCY CONFIRMS IT	-11
AGENCY CONFIRMS NAME	20
AGENCY CONFIRMS OWNED	9
AGENCY CONFIRMS POSSESSIVE	-9
AGENCY CONFIRMS THE	18
AGENCY DENIES INDEFINITE	-8
AGENCY DENIES IT	9
AGENCY DENIES NAME	-6
AGENCY DENIES THE	-26
AGENCY agent 0	16
AGENCY agent 2	-13
AGENCY cue :	26
AGENCY cue according to	36
AGENCY cue accuse	12
AGENCY cue admit	-18
AGENCY cue advise	7
AGENCY cue agree	-5
AGENCY cue allege	-40
AGENCY cue argue	24
AGENCY cue as per	15
AGENCY cue assert	18
AGENCY cue assure	13
AGENCY cue attribute	22
AGENCY cue believe	15
AGENCY cue blame	8
AGENCY cue boast	-31
AGENCY cue call	36
AGENCY cue claim	-67
AGENCY cue complain	17
AGENCY cue concede	22
AGENCY cue confirm	-34
AGENCY cue decline to be	-11
AGENCY cue decline to comment	20
AGENCY cue decline to discuss	8
AGENCY cue decline to say	-29
AGENCY cue deny	-10
AGENCY cue describe	-9
AGENCY cue disclose	19
AGENCY cue dismiss	7
AGENCY cue dispute	13
AGENCY cue find	-13
AGENCY cue found no	-15
AGENCY cue indicate	23
AGENCY cue inform	20
AGENCY cue insist	42
AGENCY cue maintain	-7
AGENCY cue not answer	7
AGENCY cue not reply	-29
AGENCY cue not return	31
AGENCY cue not say	20
AGENCY cue not want	26
AGENCY cue offer	-10
AGENCY cue post	-13
AGENCY cue put	23
AGENCY cue read	-22
AGENCY cue reckon	-5
AGENCY cue record	15
AGENCY cue reject	7
AGENCY cue remark	-26
AGENCY cue report	-5
AGENCY cue rule out	-14
AGENCY cue say	6
AGENCY cue show	15
AGENCY cue speak	11
AGENCY cue state	41
AGENCY cue stress	7
AGENCY cue submit	31
AGENCY cue suggest	-8
AGENCY cue suspect	-5
AGENCY cue tell	-8
AGENCY cue threaten	5
AGENCY cue warn	5
AGENCY described not	-94
AGENCY described partly	89
AGENCY described wholly	19
AGENCY far 0	10
AGENCY far 1	-27
AGENCY far 2	38
AGENCY far 3	-18
AGENCY far 4	-24
AGENCY first here INDEFINITE	34
AGENCY first here NAME	46
AGENCY first here OWNED	22
AGENCY first here OWNED generic	-12
AGENCY first here THE	65
AGENCY first of its kind	47
AGENCY generic	-58
AGENCY governed 0	-8
AGENCY governed 1	-39
AGENCY has head	42
AGENCY in ADVISORY	34
AGENCY in NEWS	45
AGENCY in content	-54
AGENCY in quote	-55
AGENCY inside as head	83
AGENCY inside as owner	24
AGENCY inside before the head	-22
AGENCY inside behind	10
AGENCY inside behind a comma	22
AGENCY inside behind at	31
AGENCY inside behind by	11
AGENCY inside behind for	59
AGENCY inside behind in	-42
AGENCY inside behind of	38
AGENCY inside in a clause	20
AGENCY lesser of its kind	6
AGENCY never spoke	37
AGENCY not before	89
AGENCY object 0	-11
AGENCY object 2	14
AGENCY of according-to:after	11
AGENCY of according-to:before	29
AGENCY of according-to:inside	9
AGENCY of agent	22
AGENCY of airline	6
AGENCY of association	9
AGENCY of authority	-14
AGENCY of board	24
AGENCY of carrier	15
AGENCY of centre	18
AGENCY of chairman	7
AGENCY of clause:before	39
AGENCY of commissioner	9
AGENCY of contractor	18
AGENCY of council	8
AGENCY of counsel	-17
AGENCY of director	-16
AGENCY of employees	-6
AGENCY of engineer	8
AGENCY of executive	-12
AGENCY of filing	23
AGENCY of finding	10
AGENCY of firm	7
AGENCY of government	-22
AGENCY of group	-11
AGENCY of he	-8
AGENCY of her	20
AGENCY of hospital	25
AGENCY of impersonal	-11
AGENCY of it	17
AGENCY of its	-11
AGENCY of lawyer	-5
AGENCY of letter	14
AGENCY of man	-16
AGENCY of management	19
AGENCY of manager	26
AGENCY of member	36
AGENCY of minister	23
AGENCY of ministry	13
AGENCY of mother	7
AGENCY of naming:about	9
AGENCY of naming:attribute	22
AGENCY of naming:blame	-13
AGENCY of naming:call	36
AGENCY of naming:describe	-15
AGENCY of naming:dismiss	7
AGENCY of naming:put	8
AGENCY of no-comment	19
AGENCY of note	-15
AGENCY of notice	74
AGENCY of officer	-16
AGENCY of official	32
AGENCY of one	-23
AGENCY of operator	-39
AGENCY of organisation	5
AGENCY of people	-6
AGENCY of post	19
AGENCY of quote:before	-25
AGENCY of quote:colon	26
AGENCY of quote:continued	9
AGENCY of quote:following	5
AGENCY of rebuff	-6
AGENCY of regulator	-25
AGENCY of report	25
AGENCY of she	-19
AGENCY of source	28
AGENCY of sources	17
AGENCY of spokesman	42
AGENCY of spokesperson	14
AGENCY of spokeswoman	7
AGENCY of statement	-6
AGENCY of tagged:carried	6
AGENCY of tagged:cue	11
AGENCY of tagged:source	-22
AGENCY of the	-33
AGENCY of they	-10
AGENCY of trust	5
AGENCY of union	11
AGENCY of university	6
AGENCY of user	-8
AGENCY of vendor	-11
AGENCY of verb:clause	-6
AGENCY of verb:object	-51
AGENCY of verb:quote	24
AGENCY of verb:that	-15
AGENCY often 0 BARE	-6
AGENCY often 0 HE	34
AGENCY often 0 INDEFINITE	-14
AGENCY often 0 IT	-19
AGENCY often 0 NAME	14
AGENCY often 0 OWNED	7
AGENCY often 0 POSSESSIVE	5
AGENCY often 0 THEY	-7
AGENCY often 1 BARE	14
AGENCY often 1 HE	-7
AGENCY often 1 NAME	-16
AGENCY often 1 NONE	-44
AGENCY often 1 OWNED	-41
AGENCY often 1 POSSESSIVE	21
AGENCY often 1 SHE	47
AGENCY often 1 THE	20
AGENCY often 2 HE	-8
AGENCY often 2 INDEFINITE	30
AGENCY often 2 IT	59
AGENCY often 2 NAME	-68
AGENCY often 2 NONE	-38
AGENCY often 2 OWNED	16
AGENCY often 2 SHE	-24
AGENCY often 2 THEY	-5
AGENCY often 3 BARE	-20
AGENCY often 3 HE	-19
AGENCY often 3 INDEFINITE	-9
AGENCY often 3 IT	-37
AGENCY often 3 NAME	45
AGENCY often 3 NONE	41
AGENCY often 3 OWNED	-19
AGENCY often 3 POSSESSIVE	-8
AGENCY often 3 THE	19
AGENCY often 4 BARE	8
AGENCY often 4 HE	-9
AGENCY often 4 INDEFINITE	8
AGENCY often 4 IT	10
AGENCY often 4 NAME	38
AGENCY often 4 NONE	36
AGENCY often 4 OWNED	25
AGENCY often 4 POSSESSIVE	-7
AGENCY often 4 SHE	-13
AGENCY often 4 THE	16
AGENCY opened 1	80
AGENCY outside	-113
AGENCY owner 0	-27
AGENCY owner 1	-5
AGENCY owner 2	-17
AGENCY rank 0	-26
AGENCY rank 2	7
AGENCY rank 4	22
AGENCY same paragraph	92
AGENCY same side as last	-31
AGENCY says I HE	-5
AGENCY says I INDEFINITE	-12
AGENCY says I SHE	-18
AGENCY says I THE	-7
AGENCY says we IT	-22
AGENCY says we POSSESSIVE	-5
AGENCY says we SHE	13
AGENCY says we THE	35
AGENCY second of its kind	36
AGENCY spoke 0	13
AGENCY spoke 1	19
AGENCY spoke 3	17
AGENCY spoke last 0 INDEFINITE role true	-6
AGENCY spoke last 0 IT  true	49
AGENCY spoke last 0 NONE  true	-13
AGENCY spoke last 1 BARE  true	-7
AGENCY spoke last 1 INDEFINITE  false	20
AGENCY spoke last 1 INDEFINITE  true	-14
AGENCY spoke last 1 INDEFINITE office true	-16
AGENCY spoke last 1 INDEFINITE role true	-9
AGENCY spoke last 1 IT  false	18
AGENCY spoke last 1 IT  true	9
AGENCY spoke last 1 NAME  false	24
AGENCY spoke last 1 NAME  true	-37
AGENCY spoke last 1 NAME body true	-5
AGENCY spoke last 1 NONE  false	-10
AGENCY spoke last 1 NONE  true	37
AGENCY spoke last 1 POSSESSIVE  true	14
AGENCY spoke last 1 POSSESSIVE role true	7
AGENCY spoke last 1 SHE  true	10
AGENCY spoke last 1 THE body false	-6
AGENCY spoke last 1 THE document true	23
AGENCY spoke last 1 THE role true	-19
AGENCY spoke last 2 INDEFINITE office true	16
AGENCY spoke last 2 INDEFINITE role false	-6
AGENCY spoke last 2 IT  true	-18
AGENCY spoke last 3 HE  false	-8
AGENCY spoke last 3 IT  false	-15
AGENCY spoke last 3 SHE  false	-5
AGENCY spoke last 3 THE body false	-23
AGENCY spoke last here BARE	6
AGENCY spoke last here INDEFINITE	-28
AGENCY spoke last here IT	40
AGENCY spoke last here NAME	-47
AGENCY spoke last here NONE	17
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	55
AGENCY spoke last here SHE	11
AGENCY spoke last here THE	-11
AGENCY subject 0	39
AGENCY subject 1	13
AGENCY subject 2	21
AGENCY told of last	-34
AGENCY was called so	39
ATTACKER	37
ATTACKER ALLEGES BARE	29
ATTACKER ALLEGES IT	-10
ATTACKER ALLEGES THE	-8
ATTACKER ASSERTS HE	17
ATTACKER ASSERTS INDEFINITE	13
ATTACKER ASSERTS IT	24
ATTACKER ASSERTS NAME	-11
ATTACKER ASSERTS NONE	20
ATTACKER ASSERTS OWNED	-10
ATTACKER ASSERTS POSSESSIVE	-15
ATTACKER ASSERTS SHE	13
ATTACKER ASSERTS THE	18
ATTACKER CONFIRMS BARE	-10
ATTACKER CONFIRMS IT	-6
ATTACKER CONFIRMS THE	-5
ATTACKER DENIES THE	14
ATTACKER agent 1	-11
ATTACKER agent 2	-18
ATTACKER cue :	8
ATTACKER cue accept	-7
ATTACKER cue according to	-24
ATTACKER cue allege	23
ATTACKER cue assess	-19
ATTACKER cue attribute	-5
ATTACKER cue believe	-5
ATTACKER cue boast	21
ATTACKER cue claim	59
ATTACKER cue confirm	-14
ATTACKER cue decline to comment	-5
ATTACKER cue deny	15
ATTACKER cue describe	-7
ATTACKER cue disclose	-6
ATTACKER cue find	-8
ATTACKER cue insist	-19
ATTACKER cue not reply	23
ATTACKER cue not say	-7
ATTACKER cue note	-7
ATTACKER cue offer	27
ATTACKER cue pleaded not guilty	23
ATTACKER cue put	19
ATTACKER cue read	37
ATTACKER cue report	-17
ATTACKER cue say	24
ATTACKER cue show	-10
ATTACKER cue threaten	-19
ATTACKER cue write	23
ATTACKER described not	-51
ATTACKER described wholly	12
ATTACKER far 0	38
ATTACKER far 1	39
ATTACKER far 2	-18
ATTACKER far 3	23
ATTACKER far 4	-35
ATTACKER far 5	-34
ATTACKER first here INDEFINITE	27
ATTACKER first here NAME	7
ATTACKER first here THE	5
ATTACKER first of its kind	50
ATTACKER generic	-29
ATTACKER governed 0	-14
ATTACKER governed 1	45
ATTACKER governed 2	-9
ATTACKER has head	12
ATTACKER in ADVISORY	-32
ATTACKER in NEWS	56
ATTACKER in SOCIAL_POST	15
ATTACKER in content	-82
ATTACKER in quote	-12
ATTACKER inside as head	49
ATTACKER inside behind	49
ATTACKER inside behind a comma	-12
ATTACKER inside behind of	-17
ATTACKER lesser of its kind	-31
ATTACKER never spoke	26
ATTACKER not before	23
ATTACKER object 0	18
ATTACKER object 1	-7
ATTACKER object 2	-21
ATTACKER of according-to:after	-14
ATTACKER of according-to:before	-11
ATTACKER of account	26
ATTACKER of channel	16
ATTACKER of clause:before	-47
ATTACKER of clause:interrupted	-36
ATTACKER of finding	-14
ATTACKER of group	6
ATTACKER of he	21
ATTACKER of it	19
ATTACKER of lawyer	-19
ATTACKER of naming:about	13
ATTACKER of naming:attribute	-5
ATTACKER of naming:put	24
ATTACKER of notice	-6
ATTACKER of office	-6
ATTACKER of officer	-10
ATTACKER of one	-16
ATTACKER of person	38
ATTACKER of post	11
ATTACKER of quote:before	-17
ATTACKER of quote:colon	8
ATTACKER of report	-24
ATTACKER of seller	31
ATTACKER of source	-5
ATTACKER of spokesman	-7
ATTACKER of statement	10
ATTACKER of tagged:carried	7
ATTACKER of tagged:cue	30
ATTACKER of tagged:source	60
ATTACKER of that	11
ATTACKER of they	-8
ATTACKER of user	8
ATTACKER of verb:infinitive	16
ATTACKER of verb:object	12
ATTACKER of verb:quote	22
ATTACKER often 0 BARE	23
ATTACKER often 0 HE	-18
ATTACKER often 0 IT	-36
ATTACKER often 0 NAME	-6
ATTACKER often 0 NONE	22
ATTACKER often 0 OWNED	-7
ATTACKER often 0 POSSESSIVE	-33
ATTACKER often 0 SHE	-14
ATTACKER often 1 BARE	-12
ATTACKER often 1 HE	-5
ATTACKER often 1 INDEFINITE	5
ATTACKER often 1 IT	35
ATTACKER often 1 NAME	12
ATTACKER often 1 NONE	-7
ATTACKER often 1 POSSESSIVE	14
ATTACKER often 1 SHE	18
ATTACKER often 1 THE	22
ATTACKER often 2 BARE	14
ATTACKER often 2 HE	8
ATTACKER often 2 IT	17
ATTACKER often 2 NAME	-26
ATTACKER often 2 POSSESSIVE	-6
ATTACKER often 2 THE	-37
ATTACKER often 3 INDEFINITE	17
ATTACKER often 3 IT	12
ATTACKER often 3 THE	5
ATTACKER opened 0	32
ATTACKER outside	-72
ATTACKER rank 0	-49
ATTACKER rank 1	7
ATTACKER rank 2	38
ATTACKER rank 3	20
ATTACKER same paragraph	125
ATTACKER says I SHE	23
ATTACKER says we HE	-17
ATTACKER says we IT	32
ATTACKER says we SHE	-10
ATTACKER says we THE	5
ATTACKER second of its kind	19
ATTACKER spoke 0	33
ATTACKER spoke 2	-22
ATTACKER spoke last 1 IT  true	12
ATTACKER spoke last here INDEFINITE	-12
ATTACKER spoke last here NAME	-8
ATTACKER spoke last here THE	6
ATTACKER subject 0	20
ATTACKER subject 1	-8
ATTACKER subject 2	-15
ATTACKER told of last	-37
AUTHOR	-103
AUTHOR ASSERTS BARE	-5
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-7
AUTHOR ASSERTS NAME	-6
AUTHOR ASSERTS NONE	-7
AUTHOR ASSERTS THE	-26
AUTHOR cue according to	-10
AUTHOR cue claim	-10
AUTHOR cue say	-27
AUTHOR cue tell	-11
AUTHOR in ADVISORY	-20
AUTHOR in NEWS	-91
AUTHOR in SOCIAL_POST	-14
AUTHOR never spoke	-44
AUTHOR of according-to:after	-5
AUTHOR of according-to:before	-5
AUTHOR of clause:before	-5
AUTHOR of he	-5
AUTHOR of impersonal	20
AUTHOR of it	-12
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-10
AUTHOR of quote:before	-8
AUTHOR of rebuff	-8
AUTHOR of tagged:source	-9
AUTHOR of verb:clause	-16
AUTHOR of verb:that	-43
AUTHOR spoke 0	-36
AUTHOR spoke 1	-16
AUTHOR spoke 2	-17
AUTHOR spoke 3	-31
BANK for INDEFINITE role	13
BANK for NONE 	-11
BANK for bank	5
BARE office|AGENCY	-9
BARE office|AGENCY described not	-9
BARE office|AGENCY far 1	-6
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY outside	-9
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-9
BARE office|PERSON	22
BARE office|PERSON described not	22
BARE office|PERSON lesser of its kind	16
BARE office|PERSON outside	22
BARE office|PERSON rank 0	38
BARE office|PERSON rank 1	-12
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	7
BARE office|PERSON spoke 0	14
BARE office|PERSON subject 2	-7
BARE office|object 2	21
BARE office|order 0	-6
BARE office|order 1	30
BARE office|order 2	-12
BARE office|ruled	-6
BARE office|subject 2	-8
BARE role|AGAIN	-6
BARE role|AGENCY far 0	-16
BARE role|AGENCY far 1	-8
BARE role|AGENCY far 3	-5
BARE role|AGENCY far 5	31
BARE role|AGENCY first of its kind	-16
BARE role|AGENCY governed 2	32
BARE role|AGENCY lesser of its kind	-7
BARE role|AGENCY never spoke	-27
BARE role|AGENCY opened 1	-7
BARE role|AGENCY outside	7
BARE role|AGENCY rank 0	-27
BARE role|AGENCY rank 1	-6
BARE role|AGENCY rank 2	33
BARE role|AGENCY same paragraph	-24
BARE role|AGENCY second of its kind	20
BARE role|AGENCY spoke 0	-6
BARE role|AGENCY spoke 3	36
BARE role|AGENCY subject 1	-7
BARE role|AGENCY subject 2	-6
BARE role|ATTACKER	-9
BARE role|ATTACKER described not	-8
BARE role|ATTACKER never spoke	-8
BARE role|ATTACKER outside	-9
BARE role|ATTACKER rank 0	-6
BARE role|ATTACKER same paragraph	-6
BARE role|MEDIA	-9
BARE role|MEDIA never spoke	-8
BARE role|PERSON described not	7
BARE role|PERSON far 0	25
BARE role|PERSON far 3	-6
BARE role|PERSON first of its kind	10
BARE role|PERSON lesser of its kind	-12
BARE role|PERSON never spoke	12
BARE role|PERSON rank 0	6
BARE role|PERSON same paragraph	15
BARE role|PERSON subject 0	25
BARE role|PERSON subject 2	-12
BARE role|UNNAMED	35
BARE role|UNNAMED never spoke	35
BARE role|governed 2	30
BARE role|object 2	-7
BARE role|order 0	-6
BARE role|order 1	-6
BARE role|order 2	-17
BARE role|order 3	-10
BARE role|order 4	24
BARE role|ruled	36
BARE role|subject 0	11
BARE role|subject 1	-9
BARE role|subject 2	-21
BARE |AGAIN	-19
BARE |AGAIN spoke 0	-9
BARE |AGAIN spoke 3	-6
BARE |AGENCY	-20
BARE |AGENCY described not	-18
BARE |AGENCY far 0	24
BARE |AGENCY far 2	-13
BARE |AGENCY far 3	-12
BARE |AGENCY far 4	-6
BARE |AGENCY far 5	-7
BARE |AGENCY lesser of its kind	-13
BARE |AGENCY never spoke	-26
BARE |AGENCY object 2	-9
BARE |AGENCY opened 0	17
BARE |AGENCY outside	-19
BARE |AGENCY rank 1	-9
BARE |AGENCY second of its kind	-9
BARE |AGENCY spoke 0	14
BARE |AGENCY spoke 3	-5
BARE |AGENCY subject 0	16
BARE |AGENCY subject 2	-23
BARE |ATTACKER	13
BARE |ATTACKER described not	14
BARE |ATTACKER far 0	6
BARE |ATTACKER far 3	17
BARE |ATTACKER far 5	-7
BARE |ATTACKER governed 2	-9
BARE |ATTACKER outside	7
BARE |ATTACKER rank 0	17
BARE |ATTACKER rank 1	-7
BARE |ATTACKER second of its kind	13
BARE |ATTACKER spoke 0	25
BARE |ATTACKER subject 2	12
BARE |AUTHOR	-7
BARE |FRESH	18
BARE |FRESH never spoke	18
BARE |MEDIA	15
BARE |MEDIA never spoke	17
BARE |PERSON	9
BARE |PERSON far 3	24
BARE |PERSON far 4	-16
BARE |PERSON far 5	-15
BARE |PERSON first of its kind	8
BARE |PERSON lesser of its kind	9
BARE |PERSON object 2	7
BARE |PERSON outside	9
BARE |PERSON rank 1	-9
BARE |PERSON second of its kind	-8
BARE |PERSON spoke 0	19
BARE |PERSON spoke 2	-5
BARE |PERSON spoke 3	-6
BARE |PERSON subject 2	-13
BARE |SYSTEM	-9
BARE |SYSTEM lesser of its kind	-5
BARE |SYSTEM never spoke	-9
BARE |SYSTEM outside	-7
BARE |governed 0	-6
BARE |governed 2	-16
BARE |object 2	-5
BARE |order 0	26
BARE |order 1	-33
BARE |order 2	21
BARE |order 3	-24
BARE |order 4	-12
BARE |ruled	6
BARE |subject 0	21
BARE |subject 2	-26
BESIDE	84
BESIDE cue say	9
BESIDE in NEWS	84
BESIDE never spoke	84
BESIDE of verb:that	37
CERT for IT 	-9
CERT for NAME 	-9
CERT for OWNED 	-30
CERT for THE 	-9
CERT for THE body	-12
CERT for it	-9
COMPANY for BARE role	-6
COMPANY for HE 	-17
COMPANY for INDEFINITE 	10
COMPANY for INDEFINITE attacker	14
COMPANY for INDEFINITE body	16
COMPANY for INDEFINITE document	-13
COMPANY for INDEFINITE office	30
COMPANY for INDEFINITE role	10
COMPANY for IT 	12
COMPANY for NAME 	-37
COMPANY for NAME role	10
COMPANY for NONE 	28
COMPANY for POSSESSIVE 	33
COMPANY for POSSESSIVE office	-5
COMPANY for POSSESSIVE role	6
COMPANY for SHE 	7
COMPANY for THE 	-13
COMPANY for THE attacker	9
COMPANY for THE body	-65
COMPANY for THE document	40
COMPANY for THE role	11
COMPANY for agency	48
COMPANY for agent	30
COMPANY for air	-38
COMPANY for airline	6
COMPANY for carrier	25
COMPANY for company	-56
COMPANY for filing	30
COMPANY for firm	-18
COMPANY for gang	-10
COMPANY for group	17
COMPANY for he	-17
COMPANY for it	10
COMPANY for notice	10
COMPANY for office	-10
COMPANY for officer	-9
COMPANY for one	-7
COMPANY for person	16
COMPANY for post	7
COMPANY for report	34
COMPANY for sabelline	6
COMPANY for she	8
COMPANY for spokesman	15
COMPANY for spokesperson	8
COMPANY for sutlej	5
COURT for BARE office	-6
COURT for INDEFINITE 	-23
COURT for IT 	-9
COURT for NAME 	-13
COURT for POSSESSIVE office	-5
COURT for SHE 	-8
COURT for THE 	-26
COURT for THE body	-22
COURT for THE document	-15
COURT for counsel	-12
COURT for it	-9
COURT for she	-8
FRESH	-31
FRESH ASSERTS BARE	-16
FRESH ASSERTS HE	16
FRESH ASSERTS IT	-16
FRESH ASSERTS NAME	17
FRESH ASSERTS NONE	-8
FRESH ASSERTS OWNED	-11
FRESH ASSERTS POSSESSIVE	-13
FRESH ASSERTS SHE	-10
FRESH BARE 0	17
FRESH BARE 2	-7
FRESH CONFIRMS BARE	24
FRESH CONFIRMS IT	36
FRESH HE 1	-12
FRESH HE 2	23
FRESH INDEFINITE 1	13
FRESH INDEFINITE 2	-21
FRESH IT 0	36
FRESH IT 2	-17
FRESH NAME 0	22
FRESH NAME 2	-17
FRESH NONE 0	-8
FRESH NONE 1	-5
FRESH NONE 2	-7
FRESH OWNED 1	-9
FRESH OWNED 2	-6
FRESH POSSESSIVE 1	-14
FRESH POSSESSIVE 2	-9
FRESH SHE 0	-8
FRESH SHE 1	56
FRESH SHE 2	-18
FRESH THE 0	-13
FRESH THE 1	-15
FRESH cue according to	-19
FRESH cue add	-14
FRESH cue allege	-5
FRESH cue claim	-5
FRESH cue confirm	71
FRESH cue describe	-5
FRESH cue find	-10
FRESH cue go on	-5
FRESH cue insist	-7
FRESH cue put	-10
FRESH cue say	20
FRESH cue state	-7
FRESH cue tell	50
FRESH cue write	16
FRESH det a HE	29
FRESH det a INDEFINITE	-9
FRESH det a IT	-5
FRESH det a SHE	-15
FRESH det a THE	-18
FRESH det his NAME	19
FRESH det its THE	-5
FRESH det one SHE	31
FRESH det staff THE	-7
FRESH det the BARE	-8
FRESH det the HE	-7
FRESH det the INDEFINITE	-11
FRESH det the IT	-6
FRESH det the NONE	-6
FRESH det the POSSESSIVE	-14
FRESH det the SHE	14
FRESH det the THE	23
FRESH det two INDEFINITE	33
FRESH det two THE	30
FRESH in ADVISORY	-46
FRESH in NEWS	-26
FRESH in SOCIAL_POST	40
FRESH never spoke	-31
FRESH of according-to:after	-10
FRESH of according-to:before	-9
FRESH of clause:interrupted	83
FRESH of counsel	-6
FRESH of he	9
FRESH of impersonal	-8
FRESH of it	17
FRESH of naming:describe	-5
FRESH of naming:put	-10
FRESH of no-comment	15
FRESH of noun:claim	-5
FRESH of officer	-9
FRESH of one	35
FRESH of quote:before	17
FRESH of quote:following	-7
FRESH of rebuff	-9
FRESH of report	-5
FRESH of she	33
FRESH of tagged:source	-10
FRESH of verb:clause	-43
FRESH of verb:infinitive	-5
FRESH of verb:object	-11
FRESH of verb:quote	-5
FRESH of verb:that	5
FRESH opens BARE	-13
FRESH opens HE	31
FRESH opens INDEFINITE	26
FRESH opens IT	44
FRESH opens NAME	13
FRESH opens NONE	-6
FRESH opens POSSESSIVE	-9
FRESH opens SHE	45
FRESH opens THE	74
FRESH same head	-8
FRESH says I HE	31
FRESH says I INDEFINITE	-6
FRESH says we NAME	-6
FRESH says we SHE	-9
FRESH says we THE	22
FRESH shares words	-9
GOVERNMENT for HE 	13
GOVERNMENT for INDEFINITE 	-9
GOVERNMENT for INDEFINITE role	8
GOVERNMENT for NAME 	40
GOVERNMENT for NAME role	13
GOVERNMENT for NONE 	-18
GOVERNMENT for POSSESSIVE 	18
GOVERNMENT for SHE 	42
GOVERNMENT for THE 	8
GOVERNMENT for THE body	10
GOVERNMENT for THE role	51
GOVERNMENT for council	9
GOVERNMENT for he	13
GOVERNMENT for her	16
GOVERNMENT for minister	40
GOVERNMENT for she	26
GOVERNMENT for spokesperson	5
HE |AGAIN	11
HE |AGAIN spoke 0	29
HE |AGAIN spoke 1	-7
HE |AGAIN spoke 2	-6
HE |AGAIN spoke 3	-6
HE |AGENCY	-9
HE |AGENCY far 1	20
HE |AGENCY far 2	16
HE |AGENCY far 3	-13
HE |AGENCY far 4	-12
HE |AGENCY far 5	-12
HE |AGENCY first of its kind	-42
HE |AGENCY governed 1	34
HE |AGENCY governed 2	-7
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	54
HE |AGENCY never spoke	-5
HE |AGENCY object 1	-6
HE |AGENCY object 2	-10
HE |AGENCY opened 1	5
HE |AGENCY outside	-9
HE |AGENCY owner 1	-10
HE |AGENCY rank 0	-9
HE |AGENCY rank 1	20
HE |AGENCY rank 2	-8
HE |AGENCY same paragraph	41
HE |AGENCY second of its kind	-20
HE |AGENCY spoke 0	-14
HE |AGENCY spoke 1	27
HE |AGENCY spoke 2	-9
HE |AGENCY spoke 3	-8
HE |AGENCY subject 2	-8
HE |AGENCY told of last	-11
HE |ATTACKER	21
HE |ATTACKER far 0	8
HE |ATTACKER far 1	21
HE |ATTACKER far 2	-7
HE |ATTACKER far 4	-34
HE |ATTACKER far 5	26
HE |ATTACKER first of its kind	30
HE |ATTACKER governed 2	-16
HE |ATTACKER lesser of its kind	16
HE |ATTACKER never spoke	27
HE |ATTACKER object 2	-11
HE |ATTACKER outside	21
HE |ATTACKER rank 0	26
HE |ATTACKER rank 1	-12
HE |ATTACKER rank 2	8
HE |ATTACKER same paragraph	18
HE |ATTACKER second of its kind	-26
HE |ATTACKER spoke 1	-16
HE |ATTACKER spoke 2	11
HE |ATTACKER subject 2	21
HE |ATTACKER told of last	-6
HE |AUTHOR	-5
HE |FRESH	9
HE |FRESH never spoke	9
HE |MEDIA	-12
HE |MEDIA never spoke	-11
HE |PERSON	23
HE |PERSON far 2	58
HE |PERSON far 3	-35
HE |PERSON far 4	13
HE |PERSON far 5	-12
HE |PERSON first of its kind	34
HE |PERSON lesser of its kind	-8
HE |PERSON never spoke	-14
HE |PERSON object 1	-14
HE |PERSON object 2	44
HE |PERSON opened 1	5
HE |PERSON outside	23
HE |PERSON rank 0	-16
HE |PERSON rank 1	81
HE |PERSON rank 2	-16
HE |PERSON rank 3	-6
HE |PERSON same paragraph	67
HE |PERSON same side as last	11
HE |PERSON second of its kind	-5
HE |PERSON spoke 1	13
HE |PERSON spoke 2	44
HE |PERSON spoke 3	-12
HE |PERSON subject 1	13
HE |PERSON subject 2	-17
HE |PERSON told of last	-10
HE |SYSTEM	-5
HE |SYSTEM first of its kind	-5
HE |SYSTEM never spoke	-5
HE |SYSTEM outside	-5
HE |SYSTEM rank 0	-5
HE |UNNAMED	-31
HE |UNNAMED never spoke	-31
HE |governed 1	36
HE |governed 2	-25
HE |object 2	21
HE |order 0	73
HE |order 1	-15
HE |order 2	-21
HE |order 3	18
HE |order 4	-19
HE |owner 1	-10
HE |ruled	5
HE |subject 0	7
HE |subject 1	13
HOSPITAL for INDEFINITE 	-32
HOSPITAL for INDEFINITE office	-18
HOSPITAL for INDEFINITE role	-7
HOSPITAL for NAME 	21
HOSPITAL for THE body	-6
HOSPITAL for spokesperson	-18
HOSPITAL for trust	6
INDEFINITE attacker document|AGAIN	-6
INDEFINITE attacker document|AGENCY	-9
INDEFINITE attacker document|AGENCY described not	-11
INDEFINITE attacker document|AGENCY far 1	-13
INDEFINITE attacker document|AGENCY far 2	16
INDEFINITE attacker document|AGENCY far 5	-8
INDEFINITE attacker document|AGENCY first of its kind	-7
INDEFINITE attacker document|AGENCY governed 2	14
INDEFINITE attacker document|AGENCY lesser of its kind	-11
INDEFINITE attacker document|AGENCY never spoke	-14
INDEFINITE attacker document|AGENCY outside	-13
INDEFINITE attacker document|AGENCY rank 1	-5
INDEFINITE attacker document|AGENCY second of its kind	9
INDEFINITE attacker document|AGENCY spoke 0	14
INDEFINITE attacker document|AGENCY spoke 2	-8
INDEFINITE attacker document|AGENCY subject 2	-7
INDEFINITE attacker document|ATTACKER	30
INDEFINITE attacker document|ATTACKER described not	20
INDEFINITE attacker document|ATTACKER far 2	-6
INDEFINITE attacker document|ATTACKER far 3	24
INDEFINITE attacker document|ATTACKER far 4	16
INDEFINITE attacker document|ATTACKER far 5	9
INDEFINITE attacker document|ATTACKER lesser of its kind	-5
INDEFINITE attacker document|ATTACKER never spoke	16
INDEFINITE attacker document|ATTACKER not before	10
INDEFINITE attacker document|ATTACKER object 2	14
INDEFINITE attacker document|ATTACKER outside	-9
INDEFINITE attacker document|ATTACKER rank 1	-7
INDEFINITE attacker document|ATTACKER rank 2	27
INDEFINITE attacker document|ATTACKER second of its kind	31
INDEFINITE attacker document|ATTACKER subject 2	29
INDEFINITE attacker document|ATTACKER told of last	16
INDEFINITE attacker document|MEDIA	12
INDEFINITE attacker document|MEDIA never spoke	12
INDEFINITE attacker document|PERSON	-13
INDEFINITE attacker document|PERSON described not	-13
INDEFINITE attacker document|PERSON first of its kind	-7
INDEFINITE attacker document|PERSON lesser of its kind	-5
INDEFINITE attacker document|PERSON outside	-13
INDEFINITE attacker document|PERSON rank 0	-11
INDEFINITE attacker document|PERSON spoke 0	-9
INDEFINITE attacker document|PERSON subject 2	-6
INDEFINITE attacker document|SYSTEM	13
INDEFINITE attacker document|SYSTEM described not	18
INDEFINITE attacker document|SYSTEM first of its kind	19
INDEFINITE attacker document|SYSTEM never spoke	13
INDEFINITE attacker document|SYSTEM not before	-7
INDEFINITE attacker document|SYSTEM outside	18
INDEFINITE attacker document|SYSTEM rank 0	22
INDEFINITE attacker document|SYSTEM same paragraph	25
INDEFINITE attacker document|SYSTEM subject 2	26
INDEFINITE attacker document|UNNAMED	-5
INDEFINITE attacker document|UNNAMED never spoke	-5
INDEFINITE attacker document|governed 2	9
INDEFINITE attacker document|object 2	9
INDEFINITE attacker document|order 0	6
INDEFINITE attacker document|order 1	32
INDEFINITE attacker document|order 2	-26
INDEFINITE attacker document|order 3	-11
INDEFINITE attacker document|order 4	17
INDEFINITE attacker document|ruled	46
INDEFINITE attacker document|subject 1	-36
INDEFINITE attacker document|subject 2	42
INDEFINITE attacker|AGENCY described not	-20
INDEFINITE attacker|AGENCY far 3	-6
INDEFINITE attacker|AGENCY first of its kind	-10
INDEFINITE attacker|AGENCY lesser of its kind	18
INDEFINITE attacker|AGENCY never spoke	13
INDEFINITE attacker|AGENCY not before	22
INDEFINITE attacker|AGENCY object 2	-5
INDEFINITE attacker|AGENCY outside	-20
INDEFINITE attacker|AGENCY rank 0	-9
INDEFINITE attacker|AGENCY rank 1	-6
INDEFINITE attacker|AGENCY second of its kind	-5
INDEFINITE attacker|AGENCY subject 2	-11
INDEFINITE attacker|ATTACKER	6
INDEFINITE attacker|ATTACKER described not	9
INDEFINITE attacker|ATTACKER first of its kind	20
INDEFINITE attacker|ATTACKER inside behind	12
INDEFINITE attacker|ATTACKER never spoke	26
INDEFINITE attacker|ATTACKER not before	10
INDEFINITE attacker|ATTACKER object 2	9
INDEFINITE attacker|ATTACKER outside	9
INDEFINITE attacker|ATTACKER second of its kind	-18
INDEFINITE attacker|MEDIA	-18
INDEFINITE attacker|MEDIA never spoke	-18
INDEFINITE attacker|UNNAMED	22
INDEFINITE attacker|UNNAMED never spoke	22
INDEFINITE attacker|order 0	-11
INDEFINITE attacker|order 1	10
INDEFINITE attacker|order 2	-21
INDEFINITE attacker|order 3	-5
INDEFINITE attacker|subject 2	-27
INDEFINITE attacker|type differs	-6
INDEFINITE attacker|type fits	14
INDEFINITE body|AGENCY	9
INDEFINITE body|AGENCY described not	-5
INDEFINITE body|AGENCY far 4	-5
INDEFINITE body|AGENCY first of its kind	-6
INDEFINITE body|AGENCY lesser of its kind	8
INDEFINITE body|AGENCY never spoke	15
INDEFINITE body|AGENCY outside	5
INDEFINITE body|AGENCY rank 0	13
INDEFINITE body|AGENCY same paragraph	13
INDEFINITE body|AGENCY second of its kind	6
INDEFINITE body|ATTACKER	-8
INDEFINITE body|ATTACKER first of its kind	-8
INDEFINITE body|UNNAMED	8
INDEFINITE body|UNNAMED never spoke	8
INDEFINITE body|company fits	9
INDEFINITE body|order 0	12
INDEFINITE body|order 4	-5
INDEFINITE body|subject 2	-8
INDEFINITE body|type differs	-8
INDEFINITE body|type fits	10
INDEFINITE document|AGAIN	-5
INDEFINITE document|AGENCY	9
INDEFINITE document|AGENCY far 2	-9
INDEFINITE document|AGENCY far 3	-8
INDEFINITE document|AGENCY far 5	31
INDEFINITE document|AGENCY first of its kind	37
INDEFINITE document|AGENCY governed 2	-6
INDEFINITE document|AGENCY lesser of its kind	-19
INDEFINITE document|AGENCY not before	5
INDEFINITE document|AGENCY outside	-11
INDEFINITE document|AGENCY rank 0	10
INDEFINITE document|AGENCY rank 1	-14
INDEFINITE document|AGENCY rank 2	-15
INDEFINITE document|AGENCY rank 3	24
INDEFINITE document|AGENCY same paragraph	-12
INDEFINITE document|AGENCY second of its kind	-9
INDEFINITE document|AGENCY spoke 0	-14
INDEFINITE document|AGENCY spoke 1	-8
INDEFINITE document|AGENCY spoke 3	33
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	13
INDEFINITE document|ATTACKER	9
INDEFINITE document|ATTACKER described not	9
INDEFINITE document|ATTACKER first of its kind	9
INDEFINITE document|ATTACKER never spoke	10
INDEFINITE document|ATTACKER outside	9
INDEFINITE document|ATTACKER rank 0	9
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	8
INDEFINITE document|PERSON described not	8
INDEFINITE document|PERSON far 4	-5
INDEFINITE document|PERSON first of its kind	-5
INDEFINITE document|PERSON lesser of its kind	17
INDEFINITE document|PERSON outside	8
INDEFINITE document|PERSON rank 0	16
INDEFINITE document|PERSON rank 1	-5
INDEFINITE document|PERSON spoke 0	19
INDEFINITE document|PERSON subject 2	21
INDEFINITE document|UNNAMED	-10
INDEFINITE document|UNNAMED never spoke	-10
INDEFINITE document|governed 2	-6
INDEFINITE document|order 0	26
INDEFINITE document|order 1	-16
INDEFINITE document|order 2	-15
INDEFINITE document|order 3	16
INDEFINITE document|order 4	9
INDEFINITE document|ruled	12
INDEFINITE document|subject 0	-7
INDEFINITE document|subject 1	-5
INDEFINITE document|subject 2	33
INDEFINITE office|AGENCY	29
INDEFINITE office|AGENCY described not	11
INDEFINITE office|AGENCY described partly	7
INDEFINITE office|AGENCY far 0	-26
INDEFINITE office|AGENCY far 1	39
INDEFINITE office|AGENCY far 2	28
INDEFINITE office|AGENCY far 3	-16
INDEFINITE office|AGENCY far 4	16
INDEFINITE office|AGENCY far 5	-14
INDEFINITE office|AGENCY first of its kind	24
INDEFINITE office|AGENCY governed 2	-14
INDEFINITE office|AGENCY inside behind for	35
INDEFINITE office|AGENCY lesser of its kind	-25
INDEFINITE office|AGENCY never spoke	7
INDEFINITE office|AGENCY object 1	9
INDEFINITE office|AGENCY object 2	12
INDEFINITE office|AGENCY opened 1	21
INDEFINITE office|AGENCY rank 0	25
INDEFINITE office|AGENCY rank 1	21
INDEFINITE office|AGENCY rank 2	-11
INDEFINITE office|AGENCY same paragraph	20
INDEFINITE office|AGENCY second of its kind	30
INDEFINITE office|AGENCY spoke 1	-5
INDEFINITE office|AGENCY spoke 2	42
INDEFINITE office|AGENCY spoke 3	-18
INDEFINITE office|AGENCY subject 2	19
INDEFINITE office|MEDIA	-8
INDEFINITE office|MEDIA never spoke	-8
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-5
INDEFINITE office|UNNAMED	-5
INDEFINITE office|UNNAMED never spoke	-5
INDEFINITE office|governed 2	-15
INDEFINITE office|object 1	9
INDEFINITE office|object 2	8
INDEFINITE office|order 0	36
INDEFINITE office|order 1	6
INDEFINITE office|order 3	-11
INDEFINITE office|order 4	-20
INDEFINITE office|ruled	-5
INDEFINITE office|subject 0	-10
INDEFINITE office|subject 2	12
INDEFINITE role|AGAIN	-24
INDEFINITE role|AGAIN spoke 0	-11
INDEFINITE role|AGAIN spoke 3	-8
INDEFINITE role|AGENCY	13
INDEFINITE role|AGENCY described not	-7
INDEFINITE role|AGENCY far 0	-24
INDEFINITE role|AGENCY far 1	13
INDEFINITE role|AGENCY far 2	34
INDEFINITE role|AGENCY far 3	-22
INDEFINITE role|AGENCY far 4	-11
INDEFINITE role|AGENCY far 5	-10
INDEFINITE role|AGENCY first of its kind	-25
INDEFINITE role|AGENCY governed 2	-14
INDEFINITE role|AGENCY in content	-11
INDEFINITE role|AGENCY inside as owner	-10
INDEFINITE role|AGENCY inside behind at	34
INDEFINITE role|AGENCY inside behind of	71
INDEFINITE role|AGENCY lesser of its kind	18
INDEFINITE role|AGENCY never spoke	26
INDEFINITE role|AGENCY not before	32
INDEFINITE role|AGENCY object 1	24
INDEFINITE role|AGENCY object 2	7
INDEFINITE role|AGENCY opened 0	-7
INDEFINITE role|AGENCY opened 1	8
INDEFINITE role|AGENCY outside	-61
INDEFINITE role|AGENCY owner 2	-7
INDEFINITE role|AGENCY rank 0	-11
INDEFINITE role|AGENCY rank 1	-14
INDEFINITE role|AGENCY rank 2	16
INDEFINITE role|AGENCY rank 3	-8
INDEFINITE role|AGENCY second of its kind	19
INDEFINITE role|AGENCY spoke 0	-26
INDEFINITE role|AGENCY spoke 1	12
INDEFINITE role|AGENCY spoke 2	25
INDEFINITE role|AGENCY spoke 3	-24
INDEFINITE role|AGENCY subject 0	-19
INDEFINITE role|AGENCY subject 2	8
INDEFINITE role|AGENCY told of last	15
INDEFINITE role|ATTACKER	8
INDEFINITE role|ATTACKER described not	-12
INDEFINITE role|ATTACKER far 1	22
INDEFINITE role|ATTACKER far 2	-14
INDEFINITE role|ATTACKER far 4	-7
INDEFINITE role|ATTACKER far 5	-7
INDEFINITE role|ATTACKER first of its kind	8
INDEFINITE role|ATTACKER in content	-11
INDEFINITE role|ATTACKER lesser of its kind	-10
INDEFINITE role|ATTACKER never spoke	15
INDEFINITE role|ATTACKER object 2	-13
INDEFINITE role|ATTACKER outside	-9
INDEFINITE role|ATTACKER rank 0	-6
INDEFINITE role|ATTACKER rank 1	-13
INDEFINITE role|ATTACKER rank 2	11
INDEFINITE role|ATTACKER same paragraph	9
INDEFINITE role|ATTACKER second of its kind	9
INDEFINITE role|ATTACKER spoke 1	13
INDEFINITE role|ATTACKER spoke 3	-16
INDEFINITE role|ATTACKER subject 1	22
INDEFINITE role|ATTACKER subject 2	-9
INDEFINITE role|ATTACKER told of last	14
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	13
INDEFINITE role|FRESH never spoke	13
INDEFINITE role|MEDIA	-33
INDEFINITE role|MEDIA never spoke	-32
INDEFINITE role|PERSON described not	-15
INDEFINITE role|PERSON far 1	-9
INDEFINITE role|PERSON far 2	-7
INDEFINITE role|PERSON far 3	22
INDEFINITE role|PERSON far 4	-6
INDEFINITE role|PERSON far 5	-16
INDEFINITE role|PERSON first of its kind	-23
INDEFINITE role|PERSON lesser of its kind	37
INDEFINITE role|PERSON never spoke	42
INDEFINITE role|PERSON not before	20
INDEFINITE role|PERSON object 2	-5
INDEFINITE role|PERSON rank 1	-14
INDEFINITE role|PERSON same paragraph	22
INDEFINITE role|PERSON second of its kind	-14
INDEFINITE role|PERSON spoke 0	-16
INDEFINITE role|PERSON spoke 1	-11
INDEFINITE role|PERSON spoke 2	-5
INDEFINITE role|PERSON spoke 3	-11
INDEFINITE role|SYSTEM	-7
INDEFINITE role|SYSTEM described not	-5
INDEFINITE role|SYSTEM never spoke	-7
INDEFINITE role|SYSTEM outside	-7
INDEFINITE role|SYSTEM rank 0	-5
INDEFINITE role|UNNAMED	36
INDEFINITE role|UNNAMED never spoke	36
INDEFINITE role|governed 1	-8
INDEFINITE role|governed 2	-18
INDEFINITE role|object 1	22
INDEFINITE role|object 2	-12
INDEFINITE role|order 1	-22
INDEFINITE role|order 2	-33
INDEFINITE role|order 3	34
INDEFINITE role|order 4	-34
INDEFINITE role|owner 2	-11
INDEFINITE role|ruled	46
INDEFINITE role|subject 0	-22
INDEFINITE role|subject 1	18
INDEFINITE role|subject 2	-6
INDEFINITE |AGAIN	-11
INDEFINITE |AGAIN spoke 3	-5
INDEFINITE |AGENCY	-16
INDEFINITE |AGENCY far 0	5
INDEFINITE |AGENCY far 1	9
INDEFINITE |AGENCY far 2	7
INDEFINITE |AGENCY far 4	-14
INDEFINITE |AGENCY far 5	21
INDEFINITE |AGENCY governed 2	16
INDEFINITE |AGENCY in content	13
INDEFINITE |AGENCY never spoke	-26
INDEFINITE |AGENCY not before	-41
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	29
INDEFINITE |AGENCY owner 1	-17
INDEFINITE |AGENCY owner 2	-12
INDEFINITE |AGENCY rank 0	27
INDEFINITE |AGENCY rank 1	14
INDEFINITE |AGENCY rank 2	-9
INDEFINITE |AGENCY rank 3	-8
INDEFINITE |AGENCY same paragraph	14
INDEFINITE |AGENCY second of its kind	-13
INDEFINITE |AGENCY spoke 0	35
INDEFINITE |AGENCY spoke 1	-12
INDEFINITE |AGENCY spoke 3	-10
INDEFINITE |AGENCY subject 0	-7
INDEFINITE |AGENCY subject 1	33
INDEFINITE |AGENCY subject 2	13
INDEFINITE |AGENCY told of last	16
INDEFINITE |ATTACKER	-10
INDEFINITE |ATTACKER described not	-18
INDEFINITE |ATTACKER far 1	-7
INDEFINITE |ATTACKER far 2	-7
INDEFINITE |ATTACKER first of its kind	-8
INDEFINITE |ATTACKER inside behind	11
INDEFINITE |ATTACKER never spoke	-7
INDEFINITE |ATTACKER not before	11
INDEFINITE |ATTACKER object 1	-5
INDEFINITE |ATTACKER outside	-22
INDEFINITE |ATTACKER rank 0	-21
INDEFINITE |ATTACKER same paragraph	-15
INDEFINITE |ATTACKER subject 2	-7
INDEFINITE |ATTACKER told of last	-5
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-11
INDEFINITE |FRESH never spoke	-11
INDEFINITE |MEDIA	21
INDEFINITE |MEDIA never spoke	23
INDEFINITE |PERSON	-16
INDEFINITE |PERSON described not	-25
INDEFINITE |PERSON far 1	-16
INDEFINITE |PERSON first of its kind	-9
INDEFINITE |PERSON lesser of its kind	-5
INDEFINITE |PERSON never spoke	-7
INDEFINITE |PERSON opened 1	-8
INDEFINITE |PERSON outside	-9
INDEFINITE |PERSON rank 0	-13
INDEFINITE |PERSON subject 1	-8
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-6
INDEFINITE |SYSTEM described not	-6
INDEFINITE |SYSTEM never spoke	-6
INDEFINITE |SYSTEM outside	-6
INDEFINITE |UNNAMED	55
INDEFINITE |UNNAMED never spoke	55
INDEFINITE |governed 2	13
INDEFINITE |object 0	-16
INDEFINITE |object 1	-11
INDEFINITE |object 2	-9
INDEFINITE |order 0	6
INDEFINITE |order 1	-57
INDEFINITE |order 2	43
INDEFINITE |order 4	-16
INDEFINITE |owner 1	-17
INDEFINITE |owner 2	-16
INDEFINITE |subject 0	-7
INDEFINITE |subject 1	26
IT |AGAIN spoke 0	-8
IT |AGAIN spoke 1	34
IT |AGAIN spoke 2	-11
IT |AGAIN spoke 3	-11
IT |AGENCY	13
IT |AGENCY far 0	41
IT |AGENCY far 1	-19
IT |AGENCY far 2	28
IT |AGENCY far 3	13
IT |AGENCY far 4	-8
IT |AGENCY far 5	-29
IT |AGENCY first of its kind	41
IT |AGENCY governed 1	-49
IT |AGENCY governed 2	25
IT |AGENCY in content	-20
IT |AGENCY lesser of its kind	5
IT |AGENCY never spoke	-50
IT |AGENCY not before	-13
IT |AGENCY opened 0	14
IT |AGENCY opened 1	13
IT |AGENCY outside	13
IT |AGENCY owner 2	-6
IT |AGENCY rank 0	7
IT |AGENCY rank 1	31
IT |AGENCY rank 3	-10
IT |AGENCY same paragraph	26
IT |AGENCY second of its kind	-31
IT |AGENCY spoke 0	14
IT |AGENCY spoke 1	60
IT |AGENCY spoke 2	-8
IT |AGENCY subject 0	17
IT |AGENCY subject 1	36
IT |AGENCY subject 2	-17
IT |AGENCY told of last	-25
IT |ATTACKER	27
IT |ATTACKER far 1	-11
IT |ATTACKER far 2	15
IT |ATTACKER far 3	21
IT |ATTACKER far 5	7
IT |ATTACKER first of its kind	30
IT |ATTACKER governed 2	-7
IT |ATTACKER in content	-13
IT |ATTACKER lesser of its kind	-18
IT |ATTACKER not before	-12
IT |ATTACKER object 1	16
IT |ATTACKER object 2	35
IT |ATTACKER outside	27
IT |ATTACKER owner 2	14
IT |ATTACKER rank 0	-6
IT |ATTACKER rank 1	26
IT |ATTACKER rank 2	-14
IT |ATTACKER rank 3	32
IT |ATTACKER same paragraph	24
IT |ATTACKER second of its kind	15
IT |ATTACKER spoke 0	14
IT |ATTACKER spoke 2	-8
IT |ATTACKER spoke 3	21
IT |ATTACKER subject 1	-25
IT |ATTACKER subject 2	6
IT |ATTACKER told of last	-15
IT |AUTHOR	-10
IT |AUTHOR never spoke	-5
IT |FRESH	16
IT |FRESH never spoke	16
IT |MEDIA	6
IT |MEDIA never spoke	6
IT |PERSON	-11
IT |PERSON far 1	15
IT |PERSON far 3	-37
IT |PERSON far 4	20
IT |PERSON far 5	-7
IT |PERSON first of its kind	-12
IT |PERSON lesser of its kind	-14
IT |PERSON object 2	-18
IT |PERSON opened 1	17
IT |PERSON outside	-28
IT |PERSON rank 0	-14
IT |PERSON rank 1	7
IT |PERSON same side as last	-16
IT |PERSON second of its kind	16
IT |PERSON spoke 1	-14
IT |PERSON spoke 2	-5
IT |PERSON subject 1	16
IT |PERSON subject 2	6
IT |SYSTEM	6
IT |SYSTEM far 1	32
IT |SYSTEM far 2	-9
IT |SYSTEM far 3	-5
IT |SYSTEM governed 1	-8
IT |SYSTEM governed 2	-9
IT |SYSTEM lesser of its kind	14
IT |SYSTEM never spoke	6
IT |SYSTEM object 1	14
IT |SYSTEM object 2	-6
IT |SYSTEM outside	6
IT |SYSTEM rank 0	18
IT |SYSTEM rank 1	-8
IT |SYSTEM same paragraph	23
IT |SYSTEM second of its kind	-8
IT |SYSTEM subject 1	26
IT |SYSTEM subject 2	-5
IT |SYSTEM told of last	-11
IT |UNNAMED	-52
IT |UNNAMED never spoke	-52
IT |agent 2	-15
IT |governed 1	-57
IT |governed 2	6
IT |object 0	11
IT |object 1	29
IT |object 2	16
IT |order 0	42
IT |order 1	47
IT |order 2	39
IT |order 3	-56
IT |order 4	-5
IT |owner 2	9
IT |ruled	-13
IT |subject 0	16
IT |subject 1	55
IT |subject 2	-10
MEDIA	-51
MEDIA ALLEGES BARE	-6
MEDIA ALLEGES THE	-5
MEDIA ASSERTS BARE	17
MEDIA ASSERTS HE	-10
MEDIA ASSERTS INDEFINITE	70
MEDIA ASSERTS IT	16
MEDIA ASSERTS NAME	-31
MEDIA ASSERTS NONE	-9
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-11
MEDIA ASSERTS SHE	-6
MEDIA ASSERTS THE	-61
MEDIA CONFIRMS BARE	-6
MEDIA CONFIRMS IT	-6
MEDIA CONFIRMS NAME	-7
MEDIA CONFIRMS THE	-6
MEDIA cue :	-7
MEDIA cue according to	-22
MEDIA cue acknowledge	-6
MEDIA cue add	-7
MEDIA cue allege	-10
MEDIA cue assert	-5
MEDIA cue boast	-8
MEDIA cue claim	69
MEDIA cue concede	-5
MEDIA cue conclude	-7
MEDIA cue confirm	-14
MEDIA cue deny	-5
MEDIA cue describe	-7
MEDIA cue find	-9
MEDIA cue indicate	-5
MEDIA cue maintain	-5
MEDIA cue put	-13
MEDIA cue read	-8
MEDIA cue report	76
MEDIA cue say	-8
MEDIA cue show	-7
MEDIA cue speak	-6
MEDIA cue state	26
MEDIA cue tell	-13
MEDIA for HE 	-13
MEDIA for IT 	-33
MEDIA for he	-13
MEDIA for it	-33
MEDIA in ADVISORY	9
MEDIA in NEWS	-60
MEDIA in SOCIAL_POST	-6
MEDIA never spoke	-12
MEDIA of according-to:after	-11
MEDIA of according-to:before	-11
MEDIA of clause:before	-11
MEDIA of clause:interrupted	32
MEDIA of finding	-6
MEDIA of group	-17
MEDIA of he	-12
MEDIA of impersonal	25
MEDIA of naming:about	-11
MEDIA of naming:describe	-6
MEDIA of naming:put	-12
MEDIA of no-comment	-18
MEDIA of note	30
MEDIA of notice	-8
MEDIA of noun:claim	53
MEDIA of office	-6
MEDIA of officer	-5
MEDIA of one	-5
MEDIA of post	-8
MEDIA of quote:before	-21
MEDIA of quote:colon	-7
MEDIA of rebuff	-20
MEDIA of report	-6
MEDIA of seller	-5
MEDIA of she	-10
MEDIA of spokesperson	-5
MEDIA of tagged:carried	-22
MEDIA of tagged:cue	-21
MEDIA of tagged:source	62
MEDIA of verb:clause	-22
MEDIA of verb:infinitive	-7
MEDIA of verb:object	-10
MEDIA of verb:quote	-8
MEDIA of verb:that	9
MEDIA says I INDEFINITE	-8
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-10
MEDIA says we NONE	-12
MEDIA says we THE	-5
MEDIA spoke 0	-34
MEDIA spoke 1	-6
MEDIA spoke 2	-13
MEDIA spoke 3	-13
MINISTRY for INDEFINITE 	-14
MINISTRY for INDEFINITE role	-13
MINISTRY for IT 	7
MINISTRY for NAME 	34
MINISTRY for NAME body	-7
MINISTRY for NONE 	-15
MINISTRY for POSSESSIVE 	-6
MINISTRY for THE body	16
MINISTRY for THE office	-6
MINISTRY for THE role	-20
MINISTRY for department	6
MINISTRY for it	7
MINISTRY for ministry	14
MINISTRY for office	-6
MINISTRY for official	-25
NAME body|AGENCY far 1	-5
NAME body|AGENCY far 5	6
NAME body|AGENCY governed 2	5
NAME body|AGENCY inside as head	14
NAME body|AGENCY never spoke	7
NAME body|AGENCY opened 1	-5
NAME body|AGENCY outside	-14
NAME body|AGENCY rank 0	6
NAME body|AGENCY spoke 0	-5
NAME body|AGENCY subject 1	-5
NAME body|PERSON first of its kind	6
NAME body|PERSON outside	-8
NAME body|PERSON subject 2	-8
NAME body|UNNAMED	11
NAME body|UNNAMED never spoke	11
NAME body|governed 2	5
NAME body|ruled	50
NAME body|subject 1	-5
NAME body|subject 2	-9
NAME body|type differs	-5
NAME body|type fits	6
NAME office|AGENCY	-14
NAME office|AGENCY never spoke	-12
NAME office|ruled	-9
NAME role|AGAIN	-6
NAME role|AGENCY	8
NAME role|AGENCY far 1	-12
NAME role|AGENCY first of its kind	7
NAME role|AGENCY governed 2	-5
NAME role|AGENCY lesser of its kind	6
NAME role|AGENCY never spoke	26
NAME role|AGENCY not before	36
NAME role|AGENCY opened 1	-10
NAME role|AGENCY outside	-27
NAME role|AGENCY rank 0	-10
NAME role|AGENCY rank 1	-10
NAME role|AGENCY rank 3	-5
NAME role|AGENCY same paragraph	-19
NAME role|AGENCY spoke 0	-8
NAME role|AGENCY spoke 3	-8
NAME role|AGENCY subject 1	-12
NAME role|AGENCY subject 2	-8
NAME role|PERSON	-15
NAME role|PERSON outside	-15
NAME role|PERSON rank 0	-12
NAME role|UNNAMED	23
NAME role|UNNAMED never spoke	23
NAME role|governed 2	-5
NAME role|object 2	-5
NAME role|order 0	-18
NAME role|order 1	-10
NAME role|order 3	-7
NAME role|order 4	-7
NAME role|ruled	23
NAME role|subject 1	-22
NAME role|subject 2	-13
NAME |AGAIN spoke 0	-17
NAME |AGAIN spoke 1	-9
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	30
NAME |AGENCY	15
NAME |AGENCY agent 1	6
NAME |AGENCY far 0	-6
NAME |AGENCY far 1	-32
NAME |AGENCY far 2	-11
NAME |AGENCY far 3	12
NAME |AGENCY far 4	35
NAME |AGENCY far 5	-20
NAME |AGENCY first of its kind	8
NAME |AGENCY governed 0	-5
NAME |AGENCY governed 1	-29
NAME |AGENCY governed 2	-13
NAME |AGENCY in content	43
NAME |AGENCY inside as head	72
NAME |AGENCY inside before the head	-35
NAME |AGENCY inside behind of	-7
NAME |AGENCY lesser of its kind	12
NAME |AGENCY never spoke	20
NAME |AGENCY not before	36
NAME |AGENCY object 1	-5
NAME |AGENCY object 2	-6
NAME |AGENCY opened 1	-8
NAME |AGENCY outside	-35
NAME |AGENCY owner 1	-14
NAME |AGENCY owner 2	18
NAME |AGENCY rank 0	17
NAME |AGENCY rank 2	-22
NAME |AGENCY rank 3	-13
NAME |AGENCY same paragraph	-55
NAME |AGENCY same side as last	-5
NAME |AGENCY spoke 0	-11
NAME |AGENCY spoke 2	-17
NAME |AGENCY spoke 3	22
NAME |AGENCY subject 1	7
NAME |AGENCY subject 2	13
NAME |AGENCY told of last	13
NAME |ATTACKER	-8
NAME |ATTACKER far 1	-5
NAME |ATTACKER far 3	-8
NAME |ATTACKER far 4	-14
NAME |ATTACKER far 5	8
NAME |ATTACKER governed 2	10
NAME |ATTACKER inside as head	36
NAME |ATTACKER never spoke	-7
NAME |ATTACKER not before	7
NAME |ATTACKER outside	-24
NAME |ATTACKER rank 1	-8
NAME |ATTACKER same paragraph	-7
NAME |ATTACKER second of its kind	-6
NAME |ATTACKER spoke 0	-7
NAME |ATTACKER spoke 3	7
NAME |ATTACKER subject 2	-20
NAME |AUTHOR	-16
NAME |FRESH	9
NAME |FRESH never spoke	9
NAME |MEDIA	23
NAME |MEDIA never spoke	25
NAME |PERSON	23
NAME |PERSON far 1	-84
NAME |PERSON far 2	-11
NAME |PERSON far 4	26
NAME |PERSON far 5	15
NAME |PERSON first of its kind	17
NAME |PERSON inside as head	63
NAME |PERSON lesser of its kind	-30
NAME |PERSON never spoke	27
NAME |PERSON not before	72
NAME |PERSON object 2	7
NAME |PERSON opened 1	18
NAME |PERSON outside	-78
NAME |PERSON rank 0	-29
NAME |PERSON rank 1	-27
NAME |PERSON rank 2	-8
NAME |PERSON same paragraph	-103
NAME |PERSON same side as last	-16
NAME |PERSON second of its kind	20
NAME |PERSON spoke 0	9
NAME |PERSON spoke 1	-15
NAME |PERSON spoke 2	16
NAME |PERSON spoke 3	14
NAME |PERSON subject 1	-58
NAME |PERSON subject 2	16
NAME |PERSON told of last	31
NAME |SYSTEM	27
NAME |SYSTEM far 1	-9
NAME |SYSTEM far 2	7
NAME |SYSTEM far 3	-8
NAME |SYSTEM far 4	12
NAME |SYSTEM far 5	12
NAME |SYSTEM first of its kind	24
NAME |SYSTEM governed 2	38
NAME |SYSTEM inside as head	71
NAME |SYSTEM lesser of its kind	14
NAME |SYSTEM never spoke	27
NAME |SYSTEM not before	17
NAME |SYSTEM object 1	-7
NAME |SYSTEM object 2	-6
NAME |SYSTEM outside	-38
NAME |SYSTEM rank 0	22
NAME |SYSTEM rank 1	-5
NAME |SYSTEM same paragraph	-7
NAME |SYSTEM second of its kind	-7
NAME |SYSTEM subject 2	-10
NAME |SYSTEM told of last	7
NAME |UNNAMED	-26
NAME |UNNAMED never spoke	-26
NAME |agent 1	-18
NAME |governed 0	-6
NAME |governed 1	-27
NAME |governed 2	34
NAME |object 1	-12
NAME |order 0	33
NAME |order 2	-38
NAME |order 3	-25
NAME |order 4	-62
NAME |owner 1	-14
NAME |owner 2	16
NAME |ruled	88
NAME |subject 1	-57
NAME |subject 2	10
NAME |type differs	22
NAME |type fits	-37
NONE |AGAIN	-21
NONE |AGAIN spoke 0	-9
NONE |AGENCY far 0	11
NONE |AGENCY far 1	-5
NONE |AGENCY far 2	-27
NONE |AGENCY far 4	11
NONE |AGENCY far 5	-9
NONE |AGENCY first of its kind	51
NONE |AGENCY governed 2	-11
NONE |AGENCY in content	-10
NONE |AGENCY lesser of its kind	-22
NONE |AGENCY never spoke	17
NONE |AGENCY not before	20
NONE |AGENCY opened 0	-8
NONE |AGENCY opened 1	13
NONE |AGENCY owner 2	7
NONE |AGENCY rank 1	5
NONE |AGENCY rank 2	-20
NONE |AGENCY same paragraph	-23
NONE |AGENCY second of its kind	-30
NONE |AGENCY spoke 1	-19
NONE |AGENCY spoke 2	-5
NONE |AGENCY subject 0	11
NONE |AGENCY subject 1	-18
NONE |AGENCY subject 2	-25
NONE |AGENCY told of last	40
NONE |ATTACKER	6
NONE |ATTACKER far 0	25
NONE |ATTACKER far 2	25
NONE |ATTACKER far 3	-20
NONE |ATTACKER far 5	-12
NONE |ATTACKER governed 2	-14
NONE |ATTACKER never spoke	19
NONE |ATTACKER object 0	15
NONE |ATTACKER object 2	7
NONE |ATTACKER outside	6
NONE |ATTACKER rank 0	12
NONE |ATTACKER same paragraph	56
NONE |ATTACKER second of its kind	-10
NONE |ATTACKER spoke 3	-11
NONE |ATTACKER told of last	16
NONE |AUTHOR never spoke	22
NONE |AUTHOR spoke 0	-11
NONE |AUTHOR spoke 3	-8
NONE |FRESH	-20
NONE |FRESH never spoke	-20
NONE |MEDIA	52
NONE |MEDIA never spoke	91
NONE |PERSON far 1	24
NONE |PERSON far 3	-6
NONE |PERSON far 4	-20
NONE |PERSON far 5	22
NONE |PERSON first of its kind	37
NONE |PERSON lesser of its kind	9
NONE |PERSON never spoke	18
NONE |PERSON object 2	-10
NONE |PERSON opened 1	10
NONE |PERSON rank 0	14
NONE |PERSON rank 2	-8
NONE |PERSON rank 3	-5
NONE |PERSON same paragraph	8
NONE |PERSON second of its kind	-49
NONE |PERSON spoke 0	-37
NONE |PERSON spoke 2	-16
NONE |PERSON spoke 3	36
NONE |PERSON subject 1	24
NONE |PERSON subject 2	6
NONE |SYSTEM	-14
NONE |SYSTEM far 1	-5
NONE |SYSTEM first of its kind	-7
NONE |SYSTEM never spoke	-14
NONE |SYSTEM outside	-14
NONE |SYSTEM rank 0	-8
NONE |SYSTEM told of last	-8
NONE |governed 1	-21
NONE |governed 2	-25
NONE |object 0	22
NONE |object 1	6
NONE |order 1	21
NONE |order 2	13
NONE |order 3	-9
NONE |order 4	-50
NONE |owner 2	5
NONE |ruled	-21
NONE |subject 2	-22
OTHER for BARE role	26
OTHER for INDEFINITE 	81
OTHER for INDEFINITE attacker	-6
OTHER for INDEFINITE attacker document	8
OTHER for INDEFINITE body	-8
OTHER for INDEFINITE document	6
OTHER for INDEFINITE office	19
OTHER for INDEFINITE role	-49
OTHER for IT 	39
OTHER for NAME 	-26
OTHER for NAME office	-12
OTHER for NAME role	-6
OTHER for OWNED 	7
OTHER for OWNED document	-8
OTHER for OWNED office	-20
OTHER for POSSESSIVE 	-11
OTHER for POSSESSIVE document	-5
OTHER for POSSESSIVE office	17
OTHER for SHE 	-19
OTHER for THE 	-8
OTHER for THE attacker	24
OTHER for THE body	14
OTHER for THE document	-13
OTHER for THE office	38
OTHER for THE part	6
OTHER for THE role	-45
OTHER for agency	-41
OTHER for agent	-6
OTHER for association	10
OTHER for board	37
OTHER for centre	18
OTHER for chairman	7
OTHER for commission	-26
OTHER for company	25
OTHER for counsel	-13
OTHER for executive	-8
OTHER for firm	27
OTHER for gang	21
OTHER for insurer	7
OTHER for it	53
OTHER for its	-13
OTHER for man	-13
OTHER for member	-9
OTHER for ministry	-7
OTHER for notice	18
OTHER for office	-19
OTHER for officer	-16
OTHER for official	-16
OTHER for operator	-19
OTHER for organisation	6
OTHER for person	-10
OTHER for police	-11
OTHER for post	13
OTHER for report	22
OTHER for service	-6
OTHER for she	-15
OTHER for sources	36
OTHER for spokesman	28
OTHER for spokesperson	24
OTHER for statement	-10
OTHER for that	-13
OTHER for the	-7
OTHER for union	26
OTHER for vendor	-8
OWNED body|AGENCY	15
OWNED body|AGENCY far 3	-11
OWNED body|AGENCY first of its kind	12
OWNED body|AGENCY inside as head	17
OWNED body|AGENCY lesser of its kind	6
OWNED body|AGENCY never spoke	30
OWNED body|AGENCY not before	15
OWNED body|AGENCY subject 2	-12
OWNED body|ruled	-5
OWNED body|subject 1	-5
OWNED body|subject 2	-13
OWNED document|AGENCY	7
OWNED document|AGENCY described partly	8
OWNED document|AGENCY far 3	19
OWNED document|AGENCY inside as owner	8
OWNED document|AGENCY lesser of its kind	23
OWNED document|AGENCY object 2	-12
OWNED document|AGENCY rank 1	21
OWNED document|AGENCY second of its kind	-14
OWNED document|AGENCY subject 2	26
OWNED document|PERSON	9
OWNED document|PERSON described not	9
OWNED document|PERSON outside	9
OWNED document|PERSON rank 0	-15
OWNED document|PERSON second of its kind	-15
OWNED document|UNNAMED	-6
OWNED document|UNNAMED never spoke	-6
OWNED document|object 2	-12
OWNED document|order 0	-7
OWNED document|order 1	-8
OWNED document|order 2	20
OWNED document|order 3	18
OWNED document|ruled	-7
OWNED document|subject 1	-15
OWNED document|subject 2	49
OWNED office|AGAIN	-15
OWNED office|AGAIN spoke 0	-5
OWNED office|AGENCY	5
OWNED office|AGENCY agent 2	-11
OWNED office|AGENCY described not	-24
OWNED office|AGENCY described partly	6
OWNED office|AGENCY far 2	-6
OWNED office|AGENCY far 5	-15
OWNED office|AGENCY in content	10
OWNED office|AGENCY inside as owner	28
OWNED office|AGENCY lesser of its kind	20
OWNED office|AGENCY never spoke	16
OWNED office|AGENCY not before	30
OWNED office|AGENCY object 2	-7
OWNED office|AGENCY outside	-24
OWNED office|AGENCY rank 0	-12
OWNED office|AGENCY rank 1	-8
OWNED office|AGENCY same paragraph	-7
OWNED office|AGENCY second of its kind	-13
OWNED office|AGENCY spoke 1	-5
OWNED office|ATTACKER	-7
OWNED office|ATTACKER described not	-7
OWNED office|ATTACKER first of its kind	-6
OWNED office|ATTACKER never spoke	-7
OWNED office|ATTACKER outside	-7
OWNED office|ATTACKER rank 0	-6
OWNED office|FRESH	-6
OWNED office|FRESH never spoke	-6
OWNED office|MEDIA	-8
OWNED office|MEDIA never spoke	-5
OWNED office|PERSON	-8
OWNED office|PERSON described not	-17
OWNED office|PERSON far 1	-6
OWNED office|PERSON inside behind a comma	8
OWNED office|PERSON not before	8
OWNED office|PERSON outside	-17
OWNED office|PERSON rank 0	-8
OWNED office|PERSON same paragraph	-6
OWNED office|PERSON spoke 3	-5
OWNED office|PERSON subject 2	-7
OWNED office|UNNAMED	42
OWNED office|UNNAMED never spoke	42
OWNED office|agent 2	-12
OWNED office|object 1	-5
OWNED office|object 2	-10
OWNED office|order 0	-6
OWNED office|order 1	-22
OWNED office|order 2	-6
OWNED office|order 3	-5
OWNED office|order 4	-11
OWNED office|ruled	10
OWNED office|subject 2	-11
OWNED role|AGAIN	-6
OWNED role|AGENCY	-21
OWNED role|AGENCY inside as owner	-17
OWNED role|AGENCY never spoke	-16
OWNED role|AGENCY rank 0	-5
OWNED role|AGENCY second of its kind	-15
OWNED role|PERSON	20
OWNED role|PERSON described not	13
OWNED role|PERSON inside behind a comma	7
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	7
OWNED role|PERSON outside	13
OWNED role|PERSON rank 0	17
OWNED role|PERSON second of its kind	23
OWNED role|PERSON spoke 0	21
OWNED role|PERSON subject 2	-6
OWNED role|UNNAMED	10
OWNED role|UNNAMED never spoke	10
OWNED role|order 0	-5
OWNED role|order 1	17
OWNED role|ruled	8
OWNED role|subject 2	-8
OWNED |AGAIN	41
OWNED |AGAIN spoke 3	43
OWNED |AGENCY	-22
OWNED |AGENCY described not	-9
OWNED |AGENCY described partly	10
OWNED |AGENCY far 1	-7
OWNED |AGENCY far 4	6
OWNED |AGENCY far 5	5
OWNED |AGENCY first of its kind	5
OWNED |AGENCY inside as head	10
OWNED |AGENCY inside as owner	-20
OWNED |AGENCY lesser of its kind	-22
OWNED |AGENCY never spoke	-20
OWNED |AGENCY not before	-23
OWNED |AGENCY object 2	5
OWNED |AGENCY outside	-10
OWNED |AGENCY rank 0	5
OWNED |AGENCY same paragraph	-8
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY told of last	-6
OWNED |FRESH	-5
OWNED |FRESH never spoke	-5
OWNED |PERSON described not	-13
OWNED |PERSON far 1	-8
OWNED |PERSON inside behind a comma	9
OWNED |PERSON never spoke	7
OWNED |PERSON not before	10
OWNED |PERSON outside	-13
OWNED |PERSON rank 0	-9
OWNED |PERSON same paragraph	-10
OWNED |PERSON spoke 0	-8
OWNED |PERSON subject 1	-8
OWNED |PERSON subject 2	-5
OWNED |UNNAMED	-6
OWNED |UNNAMED never spoke	-6
OWNED |object 1	-7
OWNED |order 0	5
OWNED |order 1	-9
OWNED |order 2	-8
OWNED |ruled	25
OWNED |subject 1	-9
OWNED |subject 2	-9
PERSON	49
PERSON ALLEGES INDEFINITE	-5
PERSON ALLEGES THE	-20
PERSON ASSERTS BARE	34
PERSON ASSERTS HE	18
PERSON ASSERTS INDEFINITE	-37
PERSON ASSERTS IT	5
PERSON ASSERTS NAME	-9
PERSON ASSERTS NONE	-28
PERSON ASSERTS OWNED	7
PERSON ASSERTS POSSESSIVE	17
PERSON ASSERTS SHE	8
PERSON CONFIRMS BARE	-21
PERSON CONFIRMS HE	8
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	15
PERSON CONFIRMS THE	27
PERSON DENIES HE	6
PERSON DENIES NAME	12
PERSON DENIES THE	10
PERSON agent 1	-40
PERSON agent 2	-36
PERSON cue :	15
PERSON cue accept	21
PERSON cue according to	14
PERSON cue accuse	-9
PERSON cue add	32
PERSON cue admit	16
PERSON cue agree	-11
PERSON cue allege	-10
PERSON cue announce	-12
PERSON cue argue	-5
PERSON cue assert	-6
PERSON cue assure	27
PERSON cue blame	-21
PERSON cue call	-8
PERSON cue claim	-6
PERSON cue concede	15
PERSON cue confirm	-23
PERSON cue decline to be	-11
PERSON cue decline to comment	-7
PERSON cue decline to name	16
PERSON cue denied it	-35
PERSON cue find	-9
PERSON cue go on	14
PERSON cue inform	-18
PERSON cue maintain	16
PERSON cue not answer	6
PERSON cue not reply	-11
PERSON cue not respond	-8
PERSON cue not return	-21
PERSON cue not want	-12
PERSON cue note	-8
PERSON cue put	-29
PERSON cue remark	-14
PERSON cue reply	6
PERSON cue report	-9
PERSON cue show	38
PERSON cue speak	-17
PERSON cue state	12
PERSON cue submit	16
PERSON cue suspect	14
PERSON cue tell	-60
PERSON cue would have none of it	23
PERSON cue write	17
PERSON described not	-101
PERSON described partly	-12
PERSON described wholly	50
PERSON far 0	32
PERSON far 1	-13
PERSON far 2	30
PERSON far 3	-8
PERSON far 4	-73
PERSON far 5	-42
PERSON first here INDEFINITE	11
PERSON first here NAME	68
PERSON first here OWNED	24
PERSON first here POSSESSIVE	36
PERSON first here THE	17
PERSON first of its kind	46
PERSON governed 1	-5
PERSON governed 2	-32
PERSON has head	49
PERSON in ADVISORY	35
PERSON in NEWS	53
PERSON in SOCIAL_POST	-34
PERSON in content	-31
PERSON inside as head	65
PERSON inside behind a comma	85
PERSON lesser of its kind	47
PERSON never spoke	71
PERSON not before	113
PERSON object 0	25
PERSON object 1	20
PERSON object 2	-11
PERSON of according-to:after	10
PERSON of according-to:before	14
PERSON of agency	15
PERSON of agent	-9
PERSON of authority	-6
PERSON of clause:before	27
PERSON of clause:interrupted	-51
PERSON of company	9
PERSON of counsel	26
PERSON of director	26
PERSON of engineer	-9
PERSON of executive	38
PERSON of finding	28
PERSON of gang	-8
PERSON of he	22
PERSON of head	11
PERSON of it	-30
PERSON of its	13
PERSON of judge	15
PERSON of manager	-18
PERSON of minister	-6
PERSON of ministry	-5
PERSON of naming:about	-12
PERSON of naming:call	-8
PERSON of naming:put	-31
PERSON of no-comment	-21
PERSON of note	-8
PERSON of notice	-8
PERSON of noun:claim	10
PERSON of office	-12
PERSON of officer	28
PERSON of official	-7
PERSON of one	-15
PERSON of person	-7
PERSON of police	-12
PERSON of quote:before	42
PERSON of quote:colon	15
PERSON of quote:following	25
PERSON of rebuff	32
PERSON of report	-34
PERSON of researcher	9
PERSON of secretary	-12
PERSON of service	-10
PERSON of she	20
PERSON of spokesman	-6
PERSON of statement	30
PERSON of tagged:carried	18
PERSON of tagged:cue	-13
PERSON of tagged:source	-16
PERSON of they	8
PERSON of verb:clause	32
PERSON of verb:infinitive	-9
PERSON of verb:object	-12
PERSON of verb:quote	7
PERSON of verb:that	-6
PERSON often 0 HE	-28
PERSON often 0 INDEFINITE	-6
PERSON often 0 IT	-13
PERSON often 0 NONE	-21
PERSON often 0 OWNED	8
PERSON often 0 POSSESSIVE	17
PERSON often 0 THE	31
PERSON often 1 BARE	9
PERSON often 1 HE	64
PERSON often 1 INDEFINITE	-27
PERSON often 1 IT	-6
PERSON often 1 NAME	-13
PERSON often 1 NONE	18
PERSON often 1 POSSESSIVE	22
PERSON often 1 SHE	28
PERSON often 1 THE	9
PERSON often 2 BARE	-7
PERSON often 2 INDEFINITE	-8
PERSON often 2 IT	8
PERSON often 2 NAME	38
PERSON often 2 POSSESSIVE	-20
PERSON often 2 SHE	-17
PERSON often 2 THE	-14
PERSON opened 1	-13
PERSON outside	-45
PERSON owner 2	16
PERSON rank 0	-28
PERSON rank 1	19
PERSON rank 2	-27
PERSON rank 3	5
PERSON rank 4	-9
PERSON same paragraph	105
PERSON same side as last	43
PERSON says I HE	-8
PERSON says I INDEFINITE	-11
PERSON says I SHE	-36
PERSON says we HE	27
PERSON says we IT	24
PERSON says we NAME	14
PERSON says we POSSESSIVE	14
PERSON says we SHE	18
PERSON says we THE	-12
PERSON spoke 0	9
PERSON spoke last 0 HE  true	-11
PERSON spoke last 0 NAME  true	-11
PERSON spoke last 0 POSSESSIVE role true	12
PERSON spoke last 0 SHE  true	8
PERSON spoke last 0 THE body true	19
PERSON spoke last 0 THE role true	5
PERSON spoke last 1 BARE office true	14
PERSON spoke last 1 IT  true	16
PERSON spoke last 1 NAME  true	22
PERSON spoke last 1 NONE  true	-31
PERSON spoke last 1 OWNED  true	-8
PERSON spoke last 1 POSSESSIVE office false	-5
PERSON spoke last 1 POSSESSIVE office true	-6
PERSON spoke last 1 SHE  false	11
PERSON spoke last 1 SHE  true	-12
PERSON spoke last 1 THE  false	-32
PERSON spoke last 1 THE  true	33
PERSON spoke last 1 THE body false	-8
PERSON spoke last 1 THE body true	-9
PERSON spoke last 1 THE role false	-19
PERSON spoke last 2 HE  true	6
PERSON spoke last 2 INDEFINITE role false	-5
PERSON spoke last 2 SHE  false	-26
PERSON spoke last 2 SHE  true	8
PERSON spoke last 2 THE  false	8
PERSON spoke last 3 IT  false	-6
PERSON spoke last 3 SHE  false	21
PERSON spoke last 3 THE  false	-8
PERSON spoke last here BARE	13
PERSON spoke last here HE	6
PERSON spoke last here INDEFINITE	6
PERSON spoke last here IT	11
PERSON spoke last here NAME	7
PERSON spoke last here NONE	-25
PERSON spoke last here OWNED	-23
PERSON spoke last here POSSESSIVE	-16
PERSON spoke last here SHE	7
PERSON spoke last here THE	58
PERSON subject 0	9
PERSON subject 2	-30
PERSON told of last	52
POLICE for BARE 	-17
POLICE for BARE role	-11
POLICE for INDEFINITE 	-45
POLICE for INDEFINITE attacker document	-9
POLICE for INDEFINITE office	18
POLICE for INDEFINITE role	40
POLICE for IT 	-31
POLICE for NAME 	-14
POLICE for NAME body	11
POLICE for OWNED office	16
POLICE for POSSESSIVE 	-30
POLICE for POSSESSIVE office	-6
POLICE for THE 	18
POLICE for THE body	9
POLICE for THE document	14
POLICE for THE office	-21
POLICE for THE role	-10
POLICE for THEY 	7
POLICE for board	-10
POLICE for it	-31
POLICE for office	11
POLICE for officer	23
POLICE for police	38
POLICE for report	-21
POLICE for service	-8
POLICE for she	-12
POLICE for spokesman	30
POLICE for spokesperson	-15
POLICE for they	7
POSSESSIVE body|AGENCY	16
POSSESSIVE body|AGENCY described not	11
POSSESSIVE body|AGENCY far 1	13
POSSESSIVE body|AGENCY first of its kind	14
POSSESSIVE body|AGENCY never spoke	9
POSSESSIVE body|AGENCY outside	11
POSSESSIVE body|AGENCY rank 0	13
POSSESSIVE body|AGENCY same paragraph	13
POSSESSIVE body|PERSON	-9
POSSESSIVE body|PERSON described not	-9
POSSESSIVE body|PERSON outside	-9
POSSESSIVE body|PERSON second of its kind	-7
POSSESSIVE body|order 1	13
POSSESSIVE body|ruled	19
POSSESSIVE document|AGAIN	32
POSSESSIVE document|AGENCY	-8
POSSESSIVE document|AGENCY described not	-8
POSSESSIVE document|AGENCY far 1	23
POSSESSIVE document|AGENCY far 5	-6
POSSESSIVE document|AGENCY first of its kind	-12
POSSESSIVE document|AGENCY lesser of its kind	-9
POSSESSIVE document|AGENCY never spoke	10
POSSESSIVE document|AGENCY opened 1	8
POSSESSIVE document|AGENCY rank 1	-8
POSSESSIVE document|AGENCY same paragraph	5
POSSESSIVE document|AGENCY second of its kind	13
POSSESSIVE document|AGENCY spoke 3	-34
POSSESSIVE document|AGENCY subject 2	-9
POSSESSIVE document|PERSON lesser of its kind	6
POSSESSIVE document|PERSON rank 0	-14
POSSESSIVE document|PERSON rank 1	18
POSSESSIVE document|PERSON same paragraph	8
POSSESSIVE document|PERSON second of its kind	-5
POSSESSIVE document|PERSON spoke 0	-12
POSSESSIVE document|UNNAMED	-14
POSSESSIVE document|UNNAMED never spoke	-14
POSSESSIVE document|object 2	-5
POSSESSIVE document|order 1	-17
POSSESSIVE document|order 2	17
POSSESSIVE document|order 3	-6
POSSESSIVE document|subject 2	-13
POSSESSIVE office|AGAIN	-8
POSSESSIVE office|AGENCY	22
POSSESSIVE office|AGENCY described not	30
POSSESSIVE office|AGENCY far 0	16
POSSESSIVE office|AGENCY far 1	7
POSSESSIVE office|AGENCY far 3	-5
POSSESSIVE office|AGENCY far 4	-12
POSSESSIVE office|AGENCY far 5	18
POSSESSIVE office|AGENCY first of its kind	-10
POSSESSIVE office|AGENCY governed 2	-6
POSSESSIVE office|AGENCY in content	16
POSSESSIVE office|AGENCY lesser of its kind	5
POSSESSIVE office|AGENCY never spoke	40
POSSESSIVE office|AGENCY opened 0	16
POSSESSIVE office|AGENCY outside	22
POSSESSIVE office|AGENCY rank 1	9
POSSESSIVE office|AGENCY rank 2	19
POSSESSIVE office|AGENCY same paragraph	23
POSSESSIVE office|AGENCY second of its kind	26
POSSESSIVE office|AGENCY spoke 2	-10
POSSESSIVE office|AGENCY subject 0	25
POSSESSIVE office|AGENCY subject 1	7
POSSESSIVE office|AGENCY subject 2	8
POSSESSIVE office|ATTACKER	-24
POSSESSIVE office|ATTACKER described not	-24
POSSESSIVE office|ATTACKER far 3	-5
POSSESSIVE office|ATTACKER first of its kind	-24
POSSESSIVE office|ATTACKER never spoke	-5
POSSESSIVE office|ATTACKER outside	-24
POSSESSIVE office|ATTACKER rank 0	-24
POSSESSIVE office|ATTACKER subject 2	-5
POSSESSIVE office|FRESH	-5
POSSESSIVE office|FRESH never spoke	-5
POSSESSIVE office|MEDIA	-6
POSSESSIVE office|MEDIA never spoke	-5
POSSESSIVE office|PERSON	-7
POSSESSIVE office|PERSON described not	-21
POSSESSIVE office|PERSON far 3	-11
POSSESSIVE office|PERSON inside behind a comma	15
POSSESSIVE office|PERSON never spoke	14
POSSESSIVE office|PERSON not before	15
POSSESSIVE office|PERSON object 2	-16
POSSESSIVE office|PERSON outside	-21
POSSESSIVE office|PERSON rank 0	-16
POSSESSIVE office|PERSON spoke 0	-11
POSSESSIVE office|PERSON spoke 2	-7
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	30
POSSESSIVE office|UNNAMED never spoke	30
POSSESSIVE office|governed 2	-6
POSSESSIVE office|object 2	-18
POSSESSIVE office|order 0	-33
POSSESSIVE office|order 1	5
POSSESSIVE office|order 3	-8
POSSESSIVE office|order 4	17
POSSESSIVE office|ruled	26
POSSESSIVE office|subject 0	6
POSSESSIVE office|subject 1	7
POSSESSIVE role|AGAIN	-9
POSSESSIVE role|AGAIN spoke 3	-5
POSSESSIVE role|AGENCY described not	-18
POSSESSIVE role|AGENCY far 1	-7
POSSESSIVE role|AGENCY far 2	-12
POSSESSIVE role|AGENCY far 4	12
POSSESSIVE role|AGENCY first of its kind	-11
POSSESSIVE role|AGENCY governed 2	5
POSSESSIVE role|AGENCY lesser of its kind	-6
POSSESSIVE role|AGENCY never spoke	-5
POSSESSIVE role|AGENCY outside	-13
POSSESSIVE role|AGENCY rank 0	-5
POSSESSIVE role|AGENCY same paragraph	-13
POSSESSIVE role|AGENCY second of its kind	17
POSSESSIVE role|AGENCY spoke 0	20
POSSESSIVE role|AGENCY spoke 3	-10
POSSESSIVE role|AGENCY subject 2	-6
POSSESSIVE role|AGENCY told of last	-12
POSSESSIVE role|FRESH	-8
POSSESSIVE role|FRESH never spoke	-8
POSSESSIVE role|PERSON	16
POSSESSIVE role|PERSON described not	12
POSSESSIVE role|PERSON far 2	-5
POSSESSIVE role|PERSON far 3	19
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-6
POSSESSIVE role|PERSON lesser of its kind	15
POSSESSIVE role|PERSON never spoke	31
POSSESSIVE role|PERSON object 2	-9
POSSESSIVE role|PERSON outside	11
POSSESSIVE role|PERSON rank 0	21
POSSESSIVE role|PERSON spoke 2	-6
POSSESSIVE role|PERSON subject 2	11
POSSESSIVE role|UNNAMED	22
POSSESSIVE role|UNNAMED never spoke	22
POSSESSIVE role|object 2	-12
POSSESSIVE role|order 0	6
POSSESSIVE role|order 1	11
POSSESSIVE role|order 2	-8
POSSESSIVE role|order 3	-15
POSSESSIVE role|ruled	5
POSSESSIVE role|subject 1	-11
POSSESSIVE role|subject 2	5
POSSESSIVE |AGAIN	-9
POSSESSIVE |AGAIN spoke 2	-5
POSSESSIVE |AGAIN spoke 3	-5
POSSESSIVE |AGENCY	9
POSSESSIVE |AGENCY described not	6
POSSESSIVE |AGENCY far 1	9
POSSESSIVE |AGENCY far 2	-14
POSSESSIVE |AGENCY far 3	-14
POSSESSIVE |AGENCY far 4	-5
POSSESSIVE |AGENCY far 5	26
POSSESSIVE |AGENCY first of its kind	-13
POSSESSIVE |AGENCY governed 2	-13
POSSESSIVE |AGENCY in content	-7
POSSESSIVE |AGENCY lesser of its kind	17
POSSESSIVE |AGENCY never spoke	-5
POSSESSIVE |AGENCY opened 1	-14
POSSESSIVE |AGENCY outside	16
POSSESSIVE |AGENCY owner 2	-5
POSSESSIVE |AGENCY rank 0	15
POSSESSIVE |AGENCY rank 1	8
POSSESSIVE |AGENCY rank 2	-5
POSSESSIVE |AGENCY same paragraph	8
POSSESSIVE |AGENCY second of its kind	5
POSSESSIVE |AGENCY spoke 0	22
POSSESSIVE |AGENCY spoke 3	-5
POSSESSIVE |AGENCY subject 1	10
POSSESSIVE |AGENCY subject 2	12
POSSESSIVE |ATTACKER told of last	-12
POSSESSIVE |FRESH	-8
POSSESSIVE |FRESH never spoke	-8
POSSESSIVE |MEDIA	-10
POSSESSIVE |MEDIA never spoke	-10
POSSESSIVE |PERSON	20
POSSESSIVE |PERSON far 1	9
POSSESSIVE |PERSON far 5	-6
POSSESSIVE |PERSON inside as head	7
POSSESSIVE |PERSON inside behind a comma	11
POSSESSIVE |PERSON lesser of its kind	18
POSSESSIVE |PERSON never spoke	20
POSSESSIVE |PERSON not before	19
POSSESSIVE |PERSON opened 1	5
POSSESSIVE |PERSON rank 0	10
POSSESSIVE |PERSON same paragraph	9
POSSESSIVE |PERSON spoke 0	8
POSSESSIVE |PERSON subject 1	5
POSSESSIVE |PERSON subject 2	-5
POSSESSIVE |SYSTEM	-6
POSSESSIVE |SYSTEM described not	-5
POSSESSIVE |SYSTEM never spoke	-6
POSSESSIVE |SYSTEM outside	-5
POSSESSIVE |UNNAMED	-22
POSSESSIVE |UNNAMED never spoke	-22
POSSESSIVE |governed 2	-14
POSSESSIVE |order 0	13
POSSESSIVE |order 1	-22
POSSESSIVE |order 2	11
POSSESSIVE |order 3	24
POSSESSIVE |order 4	-15
POSSESSIVE |owner 2	-6
POSSESSIVE |same role	-21
POSSESSIVE |subject 1	7
POSSESSIVE |subject 2	5
REGULATOR for HE 	14
REGULATOR for INDEFINITE 	24
REGULATOR for INDEFINITE document	-7
REGULATOR for INDEFINITE office	6
REGULATOR for INDEFINITE role	22
REGULATOR for IT 	6
REGULATOR for NAME 	-14
REGULATOR for NAME body	-6
REGULATOR for NONE 	6
REGULATOR for OWNED office	8
REGULATOR for POSSESSIVE office	20
REGULATOR for POSSESSIVE role	-7
REGULATOR for SHE 	-10
REGULATOR for THE body	26
REGULATOR for THE document	13
REGULATOR for THE role	26
REGULATOR for agency	-5
REGULATOR for authority	-32
REGULATOR for commission	27
REGULATOR for commissioner	10
REGULATOR for company	37
REGULATOR for filing	-5
REGULATOR for he	14
REGULATOR for insurer	-12
REGULATOR for notice	27
REGULATOR for office	29
REGULATOR for officer	-12
REGULATOR for police	-7
REGULATOR for regulator	-6
REGULATOR for she	-9
REGULATOR for spokesperson	11
SHE |AGAIN	9
SHE |AGAIN spoke 0	31
SHE |AGAIN spoke 2	-6
SHE |AGAIN spoke 3	-13
SHE |AGENCY far 2	32
SHE |AGENCY far 3	-5
SHE |AGENCY far 4	-14
SHE |AGENCY far 5	-10
SHE |AGENCY first of its kind	-14
SHE |AGENCY governed 1	12
SHE |AGENCY governed 2	11
SHE |AGENCY lesser of its kind	-13
SHE |AGENCY never spoke	-23
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-15
SHE |AGENCY opened 1	13
SHE |AGENCY owner 1	-11
SHE |AGENCY owner 2	-9
SHE |AGENCY rank 0	36
SHE |AGENCY rank 1	-21
SHE |AGENCY rank 2	-5
SHE |AGENCY same paragraph	42
SHE |AGENCY same side as last	-5
SHE |AGENCY second of its kind	28
SHE |AGENCY spoke 0	16
SHE |AGENCY spoke 1	14
SHE |AGENCY spoke 2	-5
SHE |AGENCY subject 1	16
SHE |AGENCY subject 2	15
SHE |AGENCY told of last	-14
SHE |ATTACKER far 1	7
SHE |ATTACKER far 2	17
SHE |ATTACKER far 3	-12
SHE |ATTACKER first of its kind	-11
SHE |ATTACKER governed 2	-7
SHE |ATTACKER lesser of its kind	-6
SHE |ATTACKER never spoke	-20
SHE |ATTACKER object 1	-6
SHE |ATTACKER object 2	-5
SHE |ATTACKER rank 0	-29
SHE |ATTACKER rank 1	37
SHE |ATTACKER same paragraph	15
SHE |ATTACKER second of its kind	20
SHE |ATTACKER subject 2	12
SHE |AUTHOR	-5
SHE |FRESH	31
SHE |FRESH never spoke	31
SHE |MEDIA	-10
SHE |MEDIA never spoke	-10
SHE |PERSON	17
SHE |PERSON far 1	20
SHE |PERSON far 2	24
SHE |PERSON far 3	30
SHE |PERSON far 4	-63
SHE |PERSON far 5	10
SHE |PERSON governed 1	-6
SHE |PERSON governed 2	-12
SHE |PERSON never spoke	-16
SHE |PERSON object 1	19
SHE |PERSON object 2	6
SHE |PERSON opened 1	-23
SHE |PERSON outside	17
SHE |PERSON rank 0	-39
SHE |PERSON rank 1	24
SHE |PERSON rank 2	31
SHE |PERSON rank 3	15
SHE |PERSON same paragraph	43
SHE |PERSON same side as last	21
SHE |PERSON second of its kind	14
SHE |PERSON spoke 0	10
SHE |PERSON spoke 2	34
SHE |PERSON spoke 3	-11
SHE |PERSON told of last	-12
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-36
SHE |UNNAMED never spoke	-36
SHE |agent 2	-24
SHE |governed 2	-9
SHE |object 1	6
SHE |object 2	-16
SHE |order 0	25
SHE |order 1	-9
SHE |order 3	20
SHE |order 4	-19
SHE |owner 1	8
SHE |owner 2	24
SHE |subject 1	16
SHE |subject 2	26
SYSTEM	-21
SYSTEM ASSERTS BARE	-7
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-23
SYSTEM ASSERTS IT	12
SYSTEM ASSERTS NAME	20
SYSTEM ASSERTS THE	31
SYSTEM CONFIRMS THE	17
SYSTEM cue accept	18
SYSTEM cue according to	7
SYSTEM cue add	-6
SYSTEM cue boast	-10
SYSTEM cue confirm	-9
SYSTEM cue find	-7
SYSTEM cue inform	-5
SYSTEM cue put	20
SYSTEM cue read	-5
SYSTEM cue reckon	17
SYSTEM cue report	15
SYSTEM cue say	-28
SYSTEM cue state	-6
SYSTEM cue tell	-11
SYSTEM cue write	-7
SYSTEM described not	-29
SYSTEM described wholly	-12
SYSTEM far 0	-13
SYSTEM far 2	-19
SYSTEM far 3	10
SYSTEM far 4	-18
SYSTEM far 5	-7
SYSTEM first of its kind	15
SYSTEM generic	-73
SYSTEM governed 0	-9
SYSTEM governed 1	-11
SYSTEM governed 2	-12
SYSTEM has head	-12
SYSTEM in ADVISORY	-23
SYSTEM in NEWS	-13
SYSTEM in content	-46
SYSTEM in quote	-19
SYSTEM inside as head	100
SYSTEM inside behind	-5
SYSTEM lesser of its kind	10
SYSTEM never spoke	-21
SYSTEM not before	18
SYSTEM object 2	-12
SYSTEM of according-to:after	15
SYSTEM of according-to:before	-5
SYSTEM of channel	-5
SYSTEM of clause:before	-8
SYSTEM of clause:interrupted	-9
SYSTEM of company	16
SYSTEM of he	-5
SYSTEM of impersonal	-5
SYSTEM of insurer	-5
SYSTEM of naming:put	21
SYSTEM of no-comment	-21
SYSTEM of note	22
SYSTEM of noun:claim	-6
SYSTEM of operator	21
SYSTEM of quote:before	14
SYSTEM of rebuff	17
SYSTEM of report	-5
SYSTEM of review	40
SYSTEM of service	34
SYSTEM of she	-6
SYSTEM of tagged:source	-7
SYSTEM of verb:clause	-12
SYSTEM of verb:object	15
SYSTEM of verb:that	17
SYSTEM often 0 BARE	-9
SYSTEM often 0 INDEFINITE	-18
SYSTEM often 0 IT	-15
SYSTEM often 0 POSSESSIVE	-6
SYSTEM often 0 THE	-19
SYSTEM often 1 INDEFINITE	-5
SYSTEM often 1 IT	37
SYSTEM often 2 INDEFINITE	23
SYSTEM often 2 IT	-13
SYSTEM often 2 NAME	26
SYSTEM often 2 NONE	-5
SYSTEM often 2 THE	29
SYSTEM often 3 THE	-6
SYSTEM opened 1	19
SYSTEM outside	-61
SYSTEM rank 0	-19
SYSTEM rank 1	-22
SYSTEM rank 2	15
SYSTEM rank 3	-6
SYSTEM same paragraph	43
SYSTEM says we THE	-8
SYSTEM second of its kind	-50
SYSTEM subject 1	14
SYSTEM told of last	-19
THE attacker document|AGENCY far 1	5
THE attacker document|AGENCY far 3	-5
THE attacker document|AGENCY first of its kind	-14
THE attacker document|AGENCY lesser of its kind	12
THE attacker document|AGENCY object 2	-5
THE attacker document|AGENCY same paragraph	5
THE attacker document|ATTACKER	21
THE attacker document|ATTACKER described not	7
THE attacker document|ATTACKER first of its kind	28
THE attacker document|ATTACKER never spoke	12
THE attacker document|ATTACKER outside	21
THE attacker document|ATTACKER rank 0	10
THE attacker document|ATTACKER second of its kind	-5
THE attacker document|ATTACKER subject 2	8
THE attacker document|PERSON first of its kind	-8
THE attacker document|PERSON rank 0	5
THE attacker document|UNNAMED	-10
THE attacker document|UNNAMED never spoke	-10
THE attacker document|object 2	-10
THE attacker document|order 0	-21
THE attacker document|order 1	30
THE attacker document|order 2	20
THE attacker document|order 3	-9
THE attacker document|subject 1	18
THE attacker|AGAIN	21
THE attacker|AGAIN spoke 0	-8
THE attacker|AGAIN spoke 1	33
THE attacker|AGENCY described not	-12
THE attacker|AGENCY described wholly	11
THE attacker|AGENCY far 0	23
THE attacker|AGENCY far 4	-5
THE attacker|AGENCY first of its kind	-15
THE attacker|AGENCY governed 2	-20
THE attacker|AGENCY has head	11
THE attacker|AGENCY in content	-16
THE attacker|AGENCY lesser of its kind	-7
THE attacker|AGENCY never spoke	8
THE attacker|AGENCY object 2	-5
THE attacker|AGENCY rank 1	16
THE attacker|AGENCY rank 2	-5
THE attacker|AGENCY same paragraph	24
THE attacker|AGENCY second of its kind	20
THE attacker|AGENCY spoke 0	5
THE attacker|AGENCY spoke 1	-5
THE attacker|AGENCY spoke 3	-7
THE attacker|AGENCY subject 0	23
THE attacker|AGENCY subject 1	5
THE attacker|AGENCY subject 2	17
THE attacker|ATTACKER	14
THE attacker|ATTACKER described not	14
THE attacker|ATTACKER described wholly	-8
THE attacker|ATTACKER far 5	-20
THE attacker|ATTACKER first of its kind	16
THE attacker|ATTACKER has head	-8
THE attacker|ATTACKER inside as head	-6
THE attacker|ATTACKER never spoke	-14
THE attacker|ATTACKER not before	7
THE attacker|ATTACKER outside	14
THE attacker|ATTACKER rank 0	6
THE attacker|ATTACKER spoke 1	30
THE attacker|ATTACKER told of last	-6
THE attacker|FRESH	-8
THE attacker|FRESH never spoke	-8
THE attacker|MEDIA	-11
THE attacker|MEDIA never spoke	-11
THE attacker|PERSON	-10
THE attacker|PERSON described not	-10
THE attacker|PERSON lesser of its kind	-6
THE attacker|PERSON outside	-10
THE attacker|PERSON rank 0	-7
THE attacker|PERSON spoke 0	-7
THE attacker|SYSTEM	-5
THE attacker|SYSTEM described not	-5
THE attacker|SYSTEM never spoke	-5
THE attacker|SYSTEM outside	-5
THE attacker|governed 1	-5
THE attacker|governed 2	5
THE attacker|object 2	-21
THE attacker|order 0	-7
THE attacker|order 1	18
THE attacker|order 2	15
THE attacker|order 3	-8
THE attacker|order 4	-13
THE attacker|subject 0	23
THE attacker|subject 2	15
THE attacker|type differs	-22
THE body|AGAIN	-29
THE body|AGAIN spoke 0	-8
THE body|AGAIN spoke 1	-6
THE body|AGAIN spoke 2	-6
THE body|AGAIN spoke 3	-8
THE body|AGENCY	17
THE body|AGENCY described not	-11
THE body|AGENCY described partly	8
THE body|AGENCY far 0	-41
THE body|AGENCY far 1	6
THE body|AGENCY far 2	-16
THE body|AGENCY far 3	64
THE body|AGENCY far 4	-18
THE body|AGENCY far 5	22
THE body|AGENCY first of its kind	27
THE body|AGENCY governed 0	-13
THE body|AGENCY governed 1	19
THE body|AGENCY has head	20
THE body|AGENCY in content	7
THE body|AGENCY inside as head	-25
THE body|AGENCY inside behind	5
THE body|AGENCY inside behind of	10
THE body|AGENCY never spoke	-33
THE body|AGENCY object 0	-6
THE body|AGENCY object 1	-27
THE body|AGENCY object 2	-6
THE body|AGENCY opened 0	-13
THE body|AGENCY opened 1	25
THE body|AGENCY outside	40
THE body|AGENCY owner 0	-24
THE body|AGENCY owner 2	11
THE body|AGENCY rank 0	-51
THE body|AGENCY rank 1	-5
THE body|AGENCY rank 2	12
THE body|AGENCY rank 3	21
THE body|AGENCY rank 4	35
THE body|AGENCY same paragraph	67
THE body|AGENCY second of its kind	-8
THE body|AGENCY spoke 0	-39
THE body|AGENCY spoke 1	54
THE body|AGENCY spoke 2	35
THE body|AGENCY subject 1	13
THE body|AGENCY subject 2	40
THE body|AGENCY told of last	-5
THE body|AGENCY was called so	52
THE body|ATTACKER	-26
THE body|ATTACKER described not	-26
THE body|ATTACKER far 1	-7
THE body|ATTACKER far 2	-6
THE body|ATTACKER far 3	-6
THE body|ATTACKER far 5	-5
THE body|ATTACKER first of its kind	-20
THE body|ATTACKER never spoke	-22
THE body|ATTACKER outside	-26
THE body|ATTACKER rank 0	-21
THE body|ATTACKER same paragraph	-15
THE body|ATTACKER subject 2	-12
THE body|ATTACKER told of last	-5
THE body|AUTHOR	-14
THE body|AUTHOR never spoke	-5
THE body|FRESH	-16
THE body|FRESH never spoke	-16
THE body|MEDIA	-30
THE body|MEDIA never spoke	-26
THE body|PERSON	-10
THE body|PERSON described not	27
THE body|PERSON described wholly	-34
THE body|PERSON far 0	35
THE body|PERSON far 1	-22
THE body|PERSON far 2	-28
THE body|PERSON far 4	29
THE body|PERSON far 5	-28
THE body|PERSON first of its kind	31
THE body|PERSON has head	-34
THE body|PERSON lesser of its kind	-7
THE body|PERSON never spoke	-15
THE body|PERSON object 2	-13
THE body|PERSON outside	-10
THE body|PERSON rank 0	7
THE body|PERSON rank 2	-10
THE body|PERSON rank 3	-8
THE body|PERSON same paragraph	-44
THE body|PERSON same side as last	11
THE body|PERSON second of its kind	-35
THE body|PERSON spoke 1	20
THE body|PERSON spoke 3	-15
THE body|PERSON subject 0	35
THE body|PERSON subject 1	-21
THE body|PERSON subject 2	-7
THE body|SYSTEM	35
THE body|SYSTEM described not	8
THE body|SYSTEM described wholly	-8
THE body|SYSTEM far 1	10
THE body|SYSTEM far 3	17
THE body|SYSTEM far 4	-8
THE body|SYSTEM far 5	-9
THE body|SYSTEM first of its kind	24
THE body|SYSTEM governed 1	14
THE body|SYSTEM governed 2	-8
THE body|SYSTEM has head	-8
THE body|SYSTEM in content	-8
THE body|SYSTEM lesser of its kind	17
THE body|SYSTEM never spoke	35
THE body|SYSTEM not before	30
THE body|SYSTEM object 2	-8
THE body|SYSTEM rank 1	-17
THE body|SYSTEM rank 2	26
THE body|SYSTEM same paragraph	39
THE body|SYSTEM second of its kind	-5
THE body|SYSTEM subject 2	12
THE body|SYSTEM told of last	14
THE body|UNNAMED	31
THE body|UNNAMED never spoke	31
THE body|company fits	17
THE body|governed 0	-13
THE body|governed 1	32
THE body|governed 2	-7
THE body|object 0	-7
THE body|object 1	-34
THE body|object 2	-29
THE body|order 0	-53
THE body|order 1	50
THE body|order 2	-13
THE body|order 3	-34
THE body|order 4	31
THE body|owner 0	-24
THE body|owner 2	7
THE body|ruled	-29
THE body|subject 0	35
THE body|subject 1	-10
THE body|subject 2	32
THE body|type differs	-32
THE body|type fits	34
THE document|AGAIN	17
THE document|AGAIN spoke 0	-17
THE document|AGAIN spoke 2	42
THE document|AGAIN spoke 3	-5
THE document|AGENCY	29
THE document|AGENCY described not	36
THE document|AGENCY far 1	-32
THE document|AGENCY far 2	36
THE document|AGENCY far 3	30
THE document|AGENCY far 4	54
THE document|AGENCY far 5	-62
THE document|AGENCY governed 1	-14
THE document|AGENCY governed 2	35
THE document|AGENCY in content	-8
THE document|AGENCY lesser of its kind	8
THE document|AGENCY never spoke	-47
THE document|AGENCY object 1	-9
THE document|AGENCY object 2	7
THE document|AGENCY opened 1	15
THE document|AGENCY outside	36
THE document|AGENCY owner 1	7
THE document|AGENCY owner 2	21
THE document|AGENCY rank 0	-18
THE document|AGENCY rank 1	-10
THE document|AGENCY rank 2	27
THE document|AGENCY rank 3	27
THE document|AGENCY same paragraph	53
THE document|AGENCY second of its kind	21
THE document|AGENCY spoke 0	15
THE document|AGENCY spoke 1	-13
THE document|AGENCY spoke 3	75
THE document|AGENCY subject 1	-16
THE document|AGENCY told of last	-7
THE document|ATTACKER agent 2	-5
THE document|ATTACKER far 1	24
THE document|ATTACKER far 3	-5
THE document|ATTACKER first of its kind	8
THE document|ATTACKER never spoke	5
THE document|ATTACKER object 1	24
THE document|ATTACKER same paragraph	11
THE document|FRESH	-14
THE document|FRESH never spoke	-14
THE document|MEDIA	-15
THE document|MEDIA never spoke	-15
THE document|PERSON far 1	15
THE document|PERSON far 4	-9
THE document|PERSON first of its kind	-12
THE document|PERSON never spoke	15
THE document|PERSON rank 0	10
THE document|PERSON rank 1	-8
THE document|PERSON same paragraph	15
THE document|PERSON second of its kind	18
THE document|PERSON spoke 2	-6
THE document|PERSON subject 2	-12
THE document|SYSTEM	-10
THE document|SYSTEM described not	-9
THE document|SYSTEM far 1	-5
THE document|SYSTEM first of its kind	-7
THE document|SYSTEM never spoke	-10
THE document|SYSTEM outside	-9
THE document|SYSTEM rank 0	-7
THE document|UNNAMED	-7
THE document|UNNAMED never spoke	-7
THE document|agent 2	-6
THE document|governed 1	-18
THE document|governed 2	32
THE document|object 1	32
THE document|order 0	-20
THE document|order 1	-22
THE document|order 2	22
THE document|order 3	28
THE document|order 4	10
THE document|owner 1	7
THE document|owner 2	20
THE document|ruled	-33
THE document|subject 1	-12
THE document|subject 2	-19
THE office|AGAIN	-7
THE office|AGENCY	12
THE office|AGENCY described not	25
THE office|AGENCY described wholly	-20
THE office|AGENCY far 3	-16
THE office|AGENCY far 5	39
THE office|AGENCY first of its kind	27
THE office|AGENCY governed 1	6
THE office|AGENCY has head	-20
THE office|AGENCY in content	-19
THE office|AGENCY inside as head	14
THE office|AGENCY lesser of its kind	-38
THE office|AGENCY never spoke	56
THE office|AGENCY not before	-11
THE office|AGENCY object 2	21
THE office|AGENCY owner 2	7
THE office|AGENCY rank 0	-11
THE office|AGENCY rank 2	-11
THE office|AGENCY rank 3	48
THE office|AGENCY same paragraph	-24
THE office|AGENCY second of its kind	24
THE office|AGENCY spoke 0	-6
THE office|AGENCY spoke 1	-8
THE office|AGENCY spoke 2	-7
THE office|AGENCY spoke 3	-23
THE office|AGENCY subject 2	5
THE office|AGENCY told of last	-9
THE office|ATTACKER	-6
THE office|ATTACKER described not	-6
THE office|ATTACKER first of its kind	-6
THE office|ATTACKER never spoke	-6
THE office|ATTACKER outside	-6
THE office|ATTACKER rank 0	-6
THE office|MEDIA	-6
THE office|MEDIA never spoke	-6
THE office|PERSON	-13
THE office|PERSON described not	-19
THE office|PERSON far 1	-8
THE office|PERSON far 3	-6
THE office|PERSON first of its kind	-8
THE office|PERSON outside	-13
THE office|PERSON rank 0	-15
THE office|PERSON same paragraph	-9
THE office|PERSON second of its kind	-9
THE office|PERSON spoke 0	-9
THE office|PERSON subject 1	-8
THE office|PERSON subject 2	-9
THE office|UNNAMED	30
THE office|UNNAMED never spoke	30
THE office|governed 1	5
THE office|object 2	18
THE office|order 0	-29
THE office|order 1	22
THE office|order 2	-14
THE office|order 3	-22
THE office|order 4	39
THE office|owner 2	7
THE office|subject 1	-13
THE office|subject 2	-6
THE part|AGENCY	7
THE part|AGENCY never spoke	7
THE part|AGENCY not before	7
THE part|ruled	6
THE role|AGAIN	-7
THE role|AGAIN same head	28
THE role|AGAIN shares words	14
THE role|AGAIN spoke 0	9
THE role|AGAIN spoke 1	-5
THE role|AGAIN spoke 3	-9
THE role|AGENCY described not	-31
THE role|AGENCY described wholly	15
THE role|AGENCY far 1	37
THE role|AGENCY far 2	-20
THE role|AGENCY far 3	-14
THE role|AGENCY far 4	9
THE role|AGENCY far 5	11
THE role|AGENCY governed 1	28
THE role|AGENCY governed 2	-15
THE role|AGENCY has head	15
THE role|AGENCY in content	-17
THE role|AGENCY inside as head	9
THE role|AGENCY inside behind a comma	-14
THE role|AGENCY never spoke	24
THE role|AGENCY not before	-15
THE role|AGENCY object 2	19
THE role|AGENCY opened 1	-24
THE role|AGENCY outside	21
THE role|AGENCY owner 2	-14
THE role|AGENCY rank 0	5
THE role|AGENCY rank 1	5
THE role|AGENCY rank 2	-14
THE role|AGENCY rank 3	-10
THE role|AGENCY rank 4	28
THE role|AGENCY same paragraph	10
THE role|AGENCY second of its kind	-7
THE role|AGENCY spoke 0	-25
THE role|AGENCY spoke 1	-8
THE role|AGENCY spoke 2	-7
THE role|AGENCY spoke 3	15
THE role|AGENCY subject 1	13
THE role|AGENCY subject 2	-5
THE role|AGENCY told of last	-27
THE role|ATTACKER	-8
THE role|ATTACKER described not	-18
THE role|ATTACKER far 2	-5
THE role|ATTACKER first of its kind	-5
THE role|ATTACKER never spoke	-10
THE role|ATTACKER outside	-18
THE role|ATTACKER rank 0	-6
THE role|ATTACKER same paragraph	-10
THE role|ATTACKER spoke 3	5
THE role|FRESH	-10
THE role|FRESH never spoke	-10
THE role|MEDIA	-11
THE role|MEDIA never spoke	-11
THE role|PERSON	36
THE role|PERSON described not	-6
THE role|PERSON described wholly	45
THE role|PERSON far 1	21
THE role|PERSON far 2	-9
THE role|PERSON far 3	-15
THE role|PERSON far 4	11
THE role|PERSON far 5	16
THE role|PERSON has head	45
THE role|PERSON never spoke	-9
THE role|PERSON not before	13
THE role|PERSON object 2	-12
THE role|PERSON opened 1	-11
THE role|PERSON outside	32
THE role|PERSON rank 0	10
THE role|PERSON rank 1	19
THE role|PERSON rank 2	-5
THE role|PERSON same paragraph	8
THE role|PERSON same side as last	16
THE role|PERSON second of its kind	35
THE role|PERSON spoke 0	45
THE role|PERSON spoke 1	17
THE role|PERSON spoke 2	-22
THE role|PERSON spoke 3	5
THE role|PERSON subject 1	6
THE role|PERSON subject 2	18
THE role|PERSON told of last	23
THE role|SYSTEM	-9
THE role|SYSTEM described not	-9
THE role|SYSTEM first of its kind	-6
THE role|SYSTEM never spoke	-9
THE role|SYSTEM outside	-9
THE role|SYSTEM rank 0	-5
THE role|UNNAMED	15
THE role|UNNAMED never spoke	15
THE role|company fits	6
THE role|governed 1	26
THE role|governed 2	-20
THE role|object 1	17
THE role|order 1	-27
THE role|order 2	10
THE role|order 3	29
THE role|order 4	7
THE role|owner 2	-14
THE role|ruled	26
THE role|same role	72
THE role|subject 0	-12
THE role|subject 1	15
THE role|subject 2	12
THE role|type differs	5
THE |AGAIN	-39
THE |AGAIN spoke 0	-15
THE |AGAIN spoke 1	-7
THE |AGAIN spoke 2	-6
THE |AGAIN spoke 3	-10
THE |AGENCY described not	-5
THE |AGENCY described partly	-9
THE |AGENCY described wholly	16
THE |AGENCY far 0	17
THE |AGENCY far 1	-19
THE |AGENCY far 2	-5
THE |AGENCY far 3	27
THE |AGENCY far 4	-21
THE |AGENCY far 5	-14
THE |AGENCY first of its kind	16
THE |AGENCY governed 1	-7
THE |AGENCY governed 2	11
THE |AGENCY has head	28
THE |AGENCY in content	-18
THE |AGENCY inside as head	24
THE |AGENCY inside before the head	-11
THE |AGENCY inside behind of	7
THE |AGENCY lesser of its kind	30
THE |AGENCY not before	11
THE |AGENCY object 2	-10
THE |AGENCY opened 1	9
THE |AGENCY outside	-38
THE |AGENCY owner 1	-5
THE |AGENCY owner 2	-17
THE |AGENCY rank 0	-11
THE |AGENCY rank 1	6
THE |AGENCY rank 2	19
THE |AGENCY rank 3	-17
THE |AGENCY rank 4	-12
THE |AGENCY same paragraph	-25
THE |AGENCY second of its kind	-51
THE |AGENCY spoke 0	22
THE |AGENCY spoke 1	-21
THE |AGENCY spoke 2	-10
THE |AGENCY spoke 3	7
THE |AGENCY subject 1	-10
THE |AGENCY subject 2	7
THE |AGENCY told of last	-7
THE |AGENCY was called so	23
THE |ATTACKER far 1	20
THE |ATTACKER far 2	-9
THE |ATTACKER far 3	10
THE |ATTACKER far 4	5
THE |ATTACKER far 5	-13
THE |ATTACKER first of its kind	5
THE |ATTACKER governed 1	38
THE |ATTACKER governed 2	25
THE |ATTACKER in content	-16
THE |ATTACKER inside as head	12
THE |ATTACKER lesser of its kind	-11
THE |ATTACKER never spoke	21
THE |ATTACKER not before	-17
THE |ATTACKER object 2	-12
THE |ATTACKER outside	-9
THE |ATTACKER rank 0	5
THE |ATTACKER rank 1	-10
THE |ATTACKER rank 2	25
THE |ATTACKER same paragraph	35
THE |ATTACKER second of its kind	9
THE |ATTACKER spoke 3	-10
THE |ATTACKER subject 1	18
THE |ATTACKER subject 2	-20
THE |ATTACKER told of last	-23
THE |AUTHOR	-18
THE |AUTHOR never spoke	-6
THE |FRESH	29
THE |FRESH never spoke	29
THE |MEDIA	-39
THE |MEDIA never spoke	-33
THE |PERSON	18
THE |PERSON described not	-28
THE |PERSON described wholly	34
THE |PERSON far 4	-21
THE |PERSON far 5	45
THE |PERSON first of its kind	-5
THE |PERSON governed 2	-7
THE |PERSON has head	34
THE |PERSON in content	6
THE |PERSON lesser of its kind	-16
THE |PERSON never spoke	-39
THE |PERSON object 1	-15
THE |PERSON object 2	20
THE |PERSON opened 1	15
THE |PERSON outside	15
THE |PERSON owner 2	-5
THE |PERSON rank 0	-15
THE |PERSON rank 1	-16
THE |PERSON rank 2	15
THE |PERSON rank 3	37
THE |PERSON same paragraph	47
THE |PERSON same side as last	-18
THE |PERSON second of its kind	39
THE |PERSON spoke 0	13
THE |PERSON spoke 3	45
THE |PERSON subject 1	18
THE |PERSON subject 2	17
THE |SYSTEM far 1	-5
THE |SYSTEM far 3	-6
THE |SYSTEM far 5	23
THE |SYSTEM first of its kind	10
THE |SYSTEM governed 2	-9
THE |SYSTEM in content	-5
THE |SYSTEM object 2	27
THE |SYSTEM rank 0	-20
THE |SYSTEM rank 1	27
THE |SYSTEM same paragraph	-7
THE |SYSTEM second of its kind	-5
THE |SYSTEM subject 2	-7
THE |SYSTEM told of last	-6
THE |governed 1	30
THE |governed 2	20
THE |object 0	15
THE |object 1	-46
THE |object 2	23
THE |order 0	-6
THE |order 4	36
THE |owner 1	-5
THE |owner 2	-22
THE |ruled	29
THE |same role	32
THE |subject 1	24
THE |type differs	-7
THE |type fits	12
THEY |AGAIN	28
THEY |AGENCY	-5
THEY |AGENCY far 3	-7
THEY |AGENCY lesser of its kind	-5
THEY |AGENCY never spoke	-11
THEY |AGENCY outside	-5
THEY |AGENCY rank 0	5
THEY |AGENCY spoke 0	7
THEY |ATTACKER	-8
THEY |ATTACKER first of its kind	-8
THEY |ATTACKER never spoke	-10
THEY |ATTACKER outside	-8
THEY |ATTACKER rank 0	-8
THEY |PERSON	7
THEY |PERSON first of its kind	8
THEY |PERSON outside	7
THEY |PERSON rank 0	8
THEY |UNNAMED	-13
THEY |UNNAMED never spoke	-13
THEY |governed 2	-9
THEY |order 0	23
THEY |order 1	-18
THEY |order 3	-5
UNIVERSITY for IT 	31
UNIVERSITY for NAME 	28
UNIVERSITY for NONE 	25
UNIVERSITY for THE 	40
UNIVERSITY for THE attacker	-28
UNIVERSITY for THE body	47
UNIVERSITY for it	31
UNIVERSITY for police	-11
UNIVERSITY for university	10
UNNAMED	22
UNNAMED ALLEGES BARE	-8
UNNAMED ALLEGES INDEFINITE	31
UNNAMED ALLEGES OWNED	15
UNNAMED ALLEGES POSSESSIVE	-18
UNNAMED ALLEGES THE	46
UNNAMED ASSERTS BARE	-5
UNNAMED ASSERTS HE	-26
UNNAMED ASSERTS INDEFINITE	-5
UNNAMED ASSERTS IT	-39
UNNAMED ASSERTS NAME	52
UNNAMED ASSERTS OWNED	34
UNNAMED ASSERTS POSSESSIVE	44
UNNAMED ASSERTS SHE	-20
UNNAMED ASSERTS THE	-35
UNNAMED CONFIRMS BARE	42
UNNAMED CONFIRMS INDEFINITE	53
UNNAMED CONFIRMS IT	-8
UNNAMED CONFIRMS NAME	-10
UNNAMED CONFIRMS OWNED	-8
UNNAMED CONFIRMS POSSESSIVE	20
UNNAMED CONFIRMS SHE	-9
UNNAMED CONFIRMS THE	-43
UNNAMED DENIES INDEFINITE	17
UNNAMED DENIES THE	-28
UNNAMED cue :	-32
UNNAMED cue accept	-28
UNNAMED cue according to	12
UNNAMED cue accuse	8
UNNAMED cue acknowledge	25
UNNAMED cue add	-31
UNNAMED cue admit	11
UNNAMED cue agree	22
UNNAMED cue allege	17
UNNAMED cue announce	21
UNNAMED cue argue	-13
UNNAMED cue as per	-9
UNNAMED cue ask	7
UNNAMED cue assert	9
UNNAMED cue assure	-34
UNNAMED cue attribute	-14
UNNAMED cue believe	-7
UNNAMED cue blame	20
UNNAMED cue boast	40
UNNAMED cue call	-14
UNNAMED cue claim	-26
UNNAMED cue complain	-11
UNNAMED cue concede	-25
UNNAMED cue conclude	7
UNNAMED cue confirm	38
UNNAMED cue decline to comment	-5
UNNAMED cue decline to name	-11
UNNAMED cue decline to say	-6
UNNAMED cue denied it	30
UNNAMED cue deny	-7
UNNAMED cue describe	29
UNNAMED cue disclose	-7
UNNAMED cue dismiss	-7
UNNAMED cue dispute	-8
UNNAMED cue find	40
UNNAMED cue found no	26
UNNAMED cue indicate	-40
UNNAMED cue inform	10
UNNAMED cue insist	-6
UNNAMED cue maintain	7
UNNAMED cue not reply	31
UNNAMED cue not respond	13
UNNAMED cue not return	-7
UNNAMED cue not say	-9
UNNAMED cue not want	-10
UNNAMED cue note	23
UNNAMED cue pleaded not guilty	-19
UNNAMED cue post	12
UNNAMED cue read	13
UNNAMED cue record	-26
UNNAMED cue remark	43
UNNAMED cue reply	9
UNNAMED cue report	-45
UNNAMED cue say	29
UNNAMED cue show	-32
UNNAMED cue speak	19
UNNAMED cue state	-58
UNNAMED cue stress	-5
UNNAMED cue submit	-35
UNNAMED cue suggest	15
UNNAMED cue suspect	-10
UNNAMED cue tell	33
UNNAMED cue threaten	32
UNNAMED cue would have none of it	-15
UNNAMED cue write	-31
UNNAMED in ADVISORY	26
UNNAMED in NEWS	-21
UNNAMED in SOCIAL_POST	18
UNNAMED never spoke	22
UNNAMED of according-to:after	-8
UNNAMED of according-to:before	8
UNNAMED of account	-6
UNNAMED of agency	-11
UNNAMED of agent	-8
UNNAMED of association	-5
UNNAMED of authority	25
UNNAMED of board	-19
UNNAMED of carrier	-13
UNNAMED of centre	-11
UNNAMED of clause:before	-9
UNNAMED of clause:interrupted	-28
UNNAMED of commission	16
UNNAMED of company	-15
UNNAMED of contractor	-18
UNNAMED of council	-5
UNNAMED of counsel	7
UNNAMED of director	-7
UNNAMED of engineer	12
UNNAMED of executive	-21
UNNAMED of filing	-12
UNNAMED of finding	-5
UNNAMED of gang	23
UNNAMED of government	56
UNNAMED of group	7
UNNAMED of he	-31
UNNAMED of head	-10
UNNAMED of hospital	-17
UNNAMED of insurer	6
UNNAMED of it	-16
UNNAMED of judge	-9
UNNAMED of lawyer	36
UNNAMED of letter	-9
UNNAMED of man	23
UNNAMED of management	-9
UNNAMED of manager	-7
UNNAMED of member	-28
UNNAMED of minister	-14
UNNAMED of ministry	-6
UNNAMED of naming:about	19
UNNAMED of naming:attribute	-14
UNNAMED of naming:blame	23
UNNAMED of naming:call	-14
UNNAMED of naming:describe	29
UNNAMED of naming:dismiss	-6
UNNAMED of naming:put	5
UNNAMED of no-comment	28
UNNAMED of note	-21
UNNAMED of notice	-39
UNNAMED of noun:claim	-36
UNNAMED of office	39
UNNAMED of officer	-7
UNNAMED of official	-9
UNNAMED of one	31
UNNAMED of operator	40
UNNAMED of people	14
UNNAMED of person	-22
UNNAMED of police	22
UNNAMED of post	-11
UNNAMED of quote:before	6
UNNAMED of quote:colon	-32
UNNAMED of quote:following	-11
UNNAMED of rebuff	8
UNNAMED of regulator	32
UNNAMED of report	28
UNNAMED of researcher	-12
UNNAMED of review	-15
UNNAMED of secretary	23
UNNAMED of seller	-14
UNNAMED of service	-13
UNNAMED of she	-34
UNNAMED of source	-13
UNNAMED of sources	-8
UNNAMED of spokesman	-21
UNNAMED of statement	-25
UNNAMED of tagged:source	-46
UNNAMED of that	-23
UNNAMED of the	36
UNNAMED of they	-12
UNNAMED of union	-6
UNNAMED of user	7
UNNAMED of vendor	-15
UNNAMED of verb:clause	31
UNNAMED of verb:infinitive	16
UNNAMED of verb:object	25
UNNAMED of verb:quote	-23
UNNAMED of verb:that	26
UNNAMED says I INDEFINITE	44
UNNAMED says I SHE	-5
UNNAMED says I THE	-12
UNNAMED says we INDEFINITE	5
UNNAMED says we IT	-9
UNNAMED says we NAME	5
UNNAMED says we POSSESSIVE	-6
UNNAMED says we THE	-48
agent 0	15
agent 1	-52
agent 2	-68
company fits	49
gender ? for HE	-10
gender ? for SHE	-23
gender HE for HE	72
gender HE for SHE	-65
gender HE? for HE	84
gender HE? for SHE	-51
gender SHE for HE	-93
gender SHE for SHE	122
gender SHE? for HE	-28
gender SHE? for SHE	33
gender does not fit	-14
gender fits	60
governed 0	-32
governed 1	-11
governed 2	-55
object 0	31
object 1	11
object 2	-33
order 0	38
order 1	21
order 2	-32
order 3	-45
order 4	-93
owner 0	-14
owner 1	13
ruled	68
ruled AGAIN	-30
ruled AGENCY	54
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE 	-12
ruled AGENCY INDEFINITE document	20
ruled AGENCY INDEFINITE office	-10
ruled AGENCY IT 	-16
ruled AGENCY NAME 	59
ruled AGENCY NAME body	21
ruled AGENCY OWNED body	7
ruled AGENCY OWNED document	8
ruled AGENCY POSSESSIVE body	19
ruled AGENCY POSSESSIVE office	27
ruled AGENCY THE 	33
ruled AGENCY THE body	-30
ruled AGENCY THE office	8
ruled AGENCY THE part	6
ruled AGENCY THEY 	7
ruled ATTACKER	96
ruled ATTACKER INDEFINITE 	11
ruled ATTACKER INDEFINITE attacker	-6
ruled ATTACKER INDEFINITE attacker document	39
ruled ATTACKER NAME 	18
ruled ATTACKER THE 	11
ruled ATTACKER THE attacker	14
ruled ATTACKER THE attacker document	-5
ruled AUTHOR	5
ruled AUTHOR NONE 	5
ruled PERSON	60
ruled PERSON HE 	14
ruled PERSON INDEFINITE office	5
ruled PERSON NAME 	69
ruled PERSON NONE 	-29
ruled PERSON OWNED 	10
ruled PERSON OWNED office	8
ruled PERSON OWNED role	7
ruled PERSON POSSESSIVE 	19
ruled PERSON SHE 	10
ruled PERSON THE 	-9
ruled PERSON THE office	-9
ruled PERSON THE role	-5
ruled UNNAMED	30
ruled UNNAMED BARE role	35
ruled UNNAMED INDEFINITE 	7
ruled UNNAMED INDEFINITE document	-8
ruled UNNAMED INDEFINITE role	40
ruled UNNAMED IT 	-12
ruled UNNAMED NAME 	17
ruled UNNAMED NAME role	23
ruled UNNAMED POSSESSIVE 	-13
ruled UNNAMED SHE 	-14
ruled UNNAMED THE 	-8
ruled UNNAMED THE document	-37
ruled UNNAMED THE role	21
same role	68
spoke last 0 BARE	18
spoke last 0 INDEFINITE	-41
spoke last 0 IT	45
spoke last 0 NAME	-9
spoke last 0 NONE	-12
spoke last 0 POSSESSIVE	51
spoke last 0 SHE	7
spoke last 0 THE	-9
spoke last 1 BARE	25
spoke last 1 HE	32
spoke last 1 INDEFINITE	-37
spoke last 1 IT	57
spoke last 1 NAME	-23
spoke last 1 NONE	-55
spoke last 1 OWNED	-42
spoke last 1 POSSESSIVE	26
spoke last 1 SHE	59
spoke last 1 THE	-71
spoke last 1 THEY	39
spoke last 2 BARE	-7
spoke last 2 HE	-5
spoke last 2 INDEFINITE	27
spoke last 2 IT	-57
spoke last 2 NAME	-13
spoke last 2 NONE	-13
spoke last 2 OWNED	13
spoke last 2 POSSESSIVE	5
spoke last 2 THE	52
spoke last 3 BARE	6
spoke last 3 HE	-19
spoke last 3 INDEFINITE	-7
spoke last 3 IT	-22
spoke last 3 NAME	-11
spoke last 3 NONE	-6
spoke last 3 SHE	11
spoke last ALLEGES 0	-15
spoke last ALLEGES 1	32
spoke last ALLEGES 3	-14
spoke last ASSERTS 0	29
spoke last ASSERTS 1	50
spoke last ASSERTS 2	59
spoke last ASSERTS 3	-10
spoke last CONFIRMS 0	8
spoke last CONFIRMS 1	-23
spoke last CONFIRMS 2	-7
spoke last CONFIRMS 3	-9
spoke last DENIES 0	6
spoke last DENIES 1	-20
spoke last according-to:after	47
spoke last according-to:before	5
spoke last according-to:inside	5
spoke last clause:before	50
spoke last clause:interrupted	-17
spoke last finding	-6
spoke last naming:call	-7
spoke last naming:describe	-6
spoke last naming:dismiss	-25
spoke last naming:put	12
spoke last no-comment	40
spoke last noun:claim	-21
spoke last quote:before	91
spoke last quote:colon	-10
spoke last quote:following	16
spoke last rebuff	-30
spoke last tagged:carried	15
spoke last tagged:cue	-18
spoke last tagged:source	7
spoke last verb:clause	-12
spoke last verb:infinitive	-7
spoke last verb:quote	35
spoke last verb:that	-14
subject 0	67
subject 1	14
subject 2	-30
type differs	-31
type fits	67
unnamed gender ? BARE	-21
unnamed gender ? HE	-15
unnamed gender ? INDEFINITE	-52
unnamed gender ? IT	21
unnamed gender ? NAME	-8
unnamed gender ? NONE	-40
unnamed gender ? POSSESSIVE	19
unnamed gender ? SHE	14
unnamed gender ? THE	-46
unnamed gender ? THEY	25
unnamed gender HE HE	36
unnamed gender HE INDEFINITE	-6
unnamed gender HE NAME	-6
unnamed gender HE SHE	-7
unnamed gender HE THE	-15
unnamed gender SHE INDEFINITE	-6
unnamed gender SHE SHE	32
unnamed gender SHE THE	-10`;
