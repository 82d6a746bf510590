/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1780 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-55
AGAIN ASSERTS BARE	-19
AGAIN ASSERTS HE	16
AGAIN ASSERTS INDEFINITE	-39
AGAIN ASSERTS IT	13
AGAIN ASSERTS NAME	11
AGAIN ASSERTS NONE	-8
AGAIN ASSERTS OWNED	22
AGAIN ASSERTS POSSESSIVE	-17
AGAIN ASSERTS SHE	21
AGAIN CONFIRMS BARE	-5
AGAIN CONFIRMS POSSESSIVE	-6
AGAIN cue acknowledge	-6
AGAIN cue add	24
AGAIN cue allege	-5
AGAIN cue assert	-6
AGAIN cue attribute	6
AGAIN cue boast	-6
AGAIN cue claim	-17
AGAIN cue confirm	-9
AGAIN cue decline to say	35
AGAIN cue find	17
AGAIN cue read	-9
AGAIN cue reply	-5
AGAIN cue say	11
AGAIN cue state	-5
AGAIN cue tell	11
AGAIN cue write	-13
AGAIN in ADVISORY	8
AGAIN in NEWS	-54
AGAIN in SOCIAL_POST	-18
AGAIN of according-to:after	14
AGAIN of according-to:before	-9
AGAIN of clause:before	-14
AGAIN of clause:interrupted	13
AGAIN of group	24
AGAIN of he	11
AGAIN of her	-8
AGAIN of naming:about	-8
AGAIN of naming:attribute	6
AGAIN of no-comment	7
AGAIN of notice	-7
AGAIN of noun:claim	-7
AGAIN of office	-13
AGAIN of officer	21
AGAIN of official	-7
AGAIN of operator	-6
AGAIN of quote:before	16
AGAIN of quote:continued	-5
AGAIN of quote:following	-5
AGAIN of rebuff	-17
AGAIN of report	23
AGAIN of she	16
AGAIN of tagged:cue	-5
AGAIN of tagged:source	-20
AGAIN of they	29
AGAIN of verb:clause	35
AGAIN of verb:infinitive	-5
AGAIN of verb:object	-9
AGAIN of verb:quote	-10
AGAIN of verb:that	-8
AGAIN same head	19
AGAIN says I HE	-7
AGAIN says I INDEFINITE	-5
AGAIN says I SHE	41
AGAIN says we HE	-6
AGAIN says we IT	-8
AGAIN says we NAME	-6
AGAIN says we SHE	-6
AGAIN says we THE	12
AGAIN spoke 0	34
AGAIN spoke 2	-38
AGAIN spoke 3	-63
AGAIN spoke last 1 HE  true	36
AGAIN spoke last 1 INDEFINITE role true	-6
AGAIN spoke last 1 SHE  true	36
AGAIN spoke last 1 THE document false	-12
AGAIN spoke last 1 THE document true	-5
AGAIN spoke last 2 HE  true	-7
AGAIN spoke last 2 NAME  true	-6
AGAIN spoke last 2 THE  false	-10
AGAIN spoke last 2 THE role true	16
AGAIN spoke last here BARE	-5
AGAIN spoke last here HE	29
AGAIN spoke last here INDEFINITE	-12
AGAIN spoke last here NAME	-9
AGAIN spoke last here POSSESSIVE	76
AGAIN spoke last here SHE	33
AGENCY	51
AGENCY ALLEGES INDEFINITE	-16
AGENCY ALLEGES IT	13
AGENCY ALLEGES NAME	6
AGENCY ALLEGES POSSESSIVE	17
AGENCY ALLEGES THE	-23
AGENCY ASSERTS BARE	16
AGENCY ASSERTS HE	-19
AGENCY ASSERTS INDEFINITE	45
AGENCY ASSERTS NONE	53
AGENCY ASSERTS OWNED	-33
AGENCY ASSERTS POSSESSIVE	10
AGENCY ASSERTS THE	55
AGENCY CONFIRMS BARE	-20
AGENCY CONFIRMS INDEFINITE	-34
AGENCY CONFIRMS IT	-9
AGENCY CONFIRMS NAME	22
AGENCY CONFIRMS OWNED	7
AGENCY CONFIRMS POSSESSIVE	-8
AGENCY CONFIRMS THE	14
AGENCY DENIES INDEFINITE	-7
AGENCY DENIES IT	9
AGENCY DENIES NAME	-8
AGENCY DENIES THE	-26
AGENCY agent 0	20
AGENCY agent 2	-16
AGENCY cue :	20
AGENCY cue according to	42
AGENCY cue accuse	15
AGENCY cue admit	-16
AGENCY cue advise	7
AGENCY cue agree	-6
AGENCY cue allege	-42
AGENCY cue answer	-5
AGENCY cue argue	24
AGENCY cue as per	8
AGENCY cue assert	18
AGENCY cue assess	-5
AGENCY cue assure	13
AGENCY cue attribute	22
AGENCY cue believe	16
AGENCY cue blame	12
AGENCY cue boast	-36
AGENCY cue call	45
AGENCY cue claim	-63
AGENCY cue complain	18
AGENCY cue concede	25
AGENCY cue confirm	-31
AGENCY cue decline to be	-11
AGENCY cue decline to comment	19
AGENCY cue decline to discuss	6
AGENCY cue decline to say	-29
AGENCY cue deny	-12
AGENCY cue describe	-9
AGENCY cue disclose	17
AGENCY cue dismiss	8
AGENCY cue dispute	15
AGENCY cue find	-13
AGENCY cue found no	-15
AGENCY cue go on	5
AGENCY cue indicate	23
AGENCY cue inform	22
AGENCY cue insist	42
AGENCY cue maintain	13
AGENCY cue not answer	5
AGENCY cue not reply	-27
AGENCY cue not return	32
AGENCY cue not say	25
AGENCY cue not want	25
AGENCY cue offer	-12
AGENCY cue put	35
AGENCY cue read	-23
AGENCY cue reckon	-5
AGENCY cue reject	6
AGENCY cue remark	-24
AGENCY cue report	-5
AGENCY cue show	30
AGENCY cue speak	13
AGENCY cue state	35
AGENCY cue stress	6
AGENCY cue submit	26
AGENCY cue suggest	-8
AGENCY cue suspect	-7
AGENCY cue tell	7
AGENCY described not	-81
AGENCY described partly	98
AGENCY described wholly	19
AGENCY far 0	13
AGENCY far 1	-24
AGENCY far 2	36
AGENCY far 3	-22
AGENCY far 4	-32
AGENCY far 5	13
AGENCY first here INDEFINITE	35
AGENCY first here INDEFINITE generic	12
AGENCY first here NAME	49
AGENCY first here OWNED	23
AGENCY first here OWNED generic	-14
AGENCY first here THE	67
AGENCY first of its kind	46
AGENCY generic	-55
AGENCY governed 1	-48
AGENCY governed 2	-12
AGENCY has head	43
AGENCY in ADVISORY	38
AGENCY in NEWS	46
AGENCY in SOCIAL_POST	-10
AGENCY in content	-76
AGENCY in quote	-45
AGENCY inside as head	87
AGENCY inside as owner	22
AGENCY inside before the head	-23
AGENCY inside behind	9
AGENCY inside behind a comma	24
AGENCY inside behind at	33
AGENCY inside behind by	9
AGENCY inside behind for	57
AGENCY inside behind in	-41
AGENCY inside behind of	44
AGENCY inside in a clause	20
AGENCY never spoke	36
AGENCY not before	86
AGENCY object 0	-6
AGENCY object 2	16
AGENCY of according-to:after	9
AGENCY of according-to:before	27
AGENCY of according-to:inside	10
AGENCY of agency	30
AGENCY of agent	24
AGENCY of airline	9
AGENCY of association	9
AGENCY of authority	-18
AGENCY of board	22
AGENCY of carrier	14
AGENCY of centre	19
AGENCY of chairman	5
AGENCY of clause:before	35
AGENCY of clause:interrupted	-6
AGENCY of commissioner	8
AGENCY of company	-11
AGENCY of contractor	19
AGENCY of council	7
AGENCY of counsel	-16
AGENCY of director	-16
AGENCY of employees	-6
AGENCY of engineer	9
AGENCY of executive	-12
AGENCY of filing	22
AGENCY of finding	-13
AGENCY of firm	7
AGENCY of government	-26
AGENCY of group	-11
AGENCY of he	-7
AGENCY of her	17
AGENCY of hospital	25
AGENCY of impersonal	-15
AGENCY of it	12
AGENCY of its	-9
AGENCY of lawyer	-5
AGENCY of letter	15
AGENCY of man	-16
AGENCY of management	19
AGENCY of manager	23
AGENCY of member	35
AGENCY of minister	21
AGENCY of ministry	13
AGENCY of mother	6
AGENCY of naming:about	19
AGENCY of naming:attribute	22
AGENCY of naming:blame	-12
AGENCY of naming:call	45
AGENCY of naming:describe	-9
AGENCY of naming:dismiss	9
AGENCY of naming:put	15
AGENCY of no-comment	30
AGENCY of note	-16
AGENCY of notice	72
AGENCY of noun:claim	-9
AGENCY of officer	-18
AGENCY of official	30
AGENCY of one	-20
AGENCY of operator	-41
AGENCY of people	-6
AGENCY of post	20
AGENCY of quote:before	-26
AGENCY of quote:colon	20
AGENCY of quote:continued	6
AGENCY of quote:following	7
AGENCY of rebuff	-8
AGENCY of regulator	-23
AGENCY of report	13
AGENCY of service	-10
AGENCY of she	-17
AGENCY of source	29
AGENCY of sources	17
AGENCY of spokesman	40
AGENCY of spokesperson	13
AGENCY of spokeswoman	7
AGENCY of tagged:carried	8
AGENCY of tagged:cue	9
AGENCY of tagged:source	-6
AGENCY of the	-32
AGENCY of they	-10
AGENCY of trust	5
AGENCY of union	10
AGENCY of university	5
AGENCY of vendor	-13
AGENCY of verb:clause	-8
AGENCY of verb:object	-56
AGENCY of verb:quote	22
AGENCY of verb:that	-9
AGENCY often 0 BARE	-7
AGENCY often 0 HE	39
AGENCY often 0 INDEFINITE	-16
AGENCY often 0 IT	-10
AGENCY often 0 NAME	8
AGENCY often 0 NONE	16
AGENCY often 0 OWNED	8
AGENCY often 0 POSSESSIVE	11
AGENCY often 0 THEY	-7
AGENCY often 1 BARE	18
AGENCY often 1 HE	-13
AGENCY often 1 NAME	-14
AGENCY often 1 NONE	-53
AGENCY often 1 OWNED	-41
AGENCY often 1 POSSESSIVE	18
AGENCY often 1 SHE	41
AGENCY often 1 THE	30
AGENCY often 2 BARE	-10
AGENCY often 2 HE	-7
AGENCY often 2 INDEFINITE	39
AGENCY often 2 IT	71
AGENCY often 2 NAME	-52
AGENCY often 2 NONE	-35
AGENCY often 2 OWNED	16
AGENCY often 2 POSSESSIVE	-7
AGENCY often 2 SHE	-20
AGENCY often 2 THE	-7
AGENCY often 3 BARE	-33
AGENCY often 3 HE	-16
AGENCY often 3 INDEFINITE	-14
AGENCY often 3 IT	-52
AGENCY often 3 NAME	61
AGENCY often 3 NONE	23
AGENCY often 3 OWNED	-18
AGENCY often 3 POSSESSIVE	-11
AGENCY often 3 THE	19
AGENCY often 4 BARE	35
AGENCY often 4 HE	-11
AGENCY often 4 INDEFINITE	8
AGENCY often 4 IT	9
AGENCY often 4 NONE	57
AGENCY often 4 OWNED	23
AGENCY often 4 POSSESSIVE	-10
AGENCY often 4 SHE	-15
AGENCY often 4 THE	11
AGENCY opened 0	-14
AGENCY opened 1	52
AGENCY outside	-121
AGENCY owner 0	-26
AGENCY owner 1	9
AGENCY owner 2	-10
AGENCY rank 0	-24
AGENCY rank 1	14
AGENCY rank 2	12
AGENCY rank 3	-12
AGENCY rank 4	17
AGENCY same paragraph	94
AGENCY same side as last	-25
AGENCY says I HE	-6
AGENCY says I INDEFINITE	-12
AGENCY says I SHE	-22
AGENCY says I THE	-8
AGENCY says we IT	-14
AGENCY says we POSSESSIVE	-5
AGENCY says we SHE	16
AGENCY says we THE	38
AGENCY second of its kind	40
AGENCY spoke 0	30
AGENCY spoke 1	10
AGENCY spoke 2	-5
AGENCY spoke last 0 INDEFINITE  true	-6
AGENCY spoke last 0 INDEFINITE role true	-5
AGENCY spoke last 0 IT  true	16
AGENCY spoke last 0 NONE  true	-11
AGENCY spoke last 1 INDEFINITE  false	13
AGENCY spoke last 1 INDEFINITE  true	20
AGENCY spoke last 1 INDEFINITE office true	-21
AGENCY spoke last 1 INDEFINITE role true	-8
AGENCY spoke last 1 IT  false	13
AGENCY spoke last 1 IT  true	26
AGENCY spoke last 1 NAME  false	22
AGENCY spoke last 1 NAME  true	-13
AGENCY spoke last 1 NAME body true	-5
AGENCY spoke last 1 NONE  false	-11
AGENCY spoke last 1 NONE  true	44
AGENCY spoke last 1 POSSESSIVE  true	12
AGENCY spoke last 1 POSSESSIVE office true	-5
AGENCY spoke last 1 POSSESSIVE role true	6
AGENCY spoke last 1 SHE  true	10
AGENCY spoke last 1 THE  true	-7
AGENCY spoke last 1 THE body false	-7
AGENCY spoke last 1 THE body true	16
AGENCY spoke last 1 THE document true	14
AGENCY spoke last 1 THE role true	-17
AGENCY spoke last 2 HE  false	-5
AGENCY spoke last 2 INDEFINITE office true	16
AGENCY spoke last 2 INDEFINITE role false	-6
AGENCY spoke last 2 IT  true	-15
AGENCY spoke last 2 THE body true	-20
AGENCY spoke last 3 IT  false	-16
AGENCY spoke last 3 THE body false	-24
AGENCY spoke last here BARE	-20
AGENCY spoke last here INDEFINITE	-6
AGENCY spoke last here IT	27
AGENCY spoke last here NAME	-24
AGENCY spoke last here NONE	25
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	50
AGENCY spoke last here SHE	11
AGENCY spoke last here THE	-27
AGENCY subject 0	29
AGENCY subject 1	11
AGENCY subject 2	22
AGENCY told of last	-44
AGENCY was called so	41
ATTACKER	39
ATTACKER ALLEGES IT	-8
ATTACKER ALLEGES THE	-5
ATTACKER ASSERTS HE	16
ATTACKER ASSERTS INDEFINITE	13
ATTACKER ASSERTS IT	20
ATTACKER ASSERTS NAME	-5
ATTACKER ASSERTS NONE	27
ATTACKER ASSERTS OWNED	-9
ATTACKER ASSERTS POSSESSIVE	-19
ATTACKER ASSERTS SHE	14
ATTACKER ASSERTS THE	27
ATTACKER CONFIRMS BARE	-13
ATTACKER CONFIRMS IT	-6
ATTACKER CONFIRMS THE	-5
ATTACKER DENIES THE	13
ATTACKER agent 2	-17
ATTACKER cue :	8
ATTACKER cue accept	-7
ATTACKER cue according to	-24
ATTACKER cue add	5
ATTACKER cue allege	22
ATTACKER cue ask	-6
ATTACKER cue assess	-15
ATTACKER cue believe	-5
ATTACKER cue boast	32
ATTACKER cue claim	60
ATTACKER cue confirm	-15
ATTACKER cue deny	14
ATTACKER cue disclose	-6
ATTACKER cue find	-9
ATTACKER cue insist	-20
ATTACKER cue not reply	9
ATTACKER cue not say	-6
ATTACKER cue note	-6
ATTACKER cue offer	28
ATTACKER cue pleaded not guilty	24
ATTACKER cue put	12
ATTACKER cue read	33
ATTACKER cue reply	6
ATTACKER cue report	-15
ATTACKER cue say	28
ATTACKER cue show	-11
ATTACKER cue threaten	-18
ATTACKER cue write	29
ATTACKER described not	-47
ATTACKER described wholly	7
ATTACKER far 0	46
ATTACKER far 1	32
ATTACKER far 2	-11
ATTACKER far 3	24
ATTACKER far 4	-43
ATTACKER far 5	-40
ATTACKER first here INDEFINITE	26
ATTACKER first here NAME	10
ATTACKER first here THE	8
ATTACKER first of its kind	59
ATTACKER generic	-11
ATTACKER governed 0	-17
ATTACKER governed 1	48
ATTACKER governed 2	-15
ATTACKER has head	7
ATTACKER in ADVISORY	-27
ATTACKER in NEWS	48
ATTACKER in SOCIAL_POST	20
ATTACKER in content	-83
ATTACKER in quote	-15
ATTACKER inside as head	48
ATTACKER inside behind	48
ATTACKER inside behind a comma	-9
ATTACKER inside behind of	-19
ATTACKER lesser of its kind	-35
ATTACKER never spoke	12
ATTACKER not before	32
ATTACKER object 0	27
ATTACKER object 1	-8
ATTACKER object 2	-23
ATTACKER of according-to:after	-8
ATTACKER of according-to:before	-9
ATTACKER of account	27
ATTACKER of channel	16
ATTACKER of clause:before	-37
ATTACKER of clause:interrupted	-26
ATTACKER of finding	-13
ATTACKER of gang	-12
ATTACKER of group	6
ATTACKER of he	21
ATTACKER of it	25
ATTACKER of lawyer	-19
ATTACKER of naming:about	14
ATTACKER of naming:put	18
ATTACKER of no-comment	-14
ATTACKER of notice	-6
ATTACKER of office	-6
ATTACKER of officer	10
ATTACKER of one	-17
ATTACKER of people	-5
ATTACKER of person	34
ATTACKER of post	10
ATTACKER of quote:before	-24
ATTACKER of quote:colon	8
ATTACKER of quote:continued	27
ATTACKER of quote:following	-11
ATTACKER of rebuff	7
ATTACKER of report	-14
ATTACKER of seller	30
ATTACKER of source	-5
ATTACKER of spokesman	-6
ATTACKER of tagged:carried	-8
ATTACKER of tagged:cue	44
ATTACKER of tagged:source	72
ATTACKER of that	12
ATTACKER of they	-6
ATTACKER of verb:clause	-6
ATTACKER of verb:infinitive	17
ATTACKER of verb:object	8
ATTACKER of verb:quote	14
ATTACKER of verb:that	-10
ATTACKER often 0 BARE	33
ATTACKER often 0 HE	-9
ATTACKER often 0 IT	-44
ATTACKER often 0 NONE	7
ATTACKER often 0 OWNED	-6
ATTACKER often 0 POSSESSIVE	-27
ATTACKER often 0 SHE	-13
ATTACKER often 0 THE	-7
ATTACKER often 1 BARE	-22
ATTACKER often 1 HE	-9
ATTACKER often 1 IT	38
ATTACKER often 1 NAME	11
ATTACKER often 1 POSSESSIVE	11
ATTACKER often 1 SHE	19
ATTACKER often 1 THE	17
ATTACKER often 2 BARE	13
ATTACKER often 2 HE	10
ATTACKER often 2 IT	22
ATTACKER often 2 NAME	-21
ATTACKER often 2 POSSESSIVE	-5
ATTACKER often 2 THE	-39
ATTACKER often 3 INDEFINITE	8
ATTACKER often 3 IT	11
ATTACKER often 3 THE	29
ATTACKER opened 0	36
ATTACKER opened 1	9
ATTACKER outside	-60
ATTACKER owner 2	-7
ATTACKER rank 0	-51
ATTACKER rank 2	36
ATTACKER rank 3	19
ATTACKER same paragraph	110
ATTACKER says I SHE	25
ATTACKER says we HE	-18
ATTACKER says we IT	26
ATTACKER says we SHE	-11
ATTACKER says we THE	26
ATTACKER second of its kind	19
ATTACKER spoke 0	40
ATTACKER spoke 1	20
ATTACKER spoke 2	-24
ATTACKER spoke 3	-8
ATTACKER spoke last 1 IT  true	13
ATTACKER spoke last here NAME	-7
ATTACKER subject 0	21
ATTACKER subject 1	-16
ATTACKER subject 2	-10
ATTACKER told of last	-18
ATTACKER was called so	5
AUTHOR	-103
AUTHOR ASSERTS BARE	-7
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-8
AUTHOR ASSERTS NAME	-6
AUTHOR ASSERTS NONE	-7
AUTHOR ASSERTS THE	-25
AUTHOR cue according to	-10
AUTHOR cue claim	-11
AUTHOR cue say	-26
AUTHOR cue tell	-11
AUTHOR in ADVISORY	-20
AUTHOR in NEWS	-90
AUTHOR in SOCIAL_POST	-13
AUTHOR never spoke	-43
AUTHOR of according-to:after	-5
AUTHOR of according-to:before	-5
AUTHOR of he	-5
AUTHOR of impersonal	21
AUTHOR of it	-12
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-11
AUTHOR of quote:before	-8
AUTHOR of rebuff	-8
AUTHOR of tagged:source	-11
AUTHOR of verb:clause	-17
AUTHOR of verb:that	-42
AUTHOR spoke 0	-38
AUTHOR spoke 1	-15
AUTHOR spoke 2	-17
AUTHOR spoke 3	-30
BANK for INDEFINITE role	11
BANK for NONE 	-14
BANK for bank	6
BARE office|AGENCY	-9
BARE office|AGENCY described not	-9
BARE office|AGENCY far 1	-6
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY outside	-9
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-8
BARE office|FRESH	-5
BARE office|FRESH never spoke	-5
BARE office|PERSON	22
BARE office|PERSON described not	22
BARE office|PERSON lesser of its kind	15
BARE office|PERSON outside	22
BARE office|PERSON rank 0	37
BARE office|PERSON rank 1	-12
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	8
BARE office|PERSON spoke 0	15
BARE office|PERSON subject 2	-7
BARE office|object 2	19
BARE office|order 0	-6
BARE office|order 1	29
BARE office|order 2	-11
BARE office|ruled	-6
BARE office|subject 2	-7
BARE role|AGAIN	-5
BARE role|AGENCY far 0	-16
BARE role|AGENCY far 1	-9
BARE role|AGENCY far 3	-5
BARE role|AGENCY far 5	33
BARE role|AGENCY first of its kind	-17
BARE role|AGENCY governed 2	34
BARE role|AGENCY lesser of its kind	-7
BARE role|AGENCY never spoke	-24
BARE role|AGENCY opened 1	-7
BARE role|AGENCY outside	5
BARE role|AGENCY rank 0	-27
BARE role|AGENCY rank 1	-8
BARE role|AGENCY rank 2	34
BARE role|AGENCY same paragraph	-26
BARE role|AGENCY second of its kind	21
BARE role|AGENCY spoke 0	-7
BARE role|AGENCY spoke 3	36
BARE role|AGENCY subject 1	-7
BARE role|AGENCY subject 2	-8
BARE role|ATTACKER	-9
BARE role|ATTACKER described not	-8
BARE role|ATTACKER first of its kind	-5
BARE role|ATTACKER never spoke	-9
BARE role|ATTACKER outside	-9
BARE role|ATTACKER rank 0	-6
BARE role|ATTACKER same paragraph	-7
BARE role|MEDIA	-8
BARE role|MEDIA never spoke	-7
BARE role|PERSON described not	7
BARE role|PERSON far 0	22
BARE role|PERSON far 3	-5
BARE role|PERSON first of its kind	10
BARE role|PERSON never spoke	10
BARE role|PERSON rank 0	6
BARE role|PERSON same paragraph	12
BARE role|PERSON subject 0	22
BARE role|PERSON subject 2	-10
BARE role|UNNAMED	34
BARE role|UNNAMED never spoke	34
BARE role|governed 2	32
BARE role|object 2	-7
BARE role|order 0	-5
BARE role|order 1	-6
BARE role|order 2	-16
BARE role|order 3	-12
BARE role|order 4	26
BARE role|ruled	35
BARE role|subject 0	9
BARE role|subject 1	-7
BARE role|subject 2	-21
BARE |AGAIN	-20
BARE |AGAIN spoke 0	-9
BARE |AGAIN spoke 3	-8
BARE |AGENCY	-10
BARE |AGENCY described not	16
BARE |AGENCY far 0	45
BARE |AGENCY far 1	-12
BARE |AGENCY far 2	5
BARE |AGENCY far 3	-21
BARE |AGENCY far 4	-8
BARE |AGENCY far 5	-13
BARE |AGENCY first of its kind	-10
BARE |AGENCY governed 2	-5
BARE |AGENCY in content	18
BARE |AGENCY lesser of its kind	-27
BARE |AGENCY object 2	-18
BARE |AGENCY outside	-9
BARE |AGENCY rank 2	-5
BARE |AGENCY second of its kind	27
BARE |AGENCY spoke 0	18
BARE |AGENCY spoke 2	-8
BARE |AGENCY spoke 3	-11
BARE |AGENCY subject 2	-9
BARE |ATTACKER	11
BARE |ATTACKER described not	17
BARE |ATTACKER far 0	8
BARE |ATTACKER far 3	31
BARE |ATTACKER far 4	-5
BARE |ATTACKER far 5	-10
BARE |ATTACKER first of its kind	-13
BARE |ATTACKER governed 2	16
BARE |ATTACKER opened 0	25
BARE |ATTACKER outside	11
BARE |ATTACKER rank 0	25
BARE |ATTACKER rank 1	-11
BARE |ATTACKER same paragraph	15
BARE |ATTACKER second of its kind	28
BARE |AUTHOR	-8
BARE |FRESH	17
BARE |FRESH never spoke	17
BARE |MEDIA	13
BARE |MEDIA never spoke	15
BARE |PERSON	5
BARE |PERSON described not	-6
BARE |PERSON far 3	26
BARE |PERSON far 4	-14
BARE |PERSON far 5	-14
BARE |PERSON first of its kind	10
BARE |PERSON object 2	8
BARE |PERSON outside	5
BARE |PERSON rank 1	-8
BARE |PERSON second of its kind	-8
BARE |PERSON spoke 0	15
BARE |PERSON subject 2	-9
BARE |SYSTEM	-9
BARE |SYSTEM never spoke	-9
BARE |SYSTEM outside	-7
BARE |governed 2	6
BARE |object 2	-13
BARE |order 0	16
BARE |order 1	-25
BARE |order 2	25
BARE |order 3	-18
BARE |order 4	-12
BARE |subject 0	14
BARE |subject 1	-16
BARE |subject 2	-17
BESIDE	80
BESIDE in NEWS	80
BESIDE never spoke	80
BESIDE of verb:that	33
CERT for IT 	-13
CERT for OWNED 	-31
CERT for THE 	-7
CERT for THE body	-29
CERT for it	-13
COMPANY for BARE 	-5
COMPANY for BARE role	-7
COMPANY for HE 	-17
COMPANY for INDEFINITE 	13
COMPANY for INDEFINITE attacker	12
COMPANY for INDEFINITE body	14
COMPANY for INDEFINITE document	-14
COMPANY for INDEFINITE office	29
COMPANY for INDEFINITE role	11
COMPANY for IT 	29
COMPANY for NAME 	-14
COMPANY for NAME role	9
COMPANY for NONE 	5
COMPANY for POSSESSIVE 	31
COMPANY for POSSESSIVE office	-5
COMPANY for POSSESSIVE role	6
COMPANY for SHE 	8
COMPANY for THE 	-13
COMPANY for THE attacker	8
COMPANY for THE body	-32
COMPANY for THE document	47
COMPANY for THE role	11
COMPANY for agency	106
COMPANY for agent	30
COMPANY for airline	9
COMPANY for carrier	23
COMPANY for company	-55
COMPANY for filing	28
COMPANY for firm	-20
COMPANY for gang	-10
COMPANY for group	13
COMPANY for he	-17
COMPANY for it	26
COMPANY for notice	10
COMPANY for office	-11
COMPANY for officer	-9
COMPANY for one	-7
COMPANY for person	15
COMPANY for police	-5
COMPANY for post	9
COMPANY for report	27
COMPANY for she	8
COMPANY for spokesman	14
COMPANY for spokesperson	9
COMPANY for vendor	-5
COURT for BARE office	-5
COURT for INDEFINITE 	-22
COURT for IT 	-16
COURT for NAME 	-9
COURT for POSSESSIVE office	-5
COURT for SHE 	-8
COURT for THE 	-25
COURT for THE body	-20
COURT for THE document	-18
COURT for counsel	-11
COURT for it	-16
COURT for she	-8
FRESH	-32
FRESH ASSERTS BARE	-16
FRESH ASSERTS HE	15
FRESH ASSERTS IT	-17
FRESH ASSERTS NAME	20
FRESH ASSERTS NONE	-9
FRESH ASSERTS OWNED	-13
FRESH ASSERTS POSSESSIVE	-14
FRESH ASSERTS SHE	-8
FRESH ASSERTS THE	11
FRESH BARE 0	17
FRESH BARE 2	-8
FRESH CONFIRMS BARE	23
FRESH CONFIRMS IT	34
FRESH HE 1	-13
FRESH HE 2	22
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-21
FRESH IT 0	35
FRESH IT 1	-5
FRESH IT 2	-18
FRESH NAME 0	27
FRESH NAME 2	-20
FRESH NONE 0	-8
FRESH NONE 1	-6
FRESH NONE 2	-8
FRESH OWNED 1	-7
FRESH OWNED 2	-7
FRESH POSSESSIVE 1	-15
FRESH POSSESSIVE 2	-10
FRESH SHE 0	-8
FRESH SHE 1	56
FRESH SHE 2	-17
FRESH THE 0	9
FRESH THE 1	-23
FRESH THE 2	-5
FRESH cue according to	-19
FRESH cue add	-15
FRESH cue allege	-6
FRESH cue claim	-5
FRESH cue confirm	69
FRESH cue deny	-5
FRESH cue describe	-5
FRESH cue find	-10
FRESH cue go on	-5
FRESH cue insist	-10
FRESH cue put	-10
FRESH cue say	21
FRESH cue state	-7
FRESH cue tell	67
FRESH cue write	11
FRESH det a BARE	-6
FRESH det a HE	27
FRESH det a INDEFINITE	-10
FRESH det a IT	-5
FRESH det a SHE	-14
FRESH det a THE	-15
FRESH det his NAME	18
FRESH det his THE	-6
FRESH det its THE	-6
FRESH det one SHE	30
FRESH det staff THE	-8
FRESH det the BARE	-8
FRESH det the HE	-6
FRESH det the INDEFINITE	-10
FRESH det the IT	-7
FRESH det the NAME	8
FRESH det the NONE	-7
FRESH det the POSSESSIVE	-15
FRESH det the SHE	16
FRESH det the THE	11
FRESH det two INDEFINITE	32
FRESH det two THE	26
FRESH in ADVISORY	-48
FRESH in NEWS	-22
FRESH in SOCIAL_POST	37
FRESH never spoke	-32
FRESH of according-to:after	-11
FRESH of according-to:before	-9
FRESH of clause:before	-5
FRESH of clause:interrupted	84
FRESH of counsel	-7
FRESH of he	9
FRESH of impersonal	-8
FRESH of it	14
FRESH of naming:describe	-5
FRESH of naming:put	-10
FRESH of no-comment	15
FRESH of officer	-12
FRESH of one	35
FRESH of quote:before	16
FRESH of quote:following	-7
FRESH of rebuff	-9
FRESH of report	-5
FRESH of she	34
FRESH of tagged:source	-12
FRESH of verb:clause	-44
FRESH of verb:infinitive	-5
FRESH of verb:object	-11
FRESH of verb:quote	-5
FRESH of verb:that	17
FRESH opens BARE	-13
FRESH opens HE	29
FRESH opens INDEFINITE	26
FRESH opens IT	42
FRESH opens NAME	15
FRESH opens NONE	-7
FRESH opens POSSESSIVE	-10
FRESH opens SHE	47
FRESH opens THE	92
FRESH same head	-9
FRESH says I HE	31
FRESH says I INDEFINITE	-7
FRESH says we NAME	-6
FRESH says we SHE	-9
FRESH says we THE	17
FRESH shares words	-10
GOVERNMENT for HE 	13
GOVERNMENT for INDEFINITE 	-6
GOVERNMENT for INDEFINITE role	7
GOVERNMENT for NONE 	31
GOVERNMENT for POSSESSIVE 	14
GOVERNMENT for SHE 	40
GOVERNMENT for THE 	-10
GOVERNMENT for THE body	7
GOVERNMENT for THE document	-7
GOVERNMENT for THE role	50
GOVERNMENT for council	8
GOVERNMENT for he	13
GOVERNMENT for her	14
GOVERNMENT for minister	39
GOVERNMENT for she	26
GOVERNMENT for spokesperson	6
HE |AGAIN	11
HE |AGAIN spoke 0	29
HE |AGAIN spoke 1	-7
HE |AGAIN spoke 2	-5
HE |AGAIN spoke 3	-6
HE |AGENCY	-8
HE |AGENCY far 1	20
HE |AGENCY far 2	14
HE |AGENCY far 3	-12
HE |AGENCY far 4	-12
HE |AGENCY far 5	-12
HE |AGENCY first of its kind	-33
HE |AGENCY governed 1	35
HE |AGENCY governed 2	-5
HE |AGENCY in content	-6
HE |AGENCY lesser of its kind	56
HE |AGENCY never spoke	-10
HE |AGENCY object 1	-6
HE |AGENCY object 2	-11
HE |AGENCY opened 1	6
HE |AGENCY outside	-8
HE |AGENCY owner 1	-15
HE |AGENCY rank 0	-8
HE |AGENCY rank 1	19
HE |AGENCY rank 2	-9
HE |AGENCY same paragraph	40
HE |AGENCY second of its kind	-30
HE |AGENCY spoke 0	-8
HE |AGENCY spoke 1	27
HE |AGENCY spoke 2	-10
HE |AGENCY spoke 3	-7
HE |AGENCY subject 1	7
HE |AGENCY subject 2	-5
HE |AGENCY told of last	-10
HE |ATTACKER	21
HE |ATTACKER far 0	9
HE |ATTACKER far 1	25
HE |ATTACKER far 2	-10
HE |ATTACKER far 4	-29
HE |ATTACKER far 5	21
HE |ATTACKER first of its kind	31
HE |ATTACKER governed 2	-16
HE |ATTACKER lesser of its kind	19
HE |ATTACKER never spoke	29
HE |ATTACKER object 2	-7
HE |ATTACKER outside	21
HE |ATTACKER rank 0	29
HE |ATTACKER rank 1	-15
HE |ATTACKER rank 2	8
HE |ATTACKER same paragraph	19
HE |ATTACKER second of its kind	-30
HE |ATTACKER spoke 1	-17
HE |ATTACKER spoke 2	10
HE |ATTACKER subject 2	13
HE |ATTACKER told of last	-5
HE |AUTHOR	-5
HE |FRESH	8
HE |FRESH never spoke	8
HE |MEDIA	-11
HE |MEDIA never spoke	-11
HE |PERSON	22
HE |PERSON far 2	60
HE |PERSON far 3	-37
HE |PERSON far 4	15
HE |PERSON far 5	-13
HE |PERSON first of its kind	36
HE |PERSON lesser of its kind	-8
HE |PERSON never spoke	-16
HE |PERSON object 1	-10
HE |PERSON object 2	43
HE |PERSON outside	22
HE |PERSON rank 0	-17
HE |PERSON rank 1	83
HE |PERSON rank 2	-16
HE |PERSON rank 3	-6
HE |PERSON same paragraph	67
HE |PERSON same side as last	12
HE |PERSON second of its kind	-7
HE |PERSON spoke 1	6
HE |PERSON spoke 2	44
HE |PERSON spoke 3	-13
HE |PERSON subject 1	7
HE |PERSON subject 2	-13
HE |PERSON told of last	-7
HE |SYSTEM	-5
HE |SYSTEM first of its kind	-5
HE |SYSTEM never spoke	-5
HE |SYSTEM outside	-5
HE |SYSTEM rank 0	-6
HE |SYSTEM same paragraph	-5
HE |UNNAMED	-32
HE |UNNAMED never spoke	-32
HE |governed 1	36
HE |governed 2	-26
HE |object 1	9
HE |object 2	23
HE |order 0	69
HE |order 2	-22
HE |order 3	17
HE |order 4	-25
HE |owner 1	-15
HE |owner 2	-5
HE |subject 0	8
HE |subject 1	12
HE |subject 2	-5
HOSPITAL for INDEFINITE 	-31
HOSPITAL for INDEFINITE office	-16
HOSPITAL for INDEFINITE role	-7
HOSPITAL for NAME 	34
HOSPITAL for NONE 	-6
HOSPITAL for THE body	-10
HOSPITAL for spokesperson	-15
HOSPITAL for trust	6
INDEFINITE attacker document|AGAIN	-6
INDEFINITE attacker document|AGENCY	-10
INDEFINITE attacker document|AGENCY described not	-11
INDEFINITE attacker document|AGENCY far 1	-14
INDEFINITE attacker document|AGENCY far 2	16
INDEFINITE attacker document|AGENCY far 5	-8
INDEFINITE attacker document|AGENCY first of its kind	-8
INDEFINITE attacker document|AGENCY governed 2	14
INDEFINITE attacker document|AGENCY lesser of its kind	-11
INDEFINITE attacker document|AGENCY never spoke	-15
INDEFINITE attacker document|AGENCY outside	-15
INDEFINITE attacker document|AGENCY rank 1	-6
INDEFINITE attacker document|AGENCY second of its kind	9
INDEFINITE attacker document|AGENCY spoke 0	14
INDEFINITE attacker document|AGENCY spoke 2	-8
INDEFINITE attacker document|AGENCY subject 2	-7
INDEFINITE attacker document|ATTACKER	35
INDEFINITE attacker document|ATTACKER described not	22
INDEFINITE attacker document|ATTACKER far 2	-7
INDEFINITE attacker document|ATTACKER far 3	23
INDEFINITE attacker document|ATTACKER far 4	14
INDEFINITE attacker document|ATTACKER far 5	11
INDEFINITE attacker document|ATTACKER first of its kind	8
INDEFINITE attacker document|ATTACKER lesser of its kind	-5
INDEFINITE attacker document|ATTACKER never spoke	-7
INDEFINITE attacker document|ATTACKER not before	12
INDEFINITE attacker document|ATTACKER object 2	13
INDEFINITE attacker document|ATTACKER outside	-8
INDEFINITE attacker document|ATTACKER rank 0	7
INDEFINITE attacker document|ATTACKER rank 1	-7
INDEFINITE attacker document|ATTACKER rank 2	27
INDEFINITE attacker document|ATTACKER second of its kind	32
INDEFINITE attacker document|ATTACKER subject 2	28
INDEFINITE attacker document|ATTACKER told of last	15
INDEFINITE attacker document|FRESH	-5
INDEFINITE attacker document|FRESH never spoke	-5
INDEFINITE attacker document|MEDIA	11
INDEFINITE attacker document|MEDIA never spoke	11
INDEFINITE attacker document|PERSON	-14
INDEFINITE attacker document|PERSON described not	-14
INDEFINITE attacker document|PERSON first of its kind	-7
INDEFINITE attacker document|PERSON lesser of its kind	-5
INDEFINITE attacker document|PERSON outside	-14
INDEFINITE attacker document|PERSON rank 0	-12
INDEFINITE attacker document|PERSON spoke 0	-10
INDEFINITE attacker document|PERSON subject 2	-6
INDEFINITE attacker document|SYSTEM	14
INDEFINITE attacker document|SYSTEM described not	17
INDEFINITE attacker document|SYSTEM first of its kind	19
INDEFINITE attacker document|SYSTEM never spoke	14
INDEFINITE attacker document|SYSTEM outside	17
INDEFINITE attacker document|SYSTEM rank 0	20
INDEFINITE attacker document|SYSTEM same paragraph	25
INDEFINITE attacker document|SYSTEM subject 2	24
INDEFINITE attacker document|UNNAMED	-7
INDEFINITE attacker document|UNNAMED never spoke	-7
INDEFINITE attacker document|governed 2	9
INDEFINITE attacker document|object 2	8
INDEFINITE attacker document|order 0	6
INDEFINITE attacker document|order 1	28
INDEFINITE attacker document|order 2	-22
INDEFINITE attacker document|order 3	-11
INDEFINITE attacker document|order 4	15
INDEFINITE attacker document|ruled	47
INDEFINITE attacker document|subject 1	-32
INDEFINITE attacker document|subject 2	39
INDEFINITE attacker|AGENCY described not	-20
INDEFINITE attacker|AGENCY far 2	-5
INDEFINITE attacker|AGENCY far 3	-5
INDEFINITE attacker|AGENCY far 5	-5
INDEFINITE attacker|AGENCY first of its kind	-12
INDEFINITE attacker|AGENCY lesser of its kind	20
INDEFINITE attacker|AGENCY never spoke	15
INDEFINITE attacker|AGENCY outside	-20
INDEFINITE attacker|AGENCY rank 0	-9
INDEFINITE attacker|AGENCY rank 1	-7
INDEFINITE attacker|AGENCY second of its kind	-7
INDEFINITE attacker|AGENCY spoke 0	-7
INDEFINITE attacker|AGENCY subject 2	-14
INDEFINITE attacker|ATTACKER first of its kind	13
INDEFINITE attacker|ATTACKER inside behind	9
INDEFINITE attacker|ATTACKER never spoke	11
INDEFINITE attacker|ATTACKER not before	7
INDEFINITE attacker|ATTACKER rank 0	-11
INDEFINITE attacker|MEDIA	-16
INDEFINITE attacker|MEDIA never spoke	-16
INDEFINITE attacker|UNNAMED	29
INDEFINITE attacker|UNNAMED never spoke	29
INDEFINITE attacker|object 2	-7
INDEFINITE attacker|order 0	-9
INDEFINITE attacker|order 1	-8
INDEFINITE attacker|order 2	-12
INDEFINITE attacker|order 3	-5
INDEFINITE attacker|ruled	-14
INDEFINITE attacker|subject 2	-26
INDEFINITE attacker|type fits	12
INDEFINITE body|AGENCY	9
INDEFINITE body|AGENCY described not	-5
INDEFINITE body|AGENCY first of its kind	-5
INDEFINITE body|AGENCY lesser of its kind	8
INDEFINITE body|AGENCY never spoke	14
INDEFINITE body|AGENCY outside	6
INDEFINITE body|AGENCY rank 0	13
INDEFINITE body|AGENCY same paragraph	13
INDEFINITE body|AGENCY second of its kind	6
INDEFINITE body|ATTACKER	-8
INDEFINITE body|ATTACKER first of its kind	-8
INDEFINITE body|UNNAMED	8
INDEFINITE body|UNNAMED never spoke	8
INDEFINITE body|company fits	9
INDEFINITE body|order 0	12
INDEFINITE body|ruled	5
INDEFINITE body|subject 2	-7
INDEFINITE body|type differs	-5
INDEFINITE body|type fits	8
INDEFINITE document|AGENCY	11
INDEFINITE document|AGENCY described not	6
INDEFINITE document|AGENCY far 2	-8
INDEFINITE document|AGENCY far 3	-8
INDEFINITE document|AGENCY far 5	29
INDEFINITE document|AGENCY first of its kind	38
INDEFINITE document|AGENCY governed 2	-5
INDEFINITE document|AGENCY lesser of its kind	-17
INDEFINITE document|AGENCY not before	5
INDEFINITE document|AGENCY opened 1	5
INDEFINITE document|AGENCY outside	-7
INDEFINITE document|AGENCY rank 0	11
INDEFINITE document|AGENCY rank 1	-14
INDEFINITE document|AGENCY rank 2	-16
INDEFINITE document|AGENCY rank 3	25
INDEFINITE document|AGENCY same paragraph	-10
INDEFINITE document|AGENCY second of its kind	-11
INDEFINITE document|AGENCY spoke 0	-15
INDEFINITE document|AGENCY spoke 1	-8
INDEFINITE document|AGENCY spoke 3	34
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	14
INDEFINITE document|PERSON	9
INDEFINITE document|PERSON described not	9
INDEFINITE document|PERSON lesser of its kind	15
INDEFINITE document|PERSON outside	9
INDEFINITE document|PERSON rank 0	15
INDEFINITE document|PERSON spoke 0	17
INDEFINITE document|PERSON subject 2	20
INDEFINITE document|UNNAMED	-6
INDEFINITE document|UNNAMED never spoke	-6
INDEFINITE document|governed 2	-5
INDEFINITE document|order 0	14
INDEFINITE document|order 1	-13
INDEFINITE document|order 2	-14
INDEFINITE document|order 3	16
INDEFINITE document|order 4	11
INDEFINITE document|ruled	14
INDEFINITE document|subject 0	-15
INDEFINITE document|subject 1	-5
INDEFINITE document|subject 2	33
INDEFINITE office|AGENCY	28
INDEFINITE office|AGENCY described not	10
INDEFINITE office|AGENCY described partly	8
INDEFINITE office|AGENCY far 0	-22
INDEFINITE office|AGENCY far 1	37
INDEFINITE office|AGENCY far 2	27
INDEFINITE office|AGENCY far 3	-17
INDEFINITE office|AGENCY far 4	19
INDEFINITE office|AGENCY far 5	-17
INDEFINITE office|AGENCY first of its kind	23
INDEFINITE office|AGENCY governed 2	-15
INDEFINITE office|AGENCY in content	5
INDEFINITE office|AGENCY inside behind for	34
INDEFINITE office|AGENCY lesser of its kind	-25
INDEFINITE office|AGENCY never spoke	10
INDEFINITE office|AGENCY object 1	8
INDEFINITE office|AGENCY object 2	12
INDEFINITE office|AGENCY opened 1	20
INDEFINITE office|AGENCY rank 0	27
INDEFINITE office|AGENCY rank 1	20
INDEFINITE office|AGENCY rank 2	-14
INDEFINITE office|AGENCY same paragraph	20
INDEFINITE office|AGENCY second of its kind	30
INDEFINITE office|AGENCY spoke 2	43
INDEFINITE office|AGENCY spoke 3	-17
INDEFINITE office|AGENCY subject 2	17
INDEFINITE office|MEDIA	-7
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-5
INDEFINITE office|UNNAMED	-5
INDEFINITE office|UNNAMED never spoke	-5
INDEFINITE office|governed 2	-16
INDEFINITE office|object 1	8
INDEFINITE office|object 2	9
INDEFINITE office|order 0	37
INDEFINITE office|order 1	9
INDEFINITE office|order 3	-12
INDEFINITE office|order 4	-20
INDEFINITE office|ruled	-8
INDEFINITE office|subject 0	-8
INDEFINITE office|subject 2	11
INDEFINITE role|AGAIN	-24
INDEFINITE role|AGAIN spoke 0	-11
INDEFINITE role|AGAIN spoke 3	-8
INDEFINITE role|AGENCY	13
INDEFINITE role|AGENCY described not	-9
INDEFINITE role|AGENCY far 0	-26
INDEFINITE role|AGENCY far 1	14
INDEFINITE role|AGENCY far 2	36
INDEFINITE role|AGENCY far 3	-21
INDEFINITE role|AGENCY far 4	-10
INDEFINITE role|AGENCY far 5	-14
INDEFINITE role|AGENCY first of its kind	-22
INDEFINITE role|AGENCY governed 1	-5
INDEFINITE role|AGENCY governed 2	-12
INDEFINITE role|AGENCY in content	-11
INDEFINITE role|AGENCY inside as owner	-11
INDEFINITE role|AGENCY inside behind at	35
INDEFINITE role|AGENCY inside behind of	68
INDEFINITE role|AGENCY lesser of its kind	20
INDEFINITE role|AGENCY never spoke	24
INDEFINITE role|AGENCY not before	34
INDEFINITE role|AGENCY object 1	27
INDEFINITE role|AGENCY object 2	6
INDEFINITE role|AGENCY opened 0	-6
INDEFINITE role|AGENCY opened 1	11
INDEFINITE role|AGENCY outside	-60
INDEFINITE role|AGENCY owner 2	-8
INDEFINITE role|AGENCY rank 0	-11
INDEFINITE role|AGENCY rank 1	-14
INDEFINITE role|AGENCY rank 2	13
INDEFINITE role|AGENCY rank 3	-7
INDEFINITE role|AGENCY second of its kind	16
INDEFINITE role|AGENCY spoke 0	-28
INDEFINITE role|AGENCY spoke 1	14
INDEFINITE role|AGENCY spoke 2	25
INDEFINITE role|AGENCY spoke 3	-22
INDEFINITE role|AGENCY subject 0	-19
INDEFINITE role|AGENCY subject 2	7
INDEFINITE role|AGENCY told of last	16
INDEFINITE role|ATTACKER	8
INDEFINITE role|ATTACKER described not	-11
INDEFINITE role|ATTACKER far 1	19
INDEFINITE role|ATTACKER far 2	-9
INDEFINITE role|ATTACKER far 4	-7
INDEFINITE role|ATTACKER far 5	-7
INDEFINITE role|ATTACKER first of its kind	13
INDEFINITE role|ATTACKER in content	-10
INDEFINITE role|ATTACKER lesser of its kind	-9
INDEFINITE role|ATTACKER never spoke	7
INDEFINITE role|ATTACKER object 2	-10
INDEFINITE role|ATTACKER outside	-9
INDEFINITE role|ATTACKER rank 1	-15
INDEFINITE role|ATTACKER rank 2	9
INDEFINITE role|ATTACKER same paragraph	9
INDEFINITE role|ATTACKER spoke 1	11
INDEFINITE role|ATTACKER spoke 3	-17
INDEFINITE role|ATTACKER subject 1	21
INDEFINITE role|ATTACKER subject 2	-9
INDEFINITE role|ATTACKER told of last	6
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	12
INDEFINITE role|FRESH never spoke	12
INDEFINITE role|MEDIA	-32
INDEFINITE role|MEDIA never spoke	-28
INDEFINITE role|PERSON described not	-16
INDEFINITE role|PERSON far 1	-10
INDEFINITE role|PERSON far 2	-6
INDEFINITE role|PERSON far 3	21
INDEFINITE role|PERSON far 4	-6
INDEFINITE role|PERSON far 5	-17
INDEFINITE role|PERSON first of its kind	-23
INDEFINITE role|PERSON lesser of its kind	36
INDEFINITE role|PERSON never spoke	40
INDEFINITE role|PERSON not before	19
INDEFINITE role|PERSON outside	-5
INDEFINITE role|PERSON rank 1	-14
INDEFINITE role|PERSON same paragraph	20
INDEFINITE role|PERSON second of its kind	-15
INDEFINITE role|PERSON spoke 0	-13
INDEFINITE role|PERSON spoke 1	-12
INDEFINITE role|PERSON spoke 2	-5
INDEFINITE role|PERSON spoke 3	-11
INDEFINITE role|SYSTEM	-7
INDEFINITE role|SYSTEM described not	-5
INDEFINITE role|SYSTEM never spoke	-7
INDEFINITE role|SYSTEM outside	-7
INDEFINITE role|SYSTEM rank 0	-5
INDEFINITE role|UNNAMED	37
INDEFINITE role|UNNAMED never spoke	37
INDEFINITE role|governed 1	-9
INDEFINITE role|governed 2	-15
INDEFINITE role|object 1	22
INDEFINITE role|object 2	-9
INDEFINITE role|order 0	-5
INDEFINITE role|order 1	-17
INDEFINITE role|order 2	-33
INDEFINITE role|order 3	30
INDEFINITE role|order 4	-32
INDEFINITE role|owner 2	-12
INDEFINITE role|ruled	47
INDEFINITE role|subject 0	-23
INDEFINITE role|subject 1	19
INDEFINITE role|subject 2	-7
INDEFINITE |AGAIN	-11
INDEFINITE |AGAIN spoke 3	-5
INDEFINITE |AGENCY	-19
INDEFINITE |AGENCY described not	12
INDEFINITE |AGENCY far 0	-11
INDEFINITE |AGENCY far 1	10
INDEFINITE |AGENCY far 2	6
INDEFINITE |AGENCY far 4	-9
INDEFINITE |AGENCY far 5	20
INDEFINITE |AGENCY first of its kind	18
INDEFINITE |AGENCY governed 2	19
INDEFINITE |AGENCY in content	-9
INDEFINITE |AGENCY never spoke	-53
INDEFINITE |AGENCY not before	-31
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	28
INDEFINITE |AGENCY outside	-16
INDEFINITE |AGENCY owner 2	-10
INDEFINITE |AGENCY rank 0	13
INDEFINITE |AGENCY rank 1	11
INDEFINITE |AGENCY rank 2	-7
INDEFINITE |AGENCY second of its kind	-37
INDEFINITE |AGENCY spoke 0	53
INDEFINITE |AGENCY spoke 1	-9
INDEFINITE |AGENCY spoke 3	-7
INDEFINITE |AGENCY subject 1	17
INDEFINITE |AGENCY subject 2	11
INDEFINITE |AGENCY told of last	31
INDEFINITE |ATTACKER	-8
INDEFINITE |ATTACKER described not	-18
INDEFINITE |ATTACKER far 2	-7
INDEFINITE |ATTACKER first of its kind	-6
INDEFINITE |ATTACKER inside behind	10
INDEFINITE |ATTACKER never spoke	-5
INDEFINITE |ATTACKER not before	10
INDEFINITE |ATTACKER outside	-18
INDEFINITE |ATTACKER rank 0	-17
INDEFINITE |ATTACKER same paragraph	-11
INDEFINITE |ATTACKER subject 2	-8
INDEFINITE |AUTHOR	-6
INDEFINITE |FRESH	-11
INDEFINITE |FRESH never spoke	-11
INDEFINITE |MEDIA	24
INDEFINITE |MEDIA never spoke	26
INDEFINITE |PERSON	-17
INDEFINITE |PERSON described not	-23
INDEFINITE |PERSON far 1	-15
INDEFINITE |PERSON first of its kind	-10
INDEFINITE |PERSON never spoke	-8
INDEFINITE |PERSON opened 1	-7
INDEFINITE |PERSON outside	-10
INDEFINITE |PERSON rank 0	-14
INDEFINITE |PERSON subject 1	-7
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-5
INDEFINITE |SYSTEM described not	-5
INDEFINITE |SYSTEM never spoke	-5
INDEFINITE |SYSTEM outside	-5
INDEFINITE |UNNAMED	54
INDEFINITE |UNNAMED never spoke	54
INDEFINITE |governed 2	15
INDEFINITE |object 0	-9
INDEFINITE |object 1	-7
INDEFINITE |object 2	-9
INDEFINITE |order 0	-6
INDEFINITE |order 1	-59
INDEFINITE |order 2	37
INDEFINITE |order 3	11
INDEFINITE |order 4	-12
INDEFINITE |owner 2	-14
INDEFINITE |ruled	10
INDEFINITE |subject 1	10
IT |AGAIN	5
IT |AGAIN spoke 0	-7
IT |AGAIN spoke 1	34
IT |AGAIN spoke 2	-11
IT |AGAIN spoke 3	-11
IT |AGENCY	17
IT |AGENCY far 0	48
IT |AGENCY far 1	-26
IT |AGENCY far 2	17
IT |AGENCY far 4	-11
IT |AGENCY first of its kind	40
IT |AGENCY governed 1	-42
IT |AGENCY governed 2	19
IT |AGENCY in content	-14
IT |AGENCY lesser of its kind	7
IT |AGENCY never spoke	-33
IT |AGENCY not before	-16
IT |AGENCY object 2	8
IT |AGENCY opened 0	13
IT |AGENCY outside	17
IT |AGENCY owner 2	-6
IT |AGENCY rank 0	7
IT |AGENCY rank 1	50
IT |AGENCY rank 3	-15
IT |AGENCY same paragraph	19
IT |AGENCY same side as last	-7
IT |AGENCY second of its kind	-28
IT |AGENCY spoke 0	-8
IT |AGENCY spoke 1	64
IT |AGENCY spoke 3	-10
IT |AGENCY subject 0	16
IT |AGENCY subject 1	26
IT |AGENCY subject 2	-9
IT |AGENCY told of last	-8
IT |ATTACKER	27
IT |ATTACKER far 1	-7
IT |ATTACKER far 2	11
IT |ATTACKER far 3	14
IT |ATTACKER far 5	9
IT |ATTACKER first of its kind	24
IT |ATTACKER governed 2	-10
IT |ATTACKER in content	-14
IT |ATTACKER lesser of its kind	-17
IT |ATTACKER not before	-12
IT |ATTACKER object 1	14
IT |ATTACKER object 2	35
IT |ATTACKER outside	27
IT |ATTACKER owner 2	11
IT |ATTACKER rank 0	-10
IT |ATTACKER rank 1	28
IT |ATTACKER rank 2	-14
IT |ATTACKER rank 3	34
IT |ATTACKER same paragraph	21
IT |ATTACKER second of its kind	20
IT |ATTACKER spoke 0	20
IT |ATTACKER spoke 2	-16
IT |ATTACKER spoke 3	22
IT |ATTACKER subject 1	-20
IT |ATTACKER told of last	-13
IT |AUTHOR	-10
IT |AUTHOR never spoke	-6
IT |FRESH	13
IT |FRESH never spoke	13
IT |MEDIA	6
IT |MEDIA never spoke	7
IT |PERSON	-13
IT |PERSON far 1	14
IT |PERSON far 3	-35
IT |PERSON far 4	21
IT |PERSON far 5	-7
IT |PERSON first of its kind	-8
IT |PERSON lesser of its kind	-15
IT |PERSON never spoke	5
IT |PERSON object 2	-18
IT |PERSON opened 1	17
IT |PERSON outside	-29
IT |PERSON rank 0	-17
IT |PERSON rank 1	10
IT |PERSON same side as last	-15
IT |PERSON second of its kind	11
IT |PERSON spoke 1	-14
IT |PERSON spoke 2	-8
IT |PERSON subject 1	14
IT |PERSON subject 2	7
IT |SYSTEM	7
IT |SYSTEM far 1	32
IT |SYSTEM far 2	-9
IT |SYSTEM far 3	-5
IT |SYSTEM governed 1	-9
IT |SYSTEM governed 2	-8
IT |SYSTEM lesser of its kind	17
IT |SYSTEM never spoke	7
IT |SYSTEM object 1	16
IT |SYSTEM object 2	-7
IT |SYSTEM outside	7
IT |SYSTEM rank 0	18
IT |SYSTEM rank 1	-7
IT |SYSTEM same paragraph	24
IT |SYSTEM second of its kind	-7
IT |SYSTEM subject 1	24
IT |SYSTEM subject 2	-5
IT |SYSTEM told of last	-13
IT |UNNAMED	-53
IT |UNNAMED never spoke	-53
IT |agent 2	-14
IT |governed 1	-50
IT |object 0	22
IT |object 1	27
IT |object 2	19
IT |order 0	46
IT |order 1	42
IT |order 2	29
IT |order 3	-43
IT |owner 2	5
IT |ruled	-18
IT |subject 0	15
IT |subject 1	48
MEDIA	-48
MEDIA ALLEGES THE	-5
MEDIA ASSERTS BARE	14
MEDIA ASSERTS HE	-10
MEDIA ASSERTS INDEFINITE	71
MEDIA ASSERTS IT	16
MEDIA ASSERTS NAME	-33
MEDIA ASSERTS NONE	-8
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-10
MEDIA ASSERTS SHE	-7
MEDIA ASSERTS THE	-58
MEDIA CONFIRMS BARE	-6
MEDIA CONFIRMS IT	-6
MEDIA CONFIRMS NAME	-6
MEDIA CONFIRMS THE	-5
MEDIA cue :	-5
MEDIA cue according to	-21
MEDIA cue acknowledge	-6
MEDIA cue add	-7
MEDIA cue allege	-9
MEDIA cue assert	-5
MEDIA cue boast	-8
MEDIA cue claim	67
MEDIA cue concede	-5
MEDIA cue conclude	-6
MEDIA cue confirm	-13
MEDIA cue describe	-5
MEDIA cue find	-9
MEDIA cue indicate	-5
MEDIA cue inform	-5
MEDIA cue put	-13
MEDIA cue read	-8
MEDIA cue report	72
MEDIA cue rule out	-8
MEDIA cue say	-5
MEDIA cue show	-12
MEDIA cue speak	-6
MEDIA cue state	28
MEDIA cue tell	-11
MEDIA for HE 	-12
MEDIA for INDEFINITE office	-5
MEDIA for IT 	-30
MEDIA for he	-12
MEDIA for it	-30
MEDIA for spokesperson	-5
MEDIA in ADVISORY	11
MEDIA in NEWS	-58
MEDIA never spoke	-26
MEDIA of according-to:after	-11
MEDIA of according-to:before	-10
MEDIA of clause:before	-8
MEDIA of clause:interrupted	33
MEDIA of finding	-5
MEDIA of group	-16
MEDIA of he	-11
MEDIA of impersonal	24
MEDIA of manager	-7
MEDIA of naming:about	-12
MEDIA of naming:describe	-6
MEDIA of naming:put	-11
MEDIA of no-comment	-16
MEDIA of note	30
MEDIA of notice	-7
MEDIA of noun:claim	51
MEDIA of office	-6
MEDIA of officer	-5
MEDIA of one	-5
MEDIA of post	-8
MEDIA of quote:before	-20
MEDIA of quote:colon	-5
MEDIA of rebuff	-18
MEDIA of report	-6
MEDIA of she	-10
MEDIA of spokesperson	-5
MEDIA of tagged:carried	-21
MEDIA of tagged:cue	-24
MEDIA of tagged:source	55
MEDIA of verb:clause	-21
MEDIA of verb:infinitive	-5
MEDIA of verb:object	-9
MEDIA of verb:quote	-9
MEDIA of verb:that	15
MEDIA says I INDEFINITE	-7
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-10
MEDIA says we NONE	-9
MEDIA says we THE	-6
MEDIA spoke 0	-36
MEDIA spoke 1	29
MEDIA spoke 2	-11
MEDIA spoke 3	-18
MINISTRY for INDEFINITE 	-17
MINISTRY for INDEFINITE role	-9
MINISTRY for NAME body	-8
MINISTRY for NONE 	-14
MINISTRY for POSSESSIVE 	-5
MINISTRY for THE body	17
MINISTRY for THE office	-6
MINISTRY for THE role	-17
MINISTRY for department	8
MINISTRY for ministry	13
MINISTRY for office	-6
MINISTRY for official	-22
NAME body|AGENCY far 1	-6
NAME body|AGENCY far 5	6
NAME body|AGENCY governed 2	7
NAME body|AGENCY inside as head	14
NAME body|AGENCY never spoke	9
NAME body|AGENCY opened 1	-5
NAME body|AGENCY outside	-10
NAME body|AGENCY rank 0	5
NAME body|AGENCY same paragraph	-5
NAME body|AGENCY spoke 0	-6
NAME body|AGENCY subject 1	-6
NAME body|PERSON first of its kind	6
NAME body|PERSON outside	-6
NAME body|PERSON subject 2	-6
NAME body|governed 2	7
NAME body|ruled	41
NAME body|subject 1	-6
NAME body|subject 2	-6
NAME office|AGENCY	-13
NAME office|AGENCY never spoke	-12
NAME office|ruled	-8
NAME role|AGAIN	-6
NAME role|AGENCY	11
NAME role|AGENCY far 1	-12
NAME role|AGENCY first of its kind	7
NAME role|AGENCY lesser of its kind	8
NAME role|AGENCY never spoke	28
NAME role|AGENCY not before	36
NAME role|AGENCY opened 1	-11
NAME role|AGENCY outside	-25
NAME role|AGENCY rank 0	-8
NAME role|AGENCY rank 1	-10
NAME role|AGENCY same paragraph	-17
NAME role|AGENCY spoke 0	-10
NAME role|AGENCY spoke 3	-7
NAME role|AGENCY subject 1	-12
NAME role|AGENCY subject 2	-5
NAME role|ATTACKER	-5
NAME role|ATTACKER outside	-5
NAME role|PERSON	-17
NAME role|PERSON outside	-17
NAME role|PERSON rank 0	-14
NAME role|UNNAMED	22
NAME role|UNNAMED never spoke	22
NAME role|object 2	-5
NAME role|order 0	-19
NAME role|order 1	-11
NAME role|order 3	-7
NAME role|order 4	-7
NAME role|ruled	21
NAME role|subject 1	-25
NAME role|subject 2	-10
NAME |AGAIN spoke 0	-16
NAME |AGAIN spoke 1	-7
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	29
NAME |AGENCY far 1	-26
NAME |AGENCY far 3	13
NAME |AGENCY far 4	19
NAME |AGENCY far 5	-15
NAME |AGENCY first of its kind	13
NAME |AGENCY governed 1	-35
NAME |AGENCY governed 2	-9
NAME |AGENCY in content	12
NAME |AGENCY inside as head	81
NAME |AGENCY inside before the head	-39
NAME |AGENCY inside behind of	-5
NAME |AGENCY not before	8
NAME |AGENCY object 1	-5
NAME |AGENCY opened 1	-15
NAME |AGENCY outside	-54
NAME |AGENCY owner 1	12
NAME |AGENCY owner 2	18
NAME |AGENCY rank 0	27
NAME |AGENCY rank 1	-14
NAME |AGENCY rank 2	-11
NAME |AGENCY rank 3	-6
NAME |AGENCY same paragraph	-39
NAME |AGENCY second of its kind	-8
NAME |AGENCY spoke 0	10
NAME |AGENCY spoke 1	-10
NAME |AGENCY spoke 2	-14
NAME |AGENCY spoke 3	10
NAME |AGENCY told of last	6
NAME |ATTACKER far 3	-7
NAME |ATTACKER far 4	-16
NAME |ATTACKER far 5	8
NAME |ATTACKER governed 2	11
NAME |ATTACKER inside as head	36
NAME |ATTACKER not before	12
NAME |ATTACKER outside	-21
NAME |ATTACKER rank 0	-5
NAME |ATTACKER rank 1	-8
NAME |ATTACKER same paragraph	-5
NAME |ATTACKER spoke 0	-7
NAME |ATTACKER spoke 3	6
NAME |ATTACKER subject 2	-23
NAME |AUTHOR	-16
NAME |FRESH	12
NAME |FRESH never spoke	12
NAME |MEDIA	25
NAME |MEDIA never spoke	28
NAME |PERSON	25
NAME |PERSON far 1	-75
NAME |PERSON far 2	-12
NAME |PERSON far 3	12
NAME |PERSON far 4	20
NAME |PERSON far 5	8
NAME |PERSON inside as head	63
NAME |PERSON lesser of its kind	-8
NAME |PERSON never spoke	42
NAME |PERSON not before	69
NAME |PERSON opened 1	9
NAME |PERSON outside	-73
NAME |PERSON rank 0	-22
NAME |PERSON rank 1	-27
NAME |PERSON rank 2	-7
NAME |PERSON same paragraph	-92
NAME |PERSON same side as last	-16
NAME |PERSON second of its kind	20
NAME |PERSON spoke 0	-8
NAME |PERSON spoke 1	-14
NAME |PERSON spoke 2	7
NAME |PERSON spoke 3	11
NAME |PERSON subject 1	-48
NAME |PERSON subject 2	20
NAME |PERSON told of last	28
NAME |SYSTEM	29
NAME |SYSTEM far 1	-11
NAME |SYSTEM far 2	7
NAME |SYSTEM far 3	-5
NAME |SYSTEM far 4	10
NAME |SYSTEM far 5	11
NAME |SYSTEM first of its kind	25
NAME |SYSTEM governed 2	38
NAME |SYSTEM inside as head	79
NAME |SYSTEM lesser of its kind	14
NAME |SYSTEM never spoke	29
NAME |SYSTEM not before	23
NAME |SYSTEM object 1	-9
NAME |SYSTEM object 2	-7
NAME |SYSTEM outside	-41
NAME |SYSTEM rank 0	21
NAME |SYSTEM rank 1	-7
NAME |SYSTEM same paragraph	-7
NAME |SYSTEM subject 2	-10
NAME |UNNAMED	-25
NAME |UNNAMED never spoke	-25
NAME |agent 1	-21
NAME |governed 1	-34
NAME |governed 2	39
NAME |object 1	-16
NAME |order 0	52
NAME |order 1	-15
NAME |order 2	-31
NAME |order 3	-35
NAME |order 4	-59
NAME |owner 1	12
NAME |owner 2	15
NAME |ruled	94
NAME |subject 1	-57
NAME |type differs	-8
NONE |AGAIN	-24
NONE |AGAIN spoke 0	-10
NONE |AGAIN spoke 1	-5
NONE |AGAIN spoke 2	-5
NONE |AGENCY	8
NONE |AGENCY far 0	6
NONE |AGENCY far 1	-11
NONE |AGENCY far 2	-26
NONE |AGENCY far 3	6
NONE |AGENCY far 4	28
NONE |AGENCY far 5	-18
NONE |AGENCY first of its kind	42
NONE |AGENCY governed 2	-22
NONE |AGENCY lesser of its kind	-13
NONE |AGENCY never spoke	9
NONE |AGENCY not before	22
NONE |AGENCY object 2	11
NONE |AGENCY opened 0	-13
NONE |AGENCY opened 1	14
NONE |AGENCY outside	8
NONE |AGENCY owner 2	13
NONE |AGENCY rank 1	9
NONE |AGENCY rank 2	-18
NONE |AGENCY rank 3	-5
NONE |AGENCY same paragraph	-20
NONE |AGENCY same side as last	-6
NONE |AGENCY second of its kind	-23
NONE |AGENCY spoke 0	6
NONE |AGENCY spoke 1	-20
NONE |AGENCY spoke 2	-6
NONE |AGENCY spoke 3	19
NONE |AGENCY subject 0	12
NONE |AGENCY subject 1	-8
NONE |AGENCY subject 2	-8
NONE |AGENCY told of last	13
NONE |ATTACKER far 0	30
NONE |ATTACKER far 1	-29
NONE |ATTACKER far 2	30
NONE |ATTACKER far 3	-17
NONE |ATTACKER far 5	-11
NONE |ATTACKER first of its kind	-9
NONE |ATTACKER governed 2	-10
NONE |ATTACKER in content	-7
NONE |ATTACKER lesser of its kind	18
NONE |ATTACKER never spoke	19
NONE |ATTACKER object 0	22
NONE |ATTACKER object 2	11
NONE |ATTACKER opened 0	8
NONE |ATTACKER same paragraph	38
NONE |ATTACKER second of its kind	-9
NONE |ATTACKER spoke 3	-8
NONE |ATTACKER subject 0	8
NONE |ATTACKER told of last	19
NONE |AUTHOR never spoke	23
NONE |AUTHOR spoke 0	-11
NONE |AUTHOR spoke 3	-8
NONE |FRESH	-21
NONE |FRESH never spoke	-21
NONE |MEDIA	53
NONE |MEDIA never spoke	91
NONE |PERSON far 1	16
NONE |PERSON far 3	-11
NONE |PERSON far 4	-18
NONE |PERSON far 5	19
NONE |PERSON first of its kind	36
NONE |PERSON lesser of its kind	-9
NONE |PERSON never spoke	15
NONE |PERSON object 2	-9
NONE |PERSON opened 0	-6
NONE |PERSON opened 1	29
NONE |PERSON rank 0	47
NONE |PERSON rank 1	-33
NONE |PERSON rank 2	-6
NONE |PERSON rank 3	-6
NONE |PERSON same paragraph	30
NONE |PERSON same side as last	12
NONE |PERSON second of its kind	-25
NONE |PERSON spoke 0	-36
NONE |PERSON spoke 1	11
NONE |PERSON spoke 2	-21
NONE |PERSON spoke 3	31
NONE |PERSON subject 1	16
NONE |SYSTEM	-16
NONE |SYSTEM far 1	-5
NONE |SYSTEM first of its kind	-10
NONE |SYSTEM never spoke	-16
NONE |SYSTEM outside	-16
NONE |SYSTEM rank 0	-10
NONE |SYSTEM told of last	-7
NONE |governed 1	-16
NONE |governed 2	-34
NONE |object 0	25
NONE |object 1	-11
NONE |object 2	10
NONE |order 1	18
NONE |order 2	16
NONE |order 3	-7
NONE |order 4	-51
NONE |owner 2	10
NONE |ruled	-28
NONE |subject 0	18
NONE |subject 1	-22
NONE |subject 2	-13
OTHER for BARE 	5
OTHER for BARE role	26
OTHER for INDEFINITE 	72
OTHER for INDEFINITE attacker	-7
OTHER for INDEFINITE attacker document	7
OTHER for INDEFINITE body	-6
OTHER for INDEFINITE document	6
OTHER for INDEFINITE office	17
OTHER for INDEFINITE role	-47
OTHER for IT 	36
OTHER for NAME 	-14
OTHER for NAME body	8
OTHER for NAME office	-12
OTHER for NONE 	-18
OTHER for OWNED 	6
OTHER for OWNED document	-7
OTHER for OWNED office	-21
OTHER for POSSESSIVE 	-11
OTHER for POSSESSIVE office	12
OTHER for SHE 	-18
OTHER for THE attacker	25
OTHER for THE attacker document	-5
OTHER for THE body	19
OTHER for THE document	-18
OTHER for THE office	39
OTHER for THE part	5
OTHER for THE role	-40
OTHER for agency	-44
OTHER for agent	-5
OTHER for association	11
OTHER for board	35
OTHER for centre	20
OTHER for chairman	6
OTHER for commission	-26
OTHER for company	14
OTHER for contractor	7
OTHER for counsel	-11
OTHER for executive	-9
OTHER for firm	30
OTHER for gang	19
OTHER for government	-7
OTHER for insurer	5
OTHER for it	38
OTHER for its	-12
OTHER for man	-12
OTHER for manager	-6
OTHER for member	-8
OTHER for ministry	-7
OTHER for notice	21
OTHER for office	-23
OTHER for officer	-14
OTHER for official	-15
OTHER for operator	-17
OTHER for organisation	5
OTHER for person	-9
OTHER for police	-9
OTHER for post	12
OTHER for report	20
OTHER for service	-9
OTHER for she	-14
OTHER for sources	35
OTHER for spokesman	26
OTHER for spokesperson	20
OTHER for statement	-10
OTHER for that	-12
OTHER for the	-8
OTHER for union	29
OTHER for vendor	-5
OWNED body|AGENCY	15
OWNED body|AGENCY far 3	-10
OWNED body|AGENCY first of its kind	11
OWNED body|AGENCY inside as head	17
OWNED body|AGENCY lesser of its kind	7
OWNED body|AGENCY never spoke	29
OWNED body|AGENCY not before	15
OWNED body|AGENCY subject 2	-11
OWNED body|subject 1	-5
OWNED body|subject 2	-12
OWNED document|AGENCY	9
OWNED document|AGENCY described partly	9
OWNED document|AGENCY far 3	19
OWNED document|AGENCY inside as owner	9
OWNED document|AGENCY lesser of its kind	22
OWNED document|AGENCY object 2	-12
OWNED document|AGENCY rank 1	20
OWNED document|AGENCY second of its kind	-13
OWNED document|AGENCY subject 2	25
OWNED document|PERSON	8
OWNED document|PERSON described not	8
OWNED document|PERSON outside	8
OWNED document|PERSON rank 0	-15
OWNED document|PERSON second of its kind	-15
OWNED document|UNNAMED	-7
OWNED document|UNNAMED never spoke	-7
OWNED document|object 2	-12
OWNED document|order 0	-6
OWNED document|order 1	-8
OWNED document|order 2	20
OWNED document|order 3	18
OWNED document|ruled	-6
OWNED document|subject 1	-15
OWNED document|subject 2	47
OWNED office|AGAIN	-14
OWNED office|AGAIN spoke 3	-5
OWNED office|AGENCY	7
OWNED office|AGENCY agent 2	-13
OWNED office|AGENCY described not	-21
OWNED office|AGENCY described partly	7
OWNED office|AGENCY far 2	-5
OWNED office|AGENCY far 5	-16
OWNED office|AGENCY in content	11
OWNED office|AGENCY inside as owner	31
OWNED office|AGENCY lesser of its kind	21
OWNED office|AGENCY never spoke	18
OWNED office|AGENCY not before	30
OWNED office|AGENCY object 2	-8
OWNED office|AGENCY outside	-22
OWNED office|AGENCY rank 0	-11
OWNED office|AGENCY rank 1	-8
OWNED office|AGENCY same paragraph	-8
OWNED office|AGENCY second of its kind	-12
OWNED office|AGENCY spoke 3	-5
OWNED office|ATTACKER	-7
OWNED office|ATTACKER described not	-7
OWNED office|ATTACKER first of its kind	-6
OWNED office|ATTACKER never spoke	-7
OWNED office|ATTACKER outside	-7
OWNED office|ATTACKER rank 0	-6
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-6
OWNED office|MEDIA never spoke	-5
OWNED office|PERSON	-8
OWNED office|PERSON described not	-18
OWNED office|PERSON far 1	-6
OWNED office|PERSON far 5	-5
OWNED office|PERSON inside behind a comma	9
OWNED office|PERSON not before	9
OWNED office|PERSON outside	-18
OWNED office|PERSON rank 0	-9
OWNED office|PERSON same paragraph	-8
OWNED office|PERSON subject 2	-7
OWNED office|UNNAMED	35
OWNED office|UNNAMED never spoke	35
OWNED office|agent 2	-13
OWNED office|governed 2	-5
OWNED office|object 1	-5
OWNED office|object 2	-11
OWNED office|order 0	-5
OWNED office|order 1	-23
OWNED office|order 2	-5
OWNED office|order 3	-5
OWNED office|order 4	-10
OWNED office|ruled	10
OWNED office|subject 2	-8
OWNED role|AGAIN	-6
OWNED role|AGENCY	-21
OWNED role|AGENCY first of its kind	-5
OWNED role|AGENCY inside as owner	-17
OWNED role|AGENCY never spoke	-16
OWNED role|AGENCY rank 0	-5
OWNED role|AGENCY second of its kind	-14
OWNED role|PERSON	20
OWNED role|PERSON described not	13
OWNED role|PERSON inside behind a comma	7
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	7
OWNED role|PERSON outside	13
OWNED role|PERSON rank 0	17
OWNED role|PERSON second of its kind	24
OWNED role|PERSON spoke 0	21
OWNED role|PERSON subject 2	-6
OWNED role|UNNAMED	11
OWNED role|UNNAMED never spoke	11
OWNED role|order 0	-5
OWNED role|order 1	17
OWNED role|ruled	8
OWNED role|subject 2	-8
OWNED |AGAIN	41
OWNED |AGAIN spoke 3	44
OWNED |AGENCY	-25
OWNED |AGENCY described not	-10
OWNED |AGENCY described partly	9
OWNED |AGENCY far 1	-7
OWNED |AGENCY far 4	7
OWNED |AGENCY in content	5
OWNED |AGENCY inside as head	10
OWNED |AGENCY inside as owner	-22
OWNED |AGENCY lesser of its kind	-23
OWNED |AGENCY never spoke	-21
OWNED |AGENCY not before	-24
OWNED |AGENCY outside	-10
OWNED |AGENCY same paragraph	-10
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY told of last	-7
OWNED |FRESH	-6
OWNED |FRESH never spoke	-6
OWNED |PERSON described not	-12
OWNED |PERSON far 1	-7
OWNED |PERSON inside behind a comma	10
OWNED |PERSON never spoke	9
OWNED |PERSON not before	11
OWNED |PERSON outside	-12
OWNED |PERSON rank 0	-8
OWNED |PERSON same paragraph	-9
OWNED |PERSON spoke 0	-7
OWNED |PERSON subject 1	-7
OWNED |PERSON subject 2	-5
OWNED |UNNAMED	-7
OWNED |UNNAMED never spoke	-7
OWNED |object 1	-6
OWNED |order 1	-6
OWNED |order 2	-9
OWNED |ruled	26
OWNED |subject 1	-8
OWNED |subject 2	-9
PERSON	51
PERSON ALLEGES INDEFINITE	-5
PERSON ALLEGES THE	-24
PERSON ASSERTS BARE	21
PERSON ASSERTS HE	18
PERSON ASSERTS INDEFINITE	-35
PERSON ASSERTS NONE	-44
PERSON ASSERTS OWNED	9
PERSON ASSERTS POSSESSIVE	24
PERSON ASSERTS SHE	8
PERSON CONFIRMS BARE	-21
PERSON CONFIRMS HE	7
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	16
PERSON CONFIRMS THE	20
PERSON DENIES HE	5
PERSON DENIES NAME	11
PERSON DENIES THE	8
PERSON agent 1	-40
PERSON agent 2	-39
PERSON cue :	13
PERSON cue accept	18
PERSON cue according to	8
PERSON cue accuse	-6
PERSON cue add	28
PERSON cue admit	13
PERSON cue agree	-11
PERSON cue allege	-11
PERSON cue announce	-15
PERSON cue answer	18
PERSON cue argue	-5
PERSON cue ask	9
PERSON cue assert	-7
PERSON cue assure	25
PERSON cue blame	-24
PERSON cue call	-18
PERSON cue claim	-12
PERSON cue concede	13
PERSON cue confirm	-21
PERSON cue could not be contacted	5
PERSON cue decline to be	-12
PERSON cue decline to comment	-7
PERSON cue decline to name	15
PERSON cue decline to say	5
PERSON cue denied it	-33
PERSON cue find	-8
PERSON cue go on	13
PERSON cue inform	-18
PERSON cue maintain	22
PERSON cue not answer	6
PERSON cue not reply	-10
PERSON cue not respond	-8
PERSON cue not return	-22
PERSON cue not want	-12
PERSON cue note	-9
PERSON cue put	-34
PERSON cue remark	-14
PERSON cue reply	6
PERSON cue report	-9
PERSON cue show	36
PERSON cue speak	-18
PERSON cue state	9
PERSON cue submit	17
PERSON cue suspect	13
PERSON cue tell	-82
PERSON cue warn	11
PERSON cue would have none of it	25
PERSON cue write	15
PERSON described not	-107
PERSON described partly	-9
PERSON described wholly	53
PERSON far 0	41
PERSON far 1	-10
PERSON far 2	34
PERSON far 3	-15
PERSON far 4	-73
PERSON far 5	-45
PERSON first here INDEFINITE	10
PERSON first here NAME	67
PERSON first here OWNED	27
PERSON first here POSSESSIVE	32
PERSON first here THE	20
PERSON first of its kind	43
PERSON governed 1	-6
PERSON governed 2	-28
PERSON has head	52
PERSON in ADVISORY	33
PERSON in NEWS	53
PERSON in SOCIAL_POST	-31
PERSON in content	-34
PERSON inside as head	66
PERSON inside behind a comma	86
PERSON lesser of its kind	52
PERSON never spoke	78
PERSON not before	112
PERSON object 0	21
PERSON object 1	17
PERSON object 2	-15
PERSON of according-to:after	11
PERSON of according-to:before	10
PERSON of agency	6
PERSON of agent	-9
PERSON of authority	-7
PERSON of clause:before	13
PERSON of clause:interrupted	-57
PERSON of company	15
PERSON of counsel	26
PERSON of director	26
PERSON of engineer	-9
PERSON of executive	37
PERSON of finding	53
PERSON of forum	-8
PERSON of gang	-9
PERSON of he	22
PERSON of head	8
PERSON of insurer	12
PERSON of it	-31
PERSON of its	12
PERSON of judge	15
PERSON of manager	-8
PERSON of minister	-5
PERSON of ministry	-7
PERSON of naming:about	-11
PERSON of naming:blame	-5
PERSON of naming:call	-18
PERSON of naming:put	-31
PERSON of no-comment	-26
PERSON of note	-8
PERSON of notice	-8
PERSON of noun:claim	16
PERSON of office	-5
PERSON of officer	21
PERSON of official	-6
PERSON of one	-15
PERSON of person	-7
PERSON of police	-15
PERSON of quote:before	42
PERSON of quote:colon	13
PERSON of quote:continued	-13
PERSON of quote:following	29
PERSON of rebuff	29
PERSON of report	-35
PERSON of researcher	10
PERSON of secretary	-10
PERSON of service	-11
PERSON of she	19
PERSON of spokesman	-6
PERSON of spokesperson	-5
PERSON of statement	30
PERSON of tagged:carried	29
PERSON of tagged:cue	-16
PERSON of tagged:source	-13
PERSON of they	7
PERSON of verb:clause	39
PERSON of verb:infinitive	-8
PERSON of verb:object	-10
PERSON of verb:quote	19
PERSON of verb:that	-12
PERSON often 0 BARE	-5
PERSON often 0 HE	-30
PERSON often 0 INDEFINITE	-5
PERSON often 0 IT	-17
PERSON often 0 NONE	-5
PERSON often 0 OWNED	6
PERSON often 0 POSSESSIVE	15
PERSON often 0 THE	41
PERSON often 1 BARE	11
PERSON often 1 HE	63
PERSON often 1 INDEFINITE	-26
PERSON often 1 IT	-8
PERSON often 1 NAME	-11
PERSON often 1 POSSESSIVE	31
PERSON often 1 SHE	32
PERSON often 2 BARE	-6
PERSON often 2 HE	6
PERSON often 2 INDEFINITE	-10
PERSON often 2 IT	13
PERSON often 2 NAME	31
PERSON often 2 POSSESSIVE	-21
PERSON often 2 SHE	-17
PERSON often 2 THE	-9
PERSON opened 0	32
PERSON opened 1	-12
PERSON outside	-40
PERSON owner 2	16
PERSON rank 0	-23
PERSON rank 1	14
PERSON rank 2	-26
PERSON rank 3	8
PERSON rank 4	-9
PERSON same paragraph	112
PERSON same side as last	42
PERSON says I HE	-9
PERSON says I INDEFINITE	-11
PERSON says I SHE	-32
PERSON says we HE	27
PERSON says we IT	25
PERSON says we NAME	11
PERSON says we NONE	13
PERSON says we OWNED	5
PERSON says we POSSESSIVE	15
PERSON says we SHE	16
PERSON says we THE	-22
PERSON second of its kind	6
PERSON spoke 1	9
PERSON spoke last 0 NAME  true	-8
PERSON spoke last 0 POSSESSIVE role true	11
PERSON spoke last 0 SHE  true	11
PERSON spoke last 0 THE body true	17
PERSON spoke last 0 THE role true	8
PERSON spoke last 1 BARE office true	15
PERSON spoke last 1 INDEFINITE role true	-5
PERSON spoke last 1 IT  true	16
PERSON spoke last 1 NAME  true	12
PERSON spoke last 1 NONE  true	-18
PERSON spoke last 1 OWNED  true	-7
PERSON spoke last 1 POSSESSIVE office false	-8
PERSON spoke last 1 POSSESSIVE office true	-5
PERSON spoke last 1 SHE  false	12
PERSON spoke last 1 SHE  true	-12
PERSON spoke last 1 THE  false	-35
PERSON spoke last 1 THE  true	43
PERSON spoke last 1 THE body false	-8
PERSON spoke last 1 THE body true	-7
PERSON spoke last 1 THE role false	-17
PERSON spoke last 1 THE role true	-5
PERSON spoke last 2 HE  true	6
PERSON spoke last 2 SHE  false	-25
PERSON spoke last 2 SHE  true	7
PERSON spoke last 2 THE  false	6
PERSON spoke last 3 IT  false	-5
PERSON spoke last 3 NONE  false	-5
PERSON spoke last 3 SHE  false	22
PERSON spoke last 3 THE  false	-8
PERSON spoke last here BARE	8
PERSON spoke last here HE	12
PERSON spoke last here IT	10
PERSON spoke last here NONE	-18
PERSON spoke last here OWNED	-22
PERSON spoke last here POSSESSIVE	-22
PERSON spoke last here SHE	8
PERSON spoke last here THE	64
PERSON subject 0	23
PERSON subject 1	8
PERSON subject 2	-31
PERSON told of last	43
POLICE for BARE 	-25
POLICE for BARE role	-10
POLICE for INDEFINITE 	-42
POLICE for INDEFINITE attacker document	-9
POLICE for INDEFINITE office	18
POLICE for INDEFINITE role	41
POLICE for IT 	-29
POLICE for NAME 	-7
POLICE for NAME body	10
POLICE for OWNED office	19
POLICE for POSSESSIVE 	-28
POLICE for POSSESSIVE office	-5
POLICE for POSSESSIVE role	5
POLICE for THE 	22
POLICE for THE body	13
POLICE for THE document	20
POLICE for THE office	-22
POLICE for THE role	-13
POLICE for THEY 	5
POLICE for board	-11
POLICE for it	-29
POLICE for office	13
POLICE for officer	20
POLICE for police	34
POLICE for service	-11
POLICE for she	-11
POLICE for spokesman	29
POLICE for spokesperson	-16
POLICE for they	5
POSSESSIVE body|AGENCY	16
POSSESSIVE body|AGENCY described not	13
POSSESSIVE body|AGENCY far 1	14
POSSESSIVE body|AGENCY first of its kind	15
POSSESSIVE body|AGENCY never spoke	7
POSSESSIVE body|AGENCY outside	13
POSSESSIVE body|AGENCY rank 0	15
POSSESSIVE body|AGENCY same paragraph	14
POSSESSIVE body|PERSON	-8
POSSESSIVE body|PERSON described not	-8
POSSESSIVE body|PERSON outside	-8
POSSESSIVE body|PERSON second of its kind	-7
POSSESSIVE body|UNNAMED	-5
POSSESSIVE body|UNNAMED never spoke	-5
POSSESSIVE body|order 1	14
POSSESSIVE body|ruled	19
POSSESSIVE document|AGAIN	33
POSSESSIVE document|AGENCY	-9
POSSESSIVE document|AGENCY described not	-9
POSSESSIVE document|AGENCY far 1	31
POSSESSIVE document|AGENCY far 5	-8
POSSESSIVE document|AGENCY first of its kind	-18
POSSESSIVE document|AGENCY never spoke	11
POSSESSIVE document|AGENCY rank 1	-5
POSSESSIVE document|AGENCY second of its kind	14
POSSESSIVE document|AGENCY subject 2	-10
POSSESSIVE document|PERSON far 3	-5
POSSESSIVE document|PERSON lesser of its kind	6
POSSESSIVE document|PERSON rank 0	-13
POSSESSIVE document|PERSON rank 1	18
POSSESSIVE document|PERSON same paragraph	8
POSSESSIVE document|PERSON second of its kind	-5
POSSESSIVE document|PERSON spoke 0	-11
POSSESSIVE document|UNNAMED	-13
POSSESSIVE document|UNNAMED never spoke	-13
POSSESSIVE document|order 1	-13
POSSESSIVE document|order 2	17
POSSESSIVE document|order 3	-7
POSSESSIVE document|subject 2	-15
POSSESSIVE office|AGAIN	-8
POSSESSIVE office|AGENCY	18
POSSESSIVE office|AGENCY described not	25
POSSESSIVE office|AGENCY far 0	18
POSSESSIVE office|AGENCY far 3	-5
POSSESSIVE office|AGENCY far 4	-13
POSSESSIVE office|AGENCY far 5	16
POSSESSIVE office|AGENCY first of its kind	-13
POSSESSIVE office|AGENCY governed 2	-6
POSSESSIVE office|AGENCY in content	18
POSSESSIVE office|AGENCY lesser of its kind	7
POSSESSIVE office|AGENCY never spoke	37
POSSESSIVE office|AGENCY opened 0	18
POSSESSIVE office|AGENCY outside	18
POSSESSIVE office|AGENCY rank 1	9
POSSESSIVE office|AGENCY rank 2	17
POSSESSIVE office|AGENCY same paragraph	22
POSSESSIVE office|AGENCY second of its kind	24
POSSESSIVE office|AGENCY spoke 0	-6
POSSESSIVE office|AGENCY spoke 2	-10
POSSESSIVE office|AGENCY subject 0	25
POSSESSIVE office|AGENCY subject 1	10
POSSESSIVE office|AGENCY subject 2	6
POSSESSIVE office|ATTACKER	-23
POSSESSIVE office|ATTACKER described not	-23
POSSESSIVE office|ATTACKER first of its kind	-23
POSSESSIVE office|ATTACKER never spoke	-5
POSSESSIVE office|ATTACKER outside	-23
POSSESSIVE office|ATTACKER rank 0	-23
POSSESSIVE office|ATTACKER same paragraph	-23
POSSESSIVE office|ATTACKER subject 2	-5
POSSESSIVE office|FRESH	-6
POSSESSIVE office|FRESH never spoke	-6
POSSESSIVE office|MEDIA	-6
POSSESSIVE office|MEDIA never spoke	-5
POSSESSIVE office|PERSON described not	-12
POSSESSIVE office|PERSON far 3	-13
POSSESSIVE office|PERSON inside behind a comma	13
POSSESSIVE office|PERSON never spoke	12
POSSESSIVE office|PERSON not before	13
POSSESSIVE office|PERSON object 2	-17
POSSESSIVE office|PERSON outside	-13
POSSESSIVE office|PERSON rank 0	-7
POSSESSIVE office|PERSON second of its kind	5
POSSESSIVE office|PERSON spoke 0	-13
POSSESSIVE office|PERSON spoke 2	-7
POSSESSIVE office|PERSON spoke 3	9
POSSESSIVE office|PERSON subject 2	-6
POSSESSIVE office|UNNAMED	28
POSSESSIVE office|UNNAMED never spoke	28
POSSESSIVE office|governed 2	-6
POSSESSIVE office|object 2	-20
POSSESSIVE office|order 0	-22
POSSESSIVE office|order 1	7
POSSESSIVE office|order 2	-9
POSSESSIVE office|order 3	-8
POSSESSIVE office|order 4	13
POSSESSIVE office|ruled	34
POSSESSIVE office|subject 0	17
POSSESSIVE office|subject 1	10
POSSESSIVE role|AGAIN	-10
POSSESSIVE role|AGAIN spoke 3	-5
POSSESSIVE role|AGENCY described not	-20
POSSESSIVE role|AGENCY far 1	-6
POSSESSIVE role|AGENCY far 2	-12
POSSESSIVE role|AGENCY far 4	11
POSSESSIVE role|AGENCY first of its kind	-13
POSSESSIVE role|AGENCY governed 2	5
POSSESSIVE role|AGENCY lesser of its kind	-5
POSSESSIVE role|AGENCY outside	-15
POSSESSIVE role|AGENCY rank 0	-8
POSSESSIVE role|AGENCY same paragraph	-15
POSSESSIVE role|AGENCY second of its kind	15
POSSESSIVE role|AGENCY spoke 0	19
POSSESSIVE role|AGENCY spoke 1	-7
POSSESSIVE role|AGENCY spoke 3	-9
POSSESSIVE role|AGENCY subject 0	-5
POSSESSIVE role|AGENCY subject 2	-6
POSSESSIVE role|AGENCY told of last	-11
POSSESSIVE role|FRESH	-8
POSSESSIVE role|FRESH never spoke	-8
POSSESSIVE role|PERSON	18
POSSESSIVE role|PERSON described not	16
POSSESSIVE role|PERSON far 1	18
POSSESSIVE role|PERSON far 3	11
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-6
POSSESSIVE role|PERSON lesser of its kind	20
POSSESSIVE role|PERSON never spoke	37
POSSESSIVE role|PERSON object 2	-9
POSSESSIVE role|PERSON outside	15
POSSESSIVE role|PERSON rank 0	33
POSSESSIVE role|PERSON rank 1	-12
POSSESSIVE role|PERSON same paragraph	6
POSSESSIVE role|PERSON spoke 0	-6
POSSESSIVE role|PERSON spoke 2	-6
POSSESSIVE role|UNNAMED	23
POSSESSIVE role|UNNAMED never spoke	23
POSSESSIVE role|object 2	-11
POSSESSIVE role|order 0	6
POSSESSIVE role|order 2	9
POSSESSIVE role|order 3	-22
POSSESSIVE role|subject 1	5
POSSESSIVE |AGAIN	-11
POSSESSIVE |AGAIN spoke 2	-5
POSSESSIVE |AGAIN spoke 3	-5
POSSESSIVE |AGENCY	6
POSSESSIVE |AGENCY far 1	11
POSSESSIVE |AGENCY far 2	-19
POSSESSIVE |AGENCY far 3	-12
POSSESSIVE |AGENCY far 4	-5
POSSESSIVE |AGENCY far 5	26
POSSESSIVE |AGENCY first of its kind	-14
POSSESSIVE |AGENCY governed 2	-12
POSSESSIVE |AGENCY in content	-6
POSSESSIVE |AGENCY lesser of its kind	15
POSSESSIVE |AGENCY never spoke	-5
POSSESSIVE |AGENCY opened 1	-13
POSSESSIVE |AGENCY outside	12
POSSESSIVE |AGENCY rank 0	14
POSSESSIVE |AGENCY rank 1	5
POSSESSIVE |AGENCY second of its kind	5
POSSESSIVE |AGENCY spoke 0	18
POSSESSIVE |AGENCY subject 1	12
POSSESSIVE |AGENCY subject 2	6
POSSESSIVE |ATTACKER first of its kind	6
POSSESSIVE |ATTACKER never spoke	6
POSSESSIVE |ATTACKER rank 0	6
POSSESSIVE |ATTACKER same paragraph	8
POSSESSIVE |FRESH	-9
POSSESSIVE |FRESH never spoke	-9
POSSESSIVE |MEDIA	-10
POSSESSIVE |MEDIA never spoke	-9
POSSESSIVE |PERSON	17
POSSESSIVE |PERSON far 3	6
POSSESSIVE |PERSON far 5	-7
POSSESSIVE |PERSON inside as head	6
POSSESSIVE |PERSON inside behind a comma	11
POSSESSIVE |PERSON lesser of its kind	11
POSSESSIVE |PERSON never spoke	19
POSSESSIVE |PERSON not before	18
POSSESSIVE |PERSON rank 0	8
POSSESSIVE |PERSON spoke 0	7
POSSESSIVE |SYSTEM	-5
POSSESSIVE |SYSTEM described not	-5
POSSESSIVE |SYSTEM never spoke	-5
POSSESSIVE |SYSTEM outside	-5
POSSESSIVE |UNNAMED	-21
POSSESSIVE |UNNAMED never spoke	-21
POSSESSIVE |governed 2	-13
POSSESSIVE |object 1	-5
POSSESSIVE |object 2	-5
POSSESSIVE |order 0	9
POSSESSIVE |order 2	-9
POSSESSIVE |order 3	22
POSSESSIVE |order 4	-13
POSSESSIVE |owner 2	-6
POSSESSIVE |same role	-20
POSSESSIVE |subject 1	16
REGULATOR for BARE 	23
REGULATOR for HE 	17
REGULATOR for INDEFINITE 	23
REGULATOR for INDEFINITE document	-7
REGULATOR for INDEFINITE office	6
REGULATOR for INDEFINITE role	18
REGULATOR for IT 	5
REGULATOR for NAME 	-8
REGULATOR for NAME body	-6
REGULATOR for OWNED office	8
REGULATOR for POSSESSIVE office	20
REGULATOR for POSSESSIVE role	-6
REGULATOR for SHE 	-10
REGULATOR for THE body	15
REGULATOR for THE document	8
REGULATOR for THE role	22
REGULATOR for agency	-12
REGULATOR for authority	-32
REGULATOR for commission	25
REGULATOR for commissioner	8
REGULATOR for company	36
REGULATOR for filing	-5
REGULATOR for he	17
REGULATOR for insurer	-15
REGULATOR for notice	22
REGULATOR for office	28
REGULATOR for officer	-14
REGULATOR for police	-7
REGULATOR for she	-10
REGULATOR for spokesperson	12
REGULATOR for union	-6
SHE |AGAIN	7
SHE |AGAIN spoke 0	28
SHE |AGAIN spoke 3	-12
SHE |AGENCY far 2	31
SHE |AGENCY far 4	-15
SHE |AGENCY far 5	-11
SHE |AGENCY first of its kind	-21
SHE |AGENCY governed 1	11
SHE |AGENCY governed 2	13
SHE |AGENCY in content	5
SHE |AGENCY lesser of its kind	-12
SHE |AGENCY never spoke	-19
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-14
SHE |AGENCY opened 1	16
SHE |AGENCY owner 1	-13
SHE |AGENCY owner 2	-8
SHE |AGENCY rank 0	39
SHE |AGENCY rank 1	-24
SHE |AGENCY rank 2	-6
SHE |AGENCY same paragraph	42
SHE |AGENCY same side as last	-6
SHE |AGENCY second of its kind	34
SHE |AGENCY spoke 0	16
SHE |AGENCY spoke 1	17
SHE |AGENCY spoke 2	-7
SHE |AGENCY subject 1	19
SHE |AGENCY subject 2	11
SHE |AGENCY told of last	-14
SHE |ATTACKER far 1	6
SHE |ATTACKER far 2	18
SHE |ATTACKER far 3	-11
SHE |ATTACKER first of its kind	-12
SHE |ATTACKER governed 2	-7
SHE |ATTACKER in content	-5
SHE |ATTACKER lesser of its kind	-5
SHE |ATTACKER never spoke	-19
SHE |ATTACKER object 1	-5
SHE |ATTACKER opened 1	-7
SHE |ATTACKER rank 0	-30
SHE |ATTACKER rank 1	41
SHE |ATTACKER same paragraph	17
SHE |ATTACKER second of its kind	22
SHE |ATTACKER subject 1	-7
SHE |ATTACKER subject 2	13
SHE |AUTHOR	-5
SHE |FRESH	31
SHE |FRESH never spoke	31
SHE |MEDIA	-10
SHE |MEDIA never spoke	-9
SHE |PERSON	17
SHE |PERSON far 1	19
SHE |PERSON far 2	20
SHE |PERSON far 3	34
SHE |PERSON far 4	-62
SHE |PERSON far 5	10
SHE |PERSON first of its kind	5
SHE |PERSON governed 1	-5
SHE |PERSON governed 2	-8
SHE |PERSON lesser of its kind	-9
SHE |PERSON never spoke	-19
SHE |PERSON object 1	18
SHE |PERSON object 2	5
SHE |PERSON opened 1	-22
SHE |PERSON outside	17
SHE |PERSON rank 0	-39
SHE |PERSON rank 1	24
SHE |PERSON rank 2	33
SHE |PERSON rank 3	15
SHE |PERSON same paragraph	33
SHE |PERSON same side as last	23
SHE |PERSON second of its kind	17
SHE |PERSON spoke 0	15
SHE |PERSON spoke 2	32
SHE |PERSON spoke 3	-11
SHE |PERSON subject 1	5
SHE |PERSON told of last	-14
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-37
SHE |UNNAMED never spoke	-37
SHE |agent 2	-28
SHE |governed 1	5
SHE |object 1	6
SHE |object 2	-15
SHE |order 0	22
SHE |order 3	21
SHE |order 4	-19
SHE |owner 1	6
SHE |owner 2	24
SHE |subject 1	16
SHE |subject 2	25
SYSTEM	-26
SYSTEM ASSERTS BARE	-6
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-21
SYSTEM ASSERTS IT	13
SYSTEM ASSERTS NAME	22
SYSTEM ASSERTS SHE	-5
SYSTEM ASSERTS THE	11
SYSTEM CONFIRMS THE	22
SYSTEM cue accept	22
SYSTEM cue according to	5
SYSTEM cue add	-5
SYSTEM cue boast	-10
SYSTEM cue claim	6
SYSTEM cue confirm	-8
SYSTEM cue establish	40
SYSTEM cue find	-7
SYSTEM cue indicate	-5
SYSTEM cue put	20
SYSTEM cue reckon	17
SYSTEM cue report	22
SYSTEM cue say	-25
SYSTEM cue tell	-13
SYSTEM cue write	-6
SYSTEM described not	-17
SYSTEM described wholly	-7
SYSTEM far 0	-15
SYSTEM far 1	5
SYSTEM far 2	-17
SYSTEM far 3	11
SYSTEM far 4	-18
SYSTEM far 5	-7
SYSTEM first of its kind	19
SYSTEM generic	-84
SYSTEM governed 0	-8
SYSTEM governed 2	-9
SYSTEM has head	-7
SYSTEM in ADVISORY	-23
SYSTEM in NEWS	-18
SYSTEM in content	-40
SYSTEM in quote	-21
SYSTEM inside as head	74
SYSTEM inside behind	-5
SYSTEM lesser of its kind	-10
SYSTEM never spoke	-26
SYSTEM object 2	-11
SYSTEM of according-to:after	12
SYSTEM of according-to:before	-5
SYSTEM of agency	-7
SYSTEM of clause:before	-6
SYSTEM of clause:interrupted	-9
SYSTEM of company	20
SYSTEM of he	-5
SYSTEM of impersonal	-5
SYSTEM of naming:about	-5
SYSTEM of naming:put	20
SYSTEM of no-comment	-19
SYSTEM of note	22
SYSTEM of noun:claim	-6
SYSTEM of operator	22
SYSTEM of post	-5
SYSTEM of quote:before	12
SYSTEM of rebuff	17
SYSTEM of review	38
SYSTEM of she	-6
SYSTEM of tagged:source	-12
SYSTEM of verb:clause	-11
SYSTEM of verb:object	18
SYSTEM of verb:quote	-5
SYSTEM of verb:that	5
SYSTEM often 0 BARE	-7
SYSTEM often 0 INDEFINITE	-15
SYSTEM often 0 IT	-14
SYSTEM often 0 NAME	8
SYSTEM often 0 POSSESSIVE	-5
SYSTEM often 0 THE	-37
SYSTEM often 1 INDEFINITE	-5
SYSTEM often 1 IT	39
SYSTEM often 1 NONE	-5
SYSTEM often 1 THE	5
SYSTEM often 2 INDEFINITE	22
SYSTEM often 2 IT	-14
SYSTEM often 2 NAME	26
SYSTEM often 2 NONE	-6
SYSTEM often 2 THE	30
SYSTEM often 3 THE	-6
SYSTEM opened 1	18
SYSTEM outside	-55
SYSTEM rank 0	-16
SYSTEM rank 1	-18
SYSTEM rank 2	16
SYSTEM rank 3	-6
SYSTEM same paragraph	46
SYSTEM says we IT	-5
SYSTEM says we THE	-8
SYSTEM second of its kind	-47
SYSTEM subject 0	-6
SYSTEM subject 1	12
SYSTEM subject 2	-5
SYSTEM told of last	-19
THE attacker document|AGENCY far 1	5
THE attacker document|AGENCY far 3	-6
THE attacker document|AGENCY first of its kind	-17
THE attacker document|AGENCY lesser of its kind	15
THE attacker document|AGENCY never spoke	5
THE attacker document|AGENCY object 2	-6
THE attacker document|AGENCY same paragraph	5
THE attacker document|ATTACKER	20
THE attacker document|ATTACKER described not	7
THE attacker document|ATTACKER first of its kind	26
THE attacker document|ATTACKER never spoke	14
THE attacker document|ATTACKER outside	20
THE attacker document|ATTACKER rank 0	10
THE attacker document|ATTACKER subject 2	7
THE attacker document|PERSON first of its kind	-7
THE attacker document|PERSON rank 0	5
THE attacker document|UNNAMED	-11
THE attacker document|UNNAMED never spoke	-11
THE attacker document|object 2	-9
THE attacker document|order 0	-21
THE attacker document|order 1	31
THE attacker document|order 2	22
THE attacker document|order 3	-11
THE attacker document|subject 1	20
THE attacker|AGAIN	21
THE attacker|AGAIN spoke 0	-8
THE attacker|AGAIN spoke 1	32
THE attacker|AGENCY described not	-15
THE attacker|AGENCY described wholly	13
THE attacker|AGENCY far 0	23
THE attacker|AGENCY far 4	-5
THE attacker|AGENCY first of its kind	-14
THE attacker|AGENCY governed 2	-19
THE attacker|AGENCY has head	13
THE attacker|AGENCY in content	-15
THE attacker|AGENCY lesser of its kind	-9
THE attacker|AGENCY never spoke	10
THE attacker|AGENCY object 2	-5
THE attacker|AGENCY rank 1	13
THE attacker|AGENCY rank 2	-6
THE attacker|AGENCY same paragraph	25
THE attacker|AGENCY second of its kind	20
THE attacker|AGENCY spoke 1	-6
THE attacker|AGENCY spoke 3	-7
THE attacker|AGENCY subject 0	23
THE attacker|AGENCY subject 1	7
THE attacker|AGENCY subject 2	15
THE attacker|ATTACKER	14
THE attacker|ATTACKER described not	12
THE attacker|ATTACKER described wholly	-6
THE attacker|ATTACKER far 5	-20
THE attacker|ATTACKER first of its kind	15
THE attacker|ATTACKER has head	-6
THE attacker|ATTACKER never spoke	-7
THE attacker|ATTACKER not before	7
THE attacker|ATTACKER outside	12
THE attacker|ATTACKER rank 0	6
THE attacker|ATTACKER spoke 1	24
THE attacker|ATTACKER told of last	-7
THE attacker|FRESH	-8
THE attacker|FRESH never spoke	-8
THE attacker|MEDIA	-10
THE attacker|MEDIA never spoke	-10
THE attacker|PERSON	-10
THE attacker|PERSON described not	-10
THE attacker|PERSON lesser of its kind	-7
THE attacker|PERSON outside	-10
THE attacker|PERSON rank 0	-8
THE attacker|PERSON spoke 0	-7
THE attacker|governed 1	-6
THE attacker|object 2	-20
THE attacker|order 1	16
THE attacker|order 2	13
THE attacker|order 3	-10
THE attacker|order 4	-14
THE attacker|subject 0	23
THE attacker|subject 2	13
THE attacker|type differs	-19
THE body|AGAIN	-27
THE body|AGAIN spoke 0	-7
THE body|AGAIN spoke 1	-6
THE body|AGAIN spoke 2	-6
THE body|AGAIN spoke 3	-7
THE body|AGENCY	24
THE body|AGENCY described not	-9
THE body|AGENCY described partly	6
THE body|AGENCY described wholly	5
THE body|AGENCY far 0	-48
THE body|AGENCY far 1	19
THE body|AGENCY far 2	-25
THE body|AGENCY far 3	51
THE body|AGENCY far 4	-7
THE body|AGENCY far 5	30
THE body|AGENCY first of its kind	27
THE body|AGENCY governed 0	-13
THE body|AGENCY governed 1	14
THE body|AGENCY has head	25
THE body|AGENCY in content	-16
THE body|AGENCY inside as head	-19
THE body|AGENCY never spoke	-43
THE body|AGENCY not before	10
THE body|AGENCY object 0	-14
THE body|AGENCY object 2	-10
THE body|AGENCY opened 0	-12
THE body|AGENCY opened 1	22
THE body|AGENCY outside	45
THE body|AGENCY owner 0	-22
THE body|AGENCY owner 2	14
THE body|AGENCY rank 0	-56
THE body|AGENCY rank 2	22
THE body|AGENCY rank 3	19
THE body|AGENCY rank 4	33
THE body|AGENCY same paragraph	77
THE body|AGENCY second of its kind	5
THE body|AGENCY spoke 0	-36
THE body|AGENCY spoke 1	50
THE body|AGENCY spoke 2	34
THE body|AGENCY spoke 3	21
THE body|AGENCY subject 1	11
THE body|AGENCY subject 2	38
THE body|AGENCY told of last	-12
THE body|AGENCY was called so	59
THE body|ATTACKER	-25
THE body|ATTACKER described not	-25
THE body|ATTACKER far 1	-6
THE body|ATTACKER far 2	-7
THE body|ATTACKER far 5	-5
THE body|ATTACKER first of its kind	-19
THE body|ATTACKER never spoke	-21
THE body|ATTACKER outside	-25
THE body|ATTACKER rank 0	-19
THE body|ATTACKER same paragraph	-12
THE body|ATTACKER second of its kind	-5
THE body|ATTACKER subject 2	-11
THE body|ATTACKER told of last	-5
THE body|AUTHOR	-14
THE body|AUTHOR never spoke	-5
THE body|FRESH	-17
THE body|FRESH never spoke	-17
THE body|MEDIA	-28
THE body|MEDIA never spoke	-24
THE body|PERSON described not	24
THE body|PERSON described wholly	-25
THE body|PERSON far 0	32
THE body|PERSON far 1	-14
THE body|PERSON far 2	-14
THE body|PERSON far 4	23
THE body|PERSON far 5	-30
THE body|PERSON first of its kind	30
THE body|PERSON has head	-25
THE body|PERSON lesser of its kind	13
THE body|PERSON never spoke	-11
THE body|PERSON object 2	-13
THE body|PERSON opened 0	26
THE body|PERSON rank 0	-7
THE body|PERSON rank 1	23
THE body|PERSON rank 2	-12
THE body|PERSON rank 3	-7
THE body|PERSON same paragraph	-24
THE body|PERSON same side as last	10
THE body|PERSON second of its kind	-46
THE body|PERSON spoke 1	17
THE body|PERSON spoke 2	9
THE body|PERSON spoke 3	-17
THE body|PERSON subject 0	32
THE body|PERSON subject 1	-14
THE body|PERSON subject 2	-5
THE body|SYSTEM	11
THE body|SYSTEM described not	15
THE body|SYSTEM far 1	16
THE body|SYSTEM far 3	18
THE body|SYSTEM far 4	-6
THE body|SYSTEM far 5	-7
THE body|SYSTEM first of its kind	28
THE body|SYSTEM governed 1	20
THE body|SYSTEM governed 2	-6
THE body|SYSTEM in content	-7
THE body|SYSTEM lesser of its kind	-11
THE body|SYSTEM never spoke	11
THE body|SYSTEM object 2	-6
THE body|SYSTEM outside	11
THE body|SYSTEM rank 1	-13
THE body|SYSTEM rank 2	26
THE body|SYSTEM same paragraph	40
THE body|SYSTEM second of its kind	-5
THE body|SYSTEM subject 2	13
THE body|SYSTEM told of last	18
THE body|UNNAMED	33
THE body|UNNAMED never spoke	33
THE body|company fits	6
THE body|governed 0	-13
THE body|governed 1	32
THE body|object 0	-15
THE body|object 1	-10
THE body|object 2	-31
THE body|order 0	-58
THE body|order 1	36
THE body|order 2	14
THE body|order 3	-36
THE body|order 4	44
THE body|owner 0	-22
THE body|owner 2	9
THE body|ruled	-34
THE body|subject 0	30
THE body|subject 1	-5
THE body|subject 2	34
THE body|type differs	-32
THE body|type fits	26
THE document|AGAIN	16
THE document|AGAIN spoke 0	-18
THE document|AGAIN spoke 2	41
THE document|AGAIN spoke 3	-5
THE document|AGENCY	22
THE document|AGENCY described not	32
THE document|AGENCY far 1	-21
THE document|AGENCY far 2	37
THE document|AGENCY far 3	33
THE document|AGENCY far 4	25
THE document|AGENCY far 5	-54
THE document|AGENCY governed 1	-17
THE document|AGENCY governed 2	11
THE document|AGENCY in content	-5
THE document|AGENCY lesser of its kind	14
THE document|AGENCY never spoke	-45
THE document|AGENCY object 1	-8
THE document|AGENCY object 2	8
THE document|AGENCY outside	32
THE document|AGENCY owner 2	26
THE document|AGENCY rank 0	-8
THE document|AGENCY rank 2	35
THE document|AGENCY rank 3	-6
THE document|AGENCY same paragraph	63
THE document|AGENCY second of its kind	6
THE document|AGENCY spoke 0	27
THE document|AGENCY spoke 1	-13
THE document|AGENCY spoke 3	55
THE document|AGENCY told of last	-7
THE document|ATTACKER agent 2	-6
THE document|ATTACKER far 1	16
THE document|ATTACKER far 3	-6
THE document|ATTACKER first of its kind	11
THE document|ATTACKER never spoke	8
THE document|ATTACKER object 1	16
THE document|ATTACKER rank 0	6
THE document|ATTACKER same paragraph	14
THE document|FRESH	-13
THE document|FRESH never spoke	-13
THE document|MEDIA	-13
THE document|MEDIA never spoke	-13
THE document|PERSON far 1	11
THE document|PERSON far 4	-8
THE document|PERSON first of its kind	-9
THE document|PERSON never spoke	17
THE document|PERSON rank 0	6
THE document|PERSON rank 1	-7
THE document|PERSON same paragraph	11
THE document|PERSON second of its kind	15
THE document|PERSON spoke 1	-5
THE document|PERSON spoke 2	-6
THE document|PERSON subject 2	-11
THE document|SYSTEM	-8
THE document|SYSTEM described not	-7
THE document|SYSTEM first of its kind	-6
THE document|SYSTEM never spoke	-8
THE document|SYSTEM outside	-7
THE document|SYSTEM rank 0	-6
THE document|agent 2	-9
THE document|governed 1	-22
THE document|governed 2	9
THE document|object 1	26
THE document|order 0	-17
THE document|order 2	14
THE document|order 3	36
THE document|order 4	-16
THE document|owner 2	25
THE document|ruled	-31
THE document|subject 1	-6
THE document|subject 2	-16
THE office|AGAIN	-7
THE office|AGENCY	11
THE office|AGENCY described not	25
THE office|AGENCY described wholly	-20
THE office|AGENCY far 3	-14
THE office|AGENCY far 5	36
THE office|AGENCY first of its kind	27
THE office|AGENCY governed 1	5
THE office|AGENCY has head	-20
THE office|AGENCY in content	-16
THE office|AGENCY inside as head	14
THE office|AGENCY lesser of its kind	-37
THE office|AGENCY never spoke	54
THE office|AGENCY not before	-8
THE office|AGENCY object 2	21
THE office|AGENCY owner 2	7
THE office|AGENCY rank 0	-12
THE office|AGENCY rank 2	-13
THE office|AGENCY rank 3	48
THE office|AGENCY same paragraph	-23
THE office|AGENCY second of its kind	23
THE office|AGENCY spoke 0	-6
THE office|AGENCY spoke 1	-7
THE office|AGENCY spoke 2	-5
THE office|AGENCY spoke 3	-24
THE office|AGENCY told of last	-9
THE office|ATTACKER	-6
THE office|ATTACKER described not	-6
THE office|ATTACKER first of its kind	-6
THE office|ATTACKER never spoke	-6
THE office|ATTACKER outside	-6
THE office|ATTACKER rank 0	-6
THE office|MEDIA	-6
THE office|MEDIA never spoke	-6
THE office|PERSON	-14
THE office|PERSON described not	-20
THE office|PERSON far 1	-9
THE office|PERSON far 3	-7
THE office|PERSON first of its kind	-8
THE office|PERSON outside	-13
THE office|PERSON rank 0	-16
THE office|PERSON same paragraph	-9
THE office|PERSON second of its kind	-9
THE office|PERSON spoke 0	-9
THE office|PERSON subject 1	-9
THE office|PERSON subject 2	-10
THE office|UNNAMED	30
THE office|UNNAMED never spoke	30
THE office|object 2	19
THE office|order 0	-31
THE office|order 1	22
THE office|order 2	-13
THE office|order 3	-25
THE office|order 4	40
THE office|owner 2	7
THE office|subject 1	-13
THE office|subject 2	-8
THE part|AGENCY	6
THE part|AGENCY never spoke	6
THE part|AGENCY not before	6
THE part|ruled	5
THE role|AGAIN	-7
THE role|AGAIN same head	27
THE role|AGAIN shares words	13
THE role|AGAIN spoke 0	8
THE role|AGAIN spoke 1	-5
THE role|AGAIN spoke 3	-9
THE role|AGENCY described not	-35
THE role|AGENCY described wholly	15
THE role|AGENCY far 1	36
THE role|AGENCY far 2	-18
THE role|AGENCY far 3	-18
THE role|AGENCY far 4	12
THE role|AGENCY far 5	8
THE role|AGENCY first of its kind	7
THE role|AGENCY governed 1	25
THE role|AGENCY governed 2	-13
THE role|AGENCY has head	15
THE role|AGENCY in content	-14
THE role|AGENCY inside as head	9
THE role|AGENCY inside behind a comma	-13
THE role|AGENCY never spoke	35
THE role|AGENCY not before	-14
THE role|AGENCY object 2	22
THE role|AGENCY opened 1	-22
THE role|AGENCY outside	19
THE role|AGENCY owner 2	-14
THE role|AGENCY rank 0	7
THE role|AGENCY rank 2	-13
THE role|AGENCY rank 3	-10
THE role|AGENCY rank 4	26
THE role|AGENCY same paragraph	11
THE role|AGENCY second of its kind	-7
THE role|AGENCY spoke 0	-22
THE role|AGENCY spoke 1	-8
THE role|AGENCY spoke 2	-7
THE role|AGENCY subject 1	15
THE role|AGENCY subject 2	-10
THE role|AGENCY told of last	-24
THE role|ATTACKER described not	-7
THE role|ATTACKER far 2	-9
THE role|ATTACKER far 3	22
THE role|ATTACKER first of its kind	7
THE role|ATTACKER never spoke	6
THE role|ATTACKER outside	-7
THE role|ATTACKER rank 0	6
THE role|ATTACKER same paragraph	-17
THE role|ATTACKER subject 2	16
THE role|AUTHOR	-5
THE role|FRESH	-13
THE role|FRESH never spoke	-13
THE role|MEDIA	-16
THE role|MEDIA never spoke	-16
THE role|PERSON	33
THE role|PERSON described not	-9
THE role|PERSON described wholly	43
THE role|PERSON far 1	23
THE role|PERSON far 2	-10
THE role|PERSON far 3	-22
THE role|PERSON far 4	10
THE role|PERSON far 5	19
THE role|PERSON has head	43
THE role|PERSON inside behind a comma	5
THE role|PERSON never spoke	-16
THE role|PERSON not before	15
THE role|PERSON object 2	-14
THE role|PERSON opened 1	-11
THE role|PERSON outside	29
THE role|PERSON rank 0	6
THE role|PERSON rank 1	20
THE role|PERSON rank 2	-6
THE role|PERSON same paragraph	9
THE role|PERSON same side as last	10
THE role|PERSON second of its kind	35
THE role|PERSON spoke 0	42
THE role|PERSON spoke 1	24
THE role|PERSON spoke 2	-26
THE role|PERSON spoke 3	8
THE role|PERSON subject 1	6
THE role|PERSON subject 2	14
THE role|PERSON told of last	25
THE role|SYSTEM	-8
THE role|SYSTEM described not	-8
THE role|SYSTEM first of its kind	-6
THE role|SYSTEM never spoke	-8
THE role|SYSTEM outside	-8
THE role|SYSTEM rank 0	-5
THE role|UNNAMED	18
THE role|UNNAMED never spoke	18
THE role|company fits	8
THE role|governed 1	23
THE role|governed 2	-20
THE role|object 1	17
THE role|order 0	9
THE role|order 1	-43
THE role|order 3	45
THE role|order 4	9
THE role|owner 2	-14
THE role|ruled	26
THE role|same role	74
THE role|subject 0	-13
THE role|subject 1	17
THE role|subject 2	18
THE role|type differs	7
THE |AGAIN	-39
THE |AGAIN spoke 0	-18
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 3	-9
THE |AGENCY described not	-8
THE |AGENCY described wholly	17
THE |AGENCY far 0	20
THE |AGENCY far 1	-28
THE |AGENCY far 3	31
THE |AGENCY far 4	-25
THE |AGENCY far 5	-14
THE |AGENCY first of its kind	21
THE |AGENCY governed 1	-5
THE |AGENCY governed 2	17
THE |AGENCY has head	28
THE |AGENCY in content	-17
THE |AGENCY inside as head	23
THE |AGENCY inside before the head	-10
THE |AGENCY inside behind of	6
THE |AGENCY lesser of its kind	22
THE |AGENCY not before	16
THE |AGENCY object 2	-10
THE |AGENCY outside	-36
THE |AGENCY owner 1	-7
THE |AGENCY owner 2	-19
THE |AGENCY rank 0	-16
THE |AGENCY rank 1	7
THE |AGENCY rank 2	15
THE |AGENCY rank 3	-13
THE |AGENCY rank 4	-11
THE |AGENCY same paragraph	-28
THE |AGENCY second of its kind	-48
THE |AGENCY spoke 0	11
THE |AGENCY spoke 1	-16
THE |AGENCY spoke 2	-11
THE |AGENCY spoke 3	11
THE |AGENCY subject 1	-18
THE |AGENCY told of last	-7
THE |AGENCY was called so	23
THE |ATTACKER	-5
THE |ATTACKER far 1	33
THE |ATTACKER far 2	-7
THE |ATTACKER far 3	-16
THE |ATTACKER far 5	-9
THE |ATTACKER first of its kind	18
THE |ATTACKER governed 1	40
THE |ATTACKER in content	-20
THE |ATTACKER inside as head	6
THE |ATTACKER lesser of its kind	-10
THE |ATTACKER never spoke	9
THE |ATTACKER not before	-14
THE |ATTACKER object 2	-15
THE |ATTACKER outside	-11
THE |ATTACKER rank 0	-9
THE |ATTACKER rank 1	-6
THE |ATTACKER rank 2	23
THE |ATTACKER same paragraph	18
THE |ATTACKER second of its kind	-14
THE |ATTACKER spoke 3	-8
THE |ATTACKER subject 1	20
THE |ATTACKER subject 2	-13
THE |ATTACKER told of last	-20
THE |AUTHOR	-18
THE |AUTHOR never spoke	-6
THE |AUTHOR spoke 0	-5
THE |BESIDE	33
THE |BESIDE never spoke	33
THE |FRESH	38
THE |FRESH never spoke	38
THE |MEDIA	-37
THE |MEDIA never spoke	-31
THE |PERSON	20
THE |PERSON described not	-26
THE |PERSON described wholly	31
THE |PERSON far 1	9
THE |PERSON far 2	-10
THE |PERSON far 4	-20
THE |PERSON far 5	49
THE |PERSON governed 2	-7
THE |PERSON has head	31
THE |PERSON in content	5
THE |PERSON lesser of its kind	-9
THE |PERSON never spoke	-43
THE |PERSON object 1	-16
THE |PERSON object 2	18
THE |PERSON opened 1	8
THE |PERSON outside	14
THE |PERSON rank 0	-16
THE |PERSON rank 1	-19
THE |PERSON rank 2	15
THE |PERSON rank 3	39
THE |PERSON same paragraph	44
THE |PERSON same side as last	-15
THE |PERSON second of its kind	31
THE |PERSON spoke 0	19
THE |PERSON spoke 2	7
THE |PERSON spoke 3	41
THE |PERSON subject 1	24
THE |PERSON subject 2	16
THE |SYSTEM described not	5
THE |SYSTEM far 1	-5
THE |SYSTEM far 3	-7
THE |SYSTEM far 5	24
THE |SYSTEM first of its kind	13
THE |SYSTEM governed 2	-7
THE |SYSTEM object 2	27
THE |SYSTEM outside	6
THE |SYSTEM rank 0	-18
THE |SYSTEM rank 1	27
THE |SYSTEM same paragraph	-6
THE |SYSTEM second of its kind	-5
THE |SYSTEM subject 2	-8
THE |SYSTEM told of last	-5
THE |UNNAMED	7
THE |UNNAMED never spoke	7
THE |governed 1	33
THE |object 0	14
THE |object 1	-37
THE |object 2	19
THE |order 0	7
THE |order 1	-9
THE |order 2	-21
THE |order 3	-9
THE |order 4	41
THE |owner 1	-7
THE |owner 2	-24
THE |ruled	26
THE |same role	30
THE |subject 1	25
THE |type fits	13
THEY |AGAIN	28
THEY |AGENCY	-5
THEY |AGENCY far 3	-7
THEY |AGENCY lesser of its kind	-7
THEY |AGENCY never spoke	-11
THEY |AGENCY outside	-5
THEY |AGENCY rank 0	5
THEY |AGENCY spoke 0	6
THEY |ATTACKER	-6
THEY |ATTACKER first of its kind	-6
THEY |ATTACKER never spoke	-8
THEY |ATTACKER outside	-6
THEY |ATTACKER rank 0	-6
THEY |PERSON	6
THEY |PERSON first of its kind	7
THEY |PERSON outside	6
THEY |PERSON rank 0	7
THEY |PERSON spoke 2	8
THEY |UNNAMED	-13
THEY |UNNAMED never spoke	-13
THEY |governed 2	-8
THEY |order 0	20
THEY |order 1	-9
THEY |order 2	-8
THEY |order 3	-5
UNIVERSITY for INDEFINITE role	-5
UNIVERSITY for IT 	32
UNIVERSITY for NAME 	30
UNIVERSITY for NONE 	27
UNIVERSITY for THE 	40
UNIVERSITY for THE attacker	-27
UNIVERSITY for THE body	48
UNIVERSITY for it	32
UNIVERSITY for police	-9
UNIVERSITY for university	9
UNNAMED	25
UNNAMED ALLEGES INDEFINITE	31
UNNAMED ALLEGES POSSESSIVE	-17
UNNAMED ALLEGES THE	50
UNNAMED ASSERTS BARE	-5
UNNAMED ASSERTS HE	-26
UNNAMED ASSERTS INDEFINITE	-5
UNNAMED ASSERTS IT	-39
UNNAMED ASSERTS NAME	52
UNNAMED ASSERTS OWNED	39
UNNAMED ASSERTS POSSESSIVE	44
UNNAMED ASSERTS SHE	-20
UNNAMED ASSERTS THE	-35
UNNAMED CONFIRMS BARE	46
UNNAMED CONFIRMS INDEFINITE	53
UNNAMED CONFIRMS IT	-9
UNNAMED CONFIRMS NAME	-19
UNNAMED CONFIRMS OWNED	-7
UNNAMED CONFIRMS POSSESSIVE	19
UNNAMED CONFIRMS SHE	-9
UNNAMED CONFIRMS THE	-38
UNNAMED DENIES INDEFINITE	16
UNNAMED DENIES THE	-29
UNNAMED cue :	-27
UNNAMED cue accept	-28
UNNAMED cue according to	14
UNNAMED cue acknowledge	25
UNNAMED cue add	-28
UNNAMED cue admit	11
UNNAMED cue agree	22
UNNAMED cue allege	21
UNNAMED cue announce	18
UNNAMED cue answer	-6
UNNAMED cue argue	-12
UNNAMED cue as per	-9
UNNAMED cue ask	7
UNNAMED cue assert	6
UNNAMED cue assure	-33
UNNAMED cue attribute	-14
UNNAMED cue believe	-7
UNNAMED cue blame	20
UNNAMED cue boast	34
UNNAMED cue call	-14
UNNAMED cue claim	-27
UNNAMED cue complain	-12
UNNAMED cue concede	-25
UNNAMED cue conclude	8
UNNAMED cue confirm	35
UNNAMED cue decline to comment	-5
UNNAMED cue decline to name	-10
UNNAMED cue decline to say	-6
UNNAMED cue denied it	29
UNNAMED cue deny	-6
UNNAMED cue describe	28
UNNAMED cue disclose	-6
UNNAMED cue dismiss	-8
UNNAMED cue dispute	-10
UNNAMED cue find	40
UNNAMED cue found no	25
UNNAMED cue indicate	-38
UNNAMED cue inform	7
UNNAMED cue maintain	-26
UNNAMED cue not reply	41
UNNAMED cue not respond	12
UNNAMED cue not return	-7
UNNAMED cue not say	-12
UNNAMED cue not want	-10
UNNAMED cue note	24
UNNAMED cue pleaded not guilty	-19
UNNAMED cue read	14
UNNAMED cue remark	42
UNNAMED cue reply	9
UNNAMED cue report	-46
UNNAMED cue rule out	5
UNNAMED cue say	27
UNNAMED cue show	-36
UNNAMED cue speak	20
UNNAMED cue state	-54
UNNAMED cue stress	-5
UNNAMED cue submit	-33
UNNAMED cue suggest	16
UNNAMED cue suspect	-8
UNNAMED cue tell	28
UNNAMED cue threaten	32
UNNAMED cue would have none of it	-16
UNNAMED cue write	-31
UNNAMED in ADVISORY	27
UNNAMED in NEWS	-22
UNNAMED in SOCIAL_POST	21
UNNAMED never spoke	25
UNNAMED of according-to:after	-11
UNNAMED of according-to:before	10
UNNAMED of account	-6
UNNAMED of agency	-24
UNNAMED of agent	-8
UNNAMED of association	-5
UNNAMED of authority	28
UNNAMED of board	-17
UNNAMED of carrier	-12
UNNAMED of centre	-10
UNNAMED of clause:before	6
UNNAMED of clause:interrupted	-28
UNNAMED of commission	17
UNNAMED of company	-15
UNNAMED of contractor	-17
UNNAMED of counsel	7
UNNAMED of director	-8
UNNAMED of engineer	11
UNNAMED of executive	-19
UNNAMED of filing	-11
UNNAMED of finding	-8
UNNAMED of forum	-8
UNNAMED of gang	32
UNNAMED of government	62
UNNAMED of group	5
UNNAMED of he	-32
UNNAMED of head	-8
UNNAMED of hospital	-18
UNNAMED of it	-15
UNNAMED of judge	-10
UNNAMED of lawyer	39
UNNAMED of letter	-9
UNNAMED of man	22
UNNAMED of management	-9
UNNAMED of member	-27
UNNAMED of minister	-13
UNNAMED of ministry	-5
UNNAMED of naming:about	8
UNNAMED of naming:attribute	-14
UNNAMED of naming:blame	23
UNNAMED of naming:call	-14
UNNAMED of naming:describe	28
UNNAMED of naming:dismiss	-7
UNNAMED of naming:put	5
UNNAMED of no-comment	33
UNNAMED of note	-20
UNNAMED of notice	-38
UNNAMED of noun:claim	-29
UNNAMED of office	36
UNNAMED of officer	-13
UNNAMED of official	-8
UNNAMED of one	28
UNNAMED of operator	42
UNNAMED of people	15
UNNAMED of person	-19
UNNAMED of police	25
UNNAMED of post	-11
UNNAMED of quote:before	10
UNNAMED of quote:colon	-27
UNNAMED of quote:continued	-12
UNNAMED of quote:following	-8
UNNAMED of rebuff	8
UNNAMED of regulator	31
UNNAMED of report	29
UNNAMED of researcher	-12
UNNAMED of review	-15
UNNAMED of secretary	22
UNNAMED of seller	-12
UNNAMED of service	30
UNNAMED of she	-34
UNNAMED of source	-14
UNNAMED of sources	-8
UNNAMED of spokesman	-20
UNNAMED of statement	-19
UNNAMED of tagged:source	-54
UNNAMED of that	-23
UNNAMED of the	34
UNNAMED of they	-12
UNNAMED of union	-6
UNNAMED of vendor	-17
UNNAMED of verb:clause	32
UNNAMED of verb:infinitive	7
UNNAMED of verb:object	27
UNNAMED of verb:quote	-24
UNNAMED of verb:that	27
UNNAMED says I HE	-5
UNNAMED says I INDEFINITE	44
UNNAMED says I SHE	-5
UNNAMED says I THE	-13
UNNAMED says we INDEFINITE	8
UNNAMED says we IT	-9
UNNAMED says we NAME	6
UNNAMED says we POSSESSIVE	-6
UNNAMED says we THE	-55
agent 0	20
agent 1	-54
agent 2	-73
company fits	39
gender ? for HE	-9
gender ? for SHE	-23
gender HE for HE	69
gender HE for SHE	-69
gender HE? for HE	83
gender HE? for SHE	-40
gender SHE for HE	-92
gender SHE for SHE	115
gender SHE? for HE	-25
gender SHE? for SHE	34
gender does not fit	-16
gender fits	57
governed 0	-28
governed 1	-11
governed 2	-60
object 0	40
object 1	10
object 2	-35
order 0	40
order 1	20
order 2	-36
order 3	-35
order 4	-94
owner 0	-14
owner 1	29
ruled	68
ruled AGAIN	-34
ruled AGAIN THE role	-5
ruled AGENCY	61
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE document	18
ruled AGENCY INDEFINITE office	-11
ruled AGENCY IT 	-22
ruled AGENCY NAME 	67
ruled AGENCY NAME body	21
ruled AGENCY NONE 	21
ruled AGENCY OWNED body	8
ruled AGENCY OWNED document	9
ruled AGENCY POSSESSIVE body	19
ruled AGENCY POSSESSIVE office	28
ruled AGENCY THE 	33
ruled AGENCY THE body	-33
ruled AGENCY THE document	10
ruled AGENCY THE office	6
ruled AGENCY THE part	5
ruled AGENCY THEY 	6
ruled ATTACKER	84
ruled ATTACKER HE 	8
ruled ATTACKER INDEFINITE 	10
ruled ATTACKER INDEFINITE attacker	-17
ruled ATTACKER INDEFINITE attacker document	43
ruled ATTACKER NAME 	24
ruled ATTACKER THE 	8
ruled ATTACKER THE attacker	14
ruled ATTACKER THE attacker document	-5
ruled AUTHOR	6
ruled AUTHOR NONE 	6
ruled PERSON	59
ruled PERSON HE 	11
ruled PERSON NAME 	74
ruled PERSON NONE 	-45
ruled PERSON OWNED 	11
ruled PERSON OWNED office	9
ruled PERSON OWNED role	7
ruled PERSON POSSESSIVE 	18
ruled PERSON POSSESSIVE office	6
ruled PERSON SHE 	11
ruled PERSON THE 	-8
ruled PERSON THE document	-5
ruled PERSON THE office	-10
ruled UNNAMED	24
ruled UNNAMED BARE role	34
ruled UNNAMED INDEFINITE 	9
ruled UNNAMED INDEFINITE role	40
ruled UNNAMED IT 	-12
ruled UNNAMED NAME 	8
ruled UNNAMED NAME role	22
ruled UNNAMED POSSESSIVE 	-14
ruled UNNAMED SHE 	-13
ruled UNNAMED THE 	-9
ruled UNNAMED THE document	-37
ruled UNNAMED THE role	23
same role	70
spoke last 0 BARE	19
spoke last 0 HE	8
spoke last 0 INDEFINITE	-42
spoke last 0 IT	11
spoke last 0 NAME	-6
spoke last 0 NONE	-17
spoke last 0 POSSESSIVE	53
spoke last 0 SHE	10
spoke last 0 THE	-12
spoke last 1 BARE	26
spoke last 1 HE	30
spoke last 1 INDEFINITE	-16
spoke last 1 IT	70
spoke last 1 NAME	-18
spoke last 1 NONE	-49
spoke last 1 OWNED	-40
spoke last 1 POSSESSIVE	19
spoke last 1 SHE	56
spoke last 1 THE	-69
spoke last 1 THEY	39
spoke last 2 BARE	-14
spoke last 2 HE	-6
spoke last 2 INDEFINITE	22
spoke last 2 IT	-51
spoke last 2 NAME	-14
spoke last 2 NONE	-17
spoke last 2 OWNED	12
spoke last 2 POSSESSIVE	5
spoke last 2 THE	54
spoke last 3 BARE	8
spoke last 3 HE	-10
spoke last 3 INDEFINITE	-9
spoke last 3 IT	-22
spoke last 3 NAME	-11
spoke last 3 NONE	-9
spoke last 3 SHE	13
spoke last 3 THE	-7
spoke last ALLEGES 0	-6
spoke last ALLEGES 1	30
spoke last ALLEGES 3	-17
spoke last ASSERTS 1	51
spoke last ASSERTS 2	56
spoke last ASSERTS 3	-8
spoke last CONFIRMS 1	-26
spoke last CONFIRMS 2	-7
spoke last CONFIRMS 3	-8
spoke last DENIES 1	-24
spoke last according-to:after	37
spoke last according-to:inside	6
spoke last clause:before	88
spoke last clause:interrupted	-28
spoke last finding	-17
spoke last naming:call	-11
spoke last naming:dismiss	-25
spoke last naming:put	-8
spoke last no-comment	40
spoke last noun:claim	-5
spoke last quote:before	85
spoke last quote:colon	-11
spoke last quote:following	22
spoke last tagged:carried	39
spoke last tagged:cue	-16
spoke last tagged:source	-41
spoke last verb:clause	-13
spoke last verb:quote	24
spoke last verb:that	-30
subject 0	69
subject 1	11
subject 2	-27
type differs	-50
type fits	82
unnamed gender ? BARE	-22
unnamed gender ? HE	-15
unnamed gender ? INDEFINITE	-52
unnamed gender ? IT	20
unnamed gender ? NAME	-5
unnamed gender ? NONE	-45
unnamed gender ? POSSESSIVE	16
unnamed gender ? SHE	14
unnamed gender ? THE	-40
unnamed gender ? THEY	25
unnamed gender HE HE	35
unnamed gender HE INDEFINITE	-6
unnamed gender HE SHE	-7
unnamed gender HE THE	-15
unnamed gender SHE INDEFINITE	-7
unnamed gender SHE SHE	31
unnamed gender SHE THE	-10`;
