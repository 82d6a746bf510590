/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1806 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-53
AGAIN ASSERTS BARE	-22
AGAIN ASSERTS HE	8
AGAIN ASSERTS INDEFINITE	-35
AGAIN ASSERTS IT	17
AGAIN ASSERTS NAME	12
AGAIN ASSERTS NONE	-8
AGAIN ASSERTS OWNED	22
AGAIN ASSERTS POSSESSIVE	-14
AGAIN ASSERTS SHE	7
AGAIN ASSERTS THE	17
AGAIN cue according to	-18
AGAIN cue add	-11
AGAIN cue assert	-6
AGAIN cue attribute	6
AGAIN cue claim	-9
AGAIN cue confirm	-7
AGAIN cue decline to say	39
AGAIN cue find	32
AGAIN cue maintain	-6
AGAIN cue note	-5
AGAIN cue put	-9
AGAIN cue read	-10
AGAIN cue say	7
AGAIN cue state	-5
AGAIN cue tell	14
AGAIN cue write	9
AGAIN in ADVISORY	17
AGAIN in NEWS	-50
AGAIN in SOCIAL_POST	-24
AGAIN of according-to:after	-7
AGAIN of according-to:before	-9
AGAIN of according-to:inside	-5
AGAIN of clause:before	37
AGAIN of clause:interrupted	27
AGAIN of company	-6
AGAIN of counsel	-5
AGAIN of it	7
AGAIN of man	-5
AGAIN of minister	39
AGAIN of naming:attribute	6
AGAIN of naming:put	-9
AGAIN of no-comment	9
AGAIN of noun:claim	-5
AGAIN of office	-10
AGAIN of officer	17
AGAIN of official	-6
AGAIN of person	-9
AGAIN of quote:before	-11
AGAIN of quote:following	-15
AGAIN of rebuff	-15
AGAIN of report	27
AGAIN of tagged:carried	-6
AGAIN of tagged:source	-14
AGAIN of they	31
AGAIN of verb:clause	16
AGAIN of verb:quote	-14
AGAIN of verb:that	-13
AGAIN same head	33
AGAIN says I HE	-11
AGAIN says I SHE	25
AGAIN says I THE	19
AGAIN says we HE	-5
AGAIN says we IT	-8
AGAIN says we NONE	-5
AGAIN says we THE	-25
AGAIN shares words	34
AGAIN spoke 0	15
AGAIN spoke 1	-13
AGAIN spoke 2	-32
AGAIN spoke 3	-35
AGAIN spoke last 1 HE  true	26
AGAIN spoke last 1 SHE  true	22
AGAIN spoke last 1 THE  true	21
AGAIN spoke last 1 THE document true	-6
AGAIN spoke last 2 HE  true	-8
AGAIN spoke last 2 THE  false	-8
AGAIN spoke last here BARE	-6
AGAIN spoke last here HE	15
AGAIN spoke last here INDEFINITE	-10
AGAIN spoke last here NAME	-7
AGAIN spoke last here POSSESSIVE	38
AGAIN spoke last here SHE	17
AGAIN spoke last here THE	9
AGENCY	49
AGENCY ALLEGES INDEFINITE	-30
AGENCY ALLEGES IT	14
AGENCY ALLEGES NAME	13
AGENCY ALLEGES OWNED	-13
AGENCY ALLEGES POSSESSIVE	13
AGENCY ALLEGES THE	-17
AGENCY ASSERTS BARE	21
AGENCY ASSERTS HE	-24
AGENCY ASSERTS INDEFINITE	69
AGENCY ASSERTS IT	-12
AGENCY ASSERTS NAME	25
AGENCY ASSERTS NONE	26
AGENCY ASSERTS POSSESSIVE	-6
AGENCY ASSERTS SHE	8
AGENCY ASSERTS THE	40
AGENCY CONFIRMS BARE	-10
AGENCY CONFIRMS HE	-10
AGENCY CONFIRMS INDEFINITE	-51
AGENCY CONFIRMS IT	-7
AGENCY CONFIRMS NAME	31
AGENCY CONFIRMS OWNED	14
AGENCY CONFIRMS POSSESSIVE	-8
AGENCY CONFIRMS THE	17
AGENCY DENIES INDEFINITE	-11
AGENCY DENIES IT	12
AGENCY DENIES THE	-32
AGENCY agent 0	38
AGENCY agent 1	9
AGENCY agent 2	-15
AGENCY cue :	18
AGENCY cue accept	9
AGENCY cue according to	6
AGENCY cue accuse	10
AGENCY cue add	30
AGENCY cue admit	-23
AGENCY cue allege	-36
AGENCY cue announce	-6
AGENCY cue argue	24
AGENCY cue as per	23
AGENCY cue assert	18
AGENCY cue assess	-13
AGENCY cue assure	12
AGENCY cue attribute	12
AGENCY cue believe	18
AGENCY cue blame	12
AGENCY cue boast	-34
AGENCY cue call	26
AGENCY cue claim	-22
AGENCY cue concede	30
AGENCY cue confirm	-38
AGENCY cue decline to be	-13
AGENCY cue decline to comment	27
AGENCY cue decline to discuss	8
AGENCY cue decline to say	-28
AGENCY cue describe	-5
AGENCY cue disclose	19
AGENCY cue dismiss	8
AGENCY cue dispute	12
AGENCY cue find	-62
AGENCY cue found no	-12
AGENCY cue go on	-7
AGENCY cue indicate	18
AGENCY cue inform	42
AGENCY cue insist	26
AGENCY cue maintain	8
AGENCY cue not answer	5
AGENCY cue not reply	-32
AGENCY cue not return	38
AGENCY cue not say	29
AGENCY cue not want	30
AGENCY cue offer	-21
AGENCY cue put	41
AGENCY cue read	-17
AGENCY cue record	20
AGENCY cue reiterate	13
AGENCY cue reject	7
AGENCY cue remark	-14
AGENCY cue reply	5
AGENCY cue report	-9
AGENCY cue rule out	-10
AGENCY cue say	19
AGENCY cue show	18
AGENCY cue speak	10
AGENCY cue state	15
AGENCY cue stress	6
AGENCY cue submit	18
AGENCY cue suspect	-12
AGENCY cue tell	7
AGENCY cue write	-5
AGENCY described not	-51
AGENCY described partly	76
AGENCY described wholly	42
AGENCY far 0	24
AGENCY far 1	-24
AGENCY far 2	40
AGENCY far 3	-13
AGENCY far 4	-49
AGENCY first here INDEFINITE generic	9
AGENCY first here NAME	19
AGENCY first here OWNED	27
AGENCY first here OWNED generic	-37
AGENCY first here THE	96
AGENCY first of its kind	63
AGENCY generic	-19
AGENCY governed 1	-33
AGENCY governed 2	-15
AGENCY has head	64
AGENCY in ADVISORY	34
AGENCY in NEWS	31
AGENCY in SOCIAL_POST	23
AGENCY in content	-60
AGENCY inside as head	83
AGENCY inside as owner	10
AGENCY inside before the head	5
AGENCY inside behind	17
AGENCY inside behind a comma	37
AGENCY inside behind at	19
AGENCY inside behind by	20
AGENCY inside behind for	44
AGENCY inside behind in	-43
AGENCY inside in a clause	15
AGENCY never spoke	45
AGENCY not before	84
AGENCY object 0	-7
AGENCY object 1	-13
AGENCY of according-to:after	55
AGENCY of according-to:before	-7
AGENCY of according-to:inside	-20
AGENCY of account	-5
AGENCY of agent	23
AGENCY of airline	7
AGENCY of association	8
AGENCY of authority	-22
AGENCY of board	11
AGENCY of carrier	14
AGENCY of centre	15
AGENCY of chairman	9
AGENCY of channel	16
AGENCY of clause:before	22
AGENCY of clause:interrupted	-31
AGENCY of commissioner	11
AGENCY of contractor	7
AGENCY of council	25
AGENCY of counsel	-15
AGENCY of department	5
AGENCY of director	-13
AGENCY of executive	-10
AGENCY of filing	25
AGENCY of finding	-11
AGENCY of government	-20
AGENCY of he	-9
AGENCY of head	10
AGENCY of her	17
AGENCY of hospital	30
AGENCY of impersonal	-13
AGENCY of insurer	8
AGENCY of it	16
AGENCY of its	-5
AGENCY of lawyer	-8
AGENCY of letter	6
AGENCY of man	6
AGENCY of management	13
AGENCY of manager	24
AGENCY of member	30
AGENCY of ministry	13
AGENCY of naming:attribute	12
AGENCY of naming:call	26
AGENCY of naming:describe	-6
AGENCY of naming:dismiss	9
AGENCY of naming:put	25
AGENCY of no-comment	12
AGENCY of note	-15
AGENCY of notice	64
AGENCY of noun:claim	17
AGENCY of offer:shown	-8
AGENCY of office	14
AGENCY of official	21
AGENCY of one	-23
AGENCY of operator	-36
AGENCY of post	18
AGENCY of quote:before	-11
AGENCY of quote:colon	18
AGENCY of quote:continued	6
AGENCY of quote:following	12
AGENCY of regulator	-27
AGENCY of service	-10
AGENCY of she	-16
AGENCY of solicitor	5
AGENCY of spokesman	16
AGENCY of spokesperson	12
AGENCY of spokeswoman	6
AGENCY of statement	5
AGENCY of tagged:carried	6
AGENCY of tagged:cue	10
AGENCY of team	18
AGENCY of that	6
AGENCY of the	-27
AGENCY of they	-9
AGENCY of trust	7
AGENCY of union	11
AGENCY of vendor	-24
AGENCY of verb:clause	-24
AGENCY of verb:gerund	5
AGENCY of verb:object	-51
AGENCY of verb:quote	22
AGENCY of verb:that	-7
AGENCY often 0 BARE	-23
AGENCY often 0 HE	32
AGENCY often 0 INDEFINITE	-13
AGENCY often 0 IT	-25
AGENCY often 0 NAME	-11
AGENCY often 0 POSSESSIVE	-17
AGENCY often 0 SHE	-16
AGENCY often 0 THE	12
AGENCY often 0 THEY	-5
AGENCY often 1 BARE	19
AGENCY often 1 HE	-20
AGENCY often 1 IT	8
AGENCY often 1 NONE	-42
AGENCY often 1 OWNED	-46
AGENCY often 1 POSSESSIVE	23
AGENCY often 1 SHE	25
AGENCY often 1 THE	39
AGENCY often 2 BARE	6
AGENCY often 2 IT	76
AGENCY often 2 NONE	-38
AGENCY often 2 OWNED	33
AGENCY often 2 POSSESSIVE	-22
AGENCY often 2 SHE	6
AGENCY often 2 THE	-5
AGENCY often 2 THEY	-5
AGENCY often 3 BARE	-23
AGENCY often 3 HE	-13
AGENCY often 3 IT	-36
AGENCY often 3 NAME	7
AGENCY often 3 NONE	41
AGENCY often 3 OWNED	-13
AGENCY often 3 POSSESSIVE	26
AGENCY often 3 SHE	-6
AGENCY often 3 THE	32
AGENCY often 4 BARE	13
AGENCY often 4 HE	-11
AGENCY often 4 IT	-12
AGENCY often 4 NONE	39
AGENCY often 4 OWNED	28
AGENCY often 4 POSSESSIVE	-12
AGENCY often 4 SHE	-6
AGENCY often 4 THE	18
AGENCY opened 0	-10
AGENCY opened 1	53
AGENCY outside	-109
AGENCY owner 0	-27
AGENCY owner 1	10
AGENCY owner 2	-17
AGENCY rank 0	-29
AGENCY rank 1	36
AGENCY rank 3	-6
AGENCY rank 4	11
AGENCY same paragraph	93
AGENCY same side as last	-42
AGENCY says I HE	-5
AGENCY says I INDEFINITE	-13
AGENCY says I SHE	10
AGENCY says I THE	-12
AGENCY says we IT	-25
AGENCY says we NONE	11
AGENCY says we POSSESSIVE	-9
AGENCY says we SHE	7
AGENCY says we THE	54
AGENCY second of its kind	14
AGENCY spoke 0	18
AGENCY spoke 1	24
AGENCY spoke 2	-10
AGENCY spoke last 0 BARE  true	16
AGENCY spoke last 0 INDEFINITE  true	7
AGENCY spoke last 0 INDEFINITE role true	-11
AGENCY spoke last 0 IT  true	36
AGENCY spoke last 0 NAME  true	8
AGENCY spoke last 0 NONE  true	-12
AGENCY spoke last 0 THE body true	-8
AGENCY spoke last 1 HE  true	20
AGENCY spoke last 1 INDEFINITE  false	15
AGENCY spoke last 1 INDEFINITE  true	11
AGENCY spoke last 1 INDEFINITE office true	-5
AGENCY spoke last 1 INDEFINITE role true	-13
AGENCY spoke last 1 IT  false	19
AGENCY spoke last 1 IT  true	9
AGENCY spoke last 1 NAME  false	19
AGENCY spoke last 1 NAME  true	-39
AGENCY spoke last 1 NONE  true	37
AGENCY spoke last 1 POSSESSIVE  true	12
AGENCY spoke last 1 POSSESSIVE role true	10
AGENCY spoke last 1 SHE  true	5
AGENCY spoke last 1 THE  true	15
AGENCY spoke last 1 THE body false	-13
AGENCY spoke last 1 THE body true	28
AGENCY spoke last 1 THE office true	-20
AGENCY spoke last 1 THE role true	-19
AGENCY spoke last 2 INDEFINITE office true	5
AGENCY spoke last 2 IT  true	-25
AGENCY spoke last 2 THE body true	-20
AGENCY spoke last 3 HE  false	-7
AGENCY spoke last 3 IT  false	-20
AGENCY spoke last 3 SHE  false	-7
AGENCY spoke last 3 THE body false	-20
AGENCY spoke last here HE	15
AGENCY spoke last here IT	20
AGENCY spoke last here NAME	-45
AGENCY spoke last here NONE	24
AGENCY spoke last here OWNED	-6
AGENCY spoke last here POSSESSIVE	42
AGENCY spoke last here SHE	36
AGENCY spoke last here THE	-22
AGENCY subject 0	14
AGENCY subject 2	32
AGENCY told of last	-26
AGENCY was called so	36
ATTACKER	46
ATTACKER ALLEGES BARE	7
ATTACKER ALLEGES NAME	-33
ATTACKER ASSERTS BARE	18
ATTACKER ASSERTS HE	8
ATTACKER ASSERTS INDEFINITE	-7
ATTACKER ASSERTS IT	14
ATTACKER ASSERTS NAME	-22
ATTACKER ASSERTS NONE	15
ATTACKER ASSERTS OWNED	-11
ATTACKER ASSERTS THE	23
ATTACKER CONFIRMS BARE	-6
ATTACKER CONFIRMS HE	23
ATTACKER CONFIRMS IT	-12
ATTACKER CONFIRMS NAME	-5
ATTACKER CONFIRMS THE	-7
ATTACKER agent 1	-20
ATTACKER agent 2	-12
ATTACKER cue accept	-10
ATTACKER cue according to	5
ATTACKER cue acknowledge	-7
ATTACKER cue admit	28
ATTACKER cue assert	5
ATTACKER cue assess	-13
ATTACKER cue believe	-5
ATTACKER cue blame	-31
ATTACKER cue boast	13
ATTACKER cue claim	50
ATTACKER cue confirm	-14
ATTACKER cue decline to comment	-11
ATTACKER cue disclose	-11
ATTACKER cue insist	-9
ATTACKER cue not reply	20
ATTACKER cue not say	-16
ATTACKER cue note	-7
ATTACKER cue offer	33
ATTACKER cue pleaded not guilty	21
ATTACKER cue put	-5
ATTACKER cue read	40
ATTACKER cue report	-25
ATTACKER cue say	5
ATTACKER cue write	16
ATTACKER described not	-35
ATTACKER described partly	11
ATTACKER described wholly	13
ATTACKER far 0	22
ATTACKER far 1	31
ATTACKER far 2	21
ATTACKER far 3	15
ATTACKER far 4	-28
ATTACKER far 5	-39
ATTACKER first here INDEFINITE	46
ATTACKER first here NAME	-20
ATTACKER first here THE	16
ATTACKER first of its kind	12
ATTACKER generic	-28
ATTACKER governed 1	38
ATTACKER has head	13
ATTACKER in ADVISORY	-21
ATTACKER in NEWS	79
ATTACKER in SOCIAL_POST	-11
ATTACKER in content	-78
ATTACKER in quote	-19
ATTACKER inside as head	67
ATTACKER inside before the head	18
ATTACKER inside behind	17
ATTACKER inside behind by	-5
ATTACKER inside behind of	-5
ATTACKER lesser of its kind	-19
ATTACKER never spoke	29
ATTACKER not before	21
ATTACKER object 1	6
ATTACKER object 2	-32
ATTACKER of according-to:after	-21
ATTACKER of according-to:before	-16
ATTACKER of according-to:inside	38
ATTACKER of account	23
ATTACKER of agent	-7
ATTACKER of clause:before	-15
ATTACKER of clause:interrupted	-28
ATTACKER of company	36
ATTACKER of executive	-5
ATTACKER of finding	-16
ATTACKER of group	30
ATTACKER of he	23
ATTACKER of it	32
ATTACKER of man	34
ATTACKER of naming:about	9
ATTACKER of no-comment	27
ATTACKER of offer:goods	9
ATTACKER of offer:shown	23
ATTACKER of office	-7
ATTACKER of officer	-14
ATTACKER of one	-24
ATTACKER of person	26
ATTACKER of post	13
ATTACKER of quote:before	-31
ATTACKER of quote:following	-12
ATTACKER of rebuff	5
ATTACKER of report	-9
ATTACKER of seller	12
ATTACKER of she	-7
ATTACKER of spokesman	-9
ATTACKER of tagged:carried	-10
ATTACKER of tagged:source	50
ATTACKER of that	15
ATTACKER of they	-8
ATTACKER of user	14
ATTACKER of verb:clause	17
ATTACKER of verb:infinitive	20
ATTACKER of verb:object	13
ATTACKER of verb:that	-18
ATTACKER often 0 BARE	18
ATTACKER often 0 HE	-13
ATTACKER often 0 INDEFINITE	17
ATTACKER often 0 NAME	-8
ATTACKER often 0 NONE	18
ATTACKER often 0 OWNED	-6
ATTACKER often 0 POSSESSIVE	-9
ATTACKER often 0 SHE	-13
ATTACKER often 1 BARE	-8
ATTACKER often 1 HE	-18
ATTACKER often 1 INDEFINITE	-27
ATTACKER often 1 IT	13
ATTACKER often 1 NONE	-13
ATTACKER often 1 OWNED	-6
ATTACKER often 1 POSSESSIVE	13
ATTACKER often 1 SHE	-11
ATTACKER often 1 THE	15
ATTACKER often 2 BARE	6
ATTACKER often 2 HE	20
ATTACKER often 2 INDEFINITE	27
ATTACKER often 2 IT	20
ATTACKER often 2 POSSESSIVE	-7
ATTACKER often 2 SHE	16
ATTACKER often 2 THE	-5
ATTACKER often 3 HE	35
ATTACKER often 3 NAME	-22
ATTACKER often 3 THE	9
ATTACKER opened 0	23
ATTACKER outside	-64
ATTACKER owner 2	29
ATTACKER rank 0	-29
ATTACKER rank 1	-10
ATTACKER rank 2	45
ATTACKER rank 3	19
ATTACKER same paragraph	86
ATTACKER says I SHE	-5
ATTACKER says we HE	-16
ATTACKER says we IT	47
ATTACKER says we THE	-7
ATTACKER second of its kind	51
ATTACKER spoke 0	15
ATTACKER spoke 1	7
ATTACKER spoke 2	-16
ATTACKER spoke 3	9
ATTACKER spoke last 1 IT  true	5
ATTACKER spoke last 1 NAME  true	-5
ATTACKER spoke last here HE	11
ATTACKER spoke last here INDEFINITE	-12
ATTACKER spoke last here NAME	-6
ATTACKER subject 0	22
ATTACKER subject 2	-17
ATTACKER told of last	-47
AUTHOR	-98
AUTHOR ASSERTS BARE	-7
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-7
AUTHOR ASSERTS NONE	-6
AUTHOR ASSERTS THE	-23
AUTHOR cue according to	-8
AUTHOR cue claim	-8
AUTHOR cue say	-28
AUTHOR cue tell	-10
AUTHOR in ADVISORY	-19
AUTHOR in NEWS	-84
AUTHOR in SOCIAL_POST	-16
AUTHOR never spoke	-43
AUTHOR of group	-5
AUTHOR of impersonal	19
AUTHOR of it	-10
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-10
AUTHOR of quote:before	-5
AUTHOR of rebuff	-8
AUTHOR of tagged:carried	-6
AUTHOR of tagged:source	-6
AUTHOR of verb:clause	-16
AUTHOR of verb:that	-42
AUTHOR spoke 0	-34
AUTHOR spoke 1	-14
AUTHOR spoke 2	-17
AUTHOR spoke 3	-28
AUTHOR spoke last here THE	-5
BANK for INDEFINITE 	-7
BANK for THE 	-5
BANK for THE body	8
BANK for bank	13
BARE office|AGENCY	-11
BARE office|AGENCY described not	-11
BARE office|AGENCY far 1	-8
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY never spoke	-7
BARE office|AGENCY outside	-11
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-10
BARE office|AGENCY subject 1	-7
BARE office|FRESH	-5
BARE office|FRESH never spoke	-5
BARE office|PERSON	22
BARE office|PERSON described not	22
BARE office|PERSON outside	22
BARE office|PERSON rank 0	39
BARE office|PERSON rank 1	-13
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	11
BARE office|PERSON spoke 0	17
BARE office|PERSON subject 2	-7
BARE office|object 2	18
BARE office|order 0	-6
BARE office|order 1	18
BARE office|ruled	-6
BARE office|subject 2	-8
BARE role|AGENCY	-16
BARE role|AGENCY described not	-14
BARE role|AGENCY first of its kind	-11
BARE role|AGENCY never spoke	-8
BARE role|AGENCY outside	-16
BARE role|AGENCY rank 0	-12
BARE role|AGENCY same paragraph	-10
BARE role|ATTACKER	-13
BARE role|ATTACKER described not	-12
BARE role|ATTACKER far 2	-5
BARE role|ATTACKER never spoke	-7
BARE role|ATTACKER outside	-13
BARE role|ATTACKER rank 0	-9
BARE role|ATTACKER same paragraph	-10
BARE role|FRESH	-6
BARE role|FRESH never spoke	-6
BARE role|MEDIA	-7
BARE role|MEDIA never spoke	-6
BARE role|PERSON	6
BARE role|PERSON described not	14
BARE role|PERSON far 3	-5
BARE role|PERSON first of its kind	5
BARE role|PERSON never spoke	17
BARE role|PERSON outside	6
BARE role|PERSON rank 0	10
BARE role|PERSON second of its kind	5
BARE role|PERSON subject 2	-11
BARE role|UNNAMED	45
BARE role|UNNAMED never spoke	45
BARE role|object 2	-7
BARE role|order 0	-7
BARE role|order 3	-7
BARE role|order 4	-9
BARE role|ruled	46
BARE role|subject 0	10
BARE role|subject 1	-5
BARE role|subject 2	-15
BARE |AGAIN	-23
BARE |AGAIN spoke 0	-11
BARE |AGAIN spoke 3	-8
BARE |AGENCY	-8
BARE |AGENCY far 2	-12
BARE |AGENCY far 3	-15
BARE |AGENCY far 4	-7
BARE |AGENCY far 5	-9
BARE |AGENCY in content	27
BARE |AGENCY object 2	-9
BARE |AGENCY outside	-8
BARE |AGENCY owner 2	-5
BARE |AGENCY rank 0	-7
BARE |AGENCY rank 1	-29
BARE |AGENCY same paragraph	-18
BARE |AGENCY second of its kind	-12
BARE |AGENCY subject 2	-23
BARE |ATTACKER	5
BARE |ATTACKER far 5	-6
BARE |ATTACKER outside	-8
BARE |AUTHOR	-8
BARE |FRESH	14
BARE |FRESH never spoke	14
BARE |MEDIA	11
BARE |MEDIA never spoke	15
BARE |PERSON	10
BARE |PERSON far 3	26
BARE |PERSON far 4	-17
BARE |PERSON far 5	-17
BARE |PERSON first of its kind	11
BARE |PERSON lesser of its kind	6
BARE |PERSON never spoke	8
BARE |PERSON object 2	5
BARE |PERSON outside	10
BARE |PERSON rank 0	6
BARE |PERSON rank 1	-11
BARE |PERSON second of its kind	-7
BARE |PERSON spoke 0	25
BARE |PERSON spoke 2	-8
BARE |PERSON spoke 3	-13
BARE |PERSON subject 2	-11
BARE |SYSTEM	10
BARE |SYSTEM far 3	-5
BARE |SYSTEM far 5	-6
BARE |SYSTEM governed 2	-8
BARE |SYSTEM lesser of its kind	-6
BARE |SYSTEM never spoke	10
BARE |SYSTEM object 2	-5
BARE |SYSTEM outside	10
BARE |SYSTEM rank 0	-7
BARE |SYSTEM rank 1	21
BARE |SYSTEM same paragraph	22
BARE |SYSTEM second of its kind	20
BARE |SYSTEM told of last	22
BARE |UNNAMED	-10
BARE |UNNAMED never spoke	-10
BARE |governed 2	-16
BARE |object 2	-12
BARE |order 0	18
BARE |order 1	-10
BARE |order 2	-10
BARE |order 3	-22
BARE |order 4	-18
BARE |owner 2	-5
BARE |ruled	9
BARE |subject 0	7
BARE |subject 2	-36
BESIDE	41
BESIDE in NEWS	41
BESIDE never spoke	41
CERT for INDEFINITE 	-6
CERT for IT 	-14
CERT for NAME 	-39
CERT for OWNED 	-32
CERT for SHE 	-6
CERT for THE 	-14
CERT for THE body	-28
CERT for cert-in	8
CERT for it	-14
COMPANY for BARE 	9
COMPANY for HE 	-13
COMPANY for INDEFINITE 	18
COMPANY for INDEFINITE document	-19
COMPANY for INDEFINITE office	27
COMPANY for INDEFINITE role	14
COMPANY for IT 	37
COMPANY for NAME role	16
COMPANY for NONE 	46
COMPANY for OWNED document	5
COMPANY for POSSESSIVE role	-8
COMPANY for SHE 	5
COMPANY for THE body	-34
COMPANY for THE document	43
COMPANY for THE office	9
COMPANY for THE role	13
COMPANY for agency	33
COMPANY for air	-37
COMPANY for airline	7
COMPANY for board	-8
COMPANY for carrier	18
COMPANY for company	-61
COMPANY for council	34
COMPANY for filing	33
COMPANY for he	-13
COMPANY for it	35
COMPANY for labs	-33
COMPANY for office	-9
COMPANY for officer	-11
COMPANY for one	-7
COMPANY for person	13
COMPANY for police	-6
COMPANY for post	11
COMPANY for report	41
COMPANY for sabelline	5
COMPANY for she	5
COMPANY for spokesman	17
COMPANY for spokesperson	7
COMPANY for sutlej	5
COMPANY for vendor	-6
COURT for BARE 	-19
COURT for BARE office	-5
COURT for HE 	-5
COURT for IT 	-15
COURT for SHE 	-7
COURT for THE 	-24
COURT for THE body	-12
COURT for THE document	-9
COURT for counsel	-7
COURT for he	-5
COURT for it	-15
COURT for she	-7
FRESH	-28
FRESH ASSERTS BARE	-19
FRESH ASSERTS HE	17
FRESH ASSERTS IT	-15
FRESH ASSERTS NAME	18
FRESH ASSERTS NONE	-6
FRESH ASSERTS OWNED	-9
FRESH ASSERTS POSSESSIVE	-11
FRESH ASSERTS THE	-8
FRESH BARE 0	19
FRESH BARE 1	-5
FRESH BARE 2	-11
FRESH CONFIRMS BARE	22
FRESH CONFIRMS IT	37
FRESH CONFIRMS SHE	8
FRESH HE 1	-15
FRESH HE 2	24
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-22
FRESH IT 0	35
FRESH IT 1	-8
FRESH IT 2	-12
FRESH NAME 0	22
FRESH NAME 2	-18
FRESH NONE 0	-7
FRESH NONE 1	-6
FRESH NONE 2	-7
FRESH OWNED 1	-8
FRESH POSSESSIVE 1	-10
FRESH POSSESSIVE 2	-6
FRESH SHE 0	-6
FRESH SHE 1	60
FRESH SHE 2	-21
FRESH THE 0	-9
FRESH THE 1	-30
FRESH THE 2	12
FRESH cue according to	-16
FRESH cue acknowledge	-5
FRESH cue add	-11
FRESH cue admit	-8
FRESH cue confirm	74
FRESH cue describe	-5
FRESH cue put	-8
FRESH cue report	-5
FRESH cue say	33
FRESH cue tell	20
FRESH det a HE	29
FRESH det a INDEFINITE	-10
FRESH det a IT	-6
FRESH det a NAME	-6
FRESH det a SHE	-9
FRESH det a THE	-9
FRESH det his NAME	20
FRESH det one SHE	32
FRESH det the BARE	-10
FRESH det the HE	-8
FRESH det the INDEFINITE	-13
FRESH det the NONE	-7
FRESH det the POSSESSIVE	-11
FRESH det the SHE	12
FRESH det the THE	-17
FRESH det two INDEFINITE	31
FRESH det two THE	36
FRESH in ADVISORY	-41
FRESH in NEWS	-28
FRESH in SOCIAL_POST	42
FRESH never spoke	-28
FRESH of according-to:after	-8
FRESH of according-to:before	-8
FRESH of clause:before	-8
FRESH of clause:interrupted	84
FRESH of counsel	-6
FRESH of group	-5
FRESH of he	10
FRESH of impersonal	-10
FRESH of it	17
FRESH of naming:describe	-5
FRESH of naming:put	-8
FRESH of no-comment	18
FRESH of offer:shown	-5
FRESH of officer	-8
FRESH of one	35
FRESH of quote:before	30
FRESH of quote:following	-7
FRESH of rebuff	-9
FRESH of report	-6
FRESH of she	37
FRESH of tagged:source	-9
FRESH of verb:clause	-45
FRESH of verb:object	-10
FRESH of verb:that	-5
FRESH opens BARE	-16
FRESH opens HE	28
FRESH opens INDEFINITE	25
FRESH opens IT	41
FRESH opens NAME	13
FRESH opens NONE	-5
FRESH opens POSSESSIVE	-6
FRESH opens SHE	51
FRESH opens THE	32
FRESH same head	-5
FRESH says I HE	33
FRESH says I INDEFINITE	-6
FRESH says we SHE	-7
FRESH says we THE	31
FRESH shares words	-10
GOVERNMENT for INDEFINITE 	-8
GOVERNMENT for IT 	6
GOVERNMENT for NAME 	7
GOVERNMENT for NAME role	17
GOVERNMENT for NONE 	-28
GOVERNMENT for POSSESSIVE 	10
GOVERNMENT for SHE 	39
GOVERNMENT for THE body	8
GOVERNMENT for THE role	35
GOVERNMENT for council	6
GOVERNMENT for her	15
GOVERNMENT for it	6
GOVERNMENT for she	24
GOVERNMENT for spokesperson	5
HE |AGAIN spoke 0	16
HE |AGAIN spoke 3	-6
HE |AGENCY	-9
HE |AGENCY far 0	-8
HE |AGENCY far 1	15
HE |AGENCY far 2	27
HE |AGENCY far 3	-19
HE |AGENCY far 4	-10
HE |AGENCY far 5	-11
HE |AGENCY first of its kind	-35
HE |AGENCY governed 1	9
HE |AGENCY governed 2	-7
HE |AGENCY in content	-8
HE |AGENCY lesser of its kind	39
HE |AGENCY never spoke	-30
HE |AGENCY object 2	-11
HE |AGENCY opened 1	17
HE |AGENCY outside	-9
HE |AGENCY owner 1	-9
HE |AGENCY owner 2	10
HE |AGENCY rank 0	-16
HE |AGENCY rank 1	20
HE |AGENCY rank 2	-6
HE |AGENCY same paragraph	39
HE |AGENCY same side as last	-5
HE |AGENCY second of its kind	-13
HE |AGENCY spoke 1	35
HE |AGENCY spoke 2	-10
HE |AGENCY spoke 3	-8
HE |AGENCY subject 1	17
HE |AGENCY told of last	-11
HE |ATTACKER	23
HE |ATTACKER far 1	12
HE |ATTACKER far 2	-10
HE |ATTACKER far 3	7
HE |ATTACKER far 4	-14
HE |ATTACKER far 5	20
HE |ATTACKER first of its kind	30
HE |ATTACKER governed 2	-7
HE |ATTACKER lesser of its kind	15
HE |ATTACKER never spoke	15
HE |ATTACKER outside	23
HE |ATTACKER owner 2	-5
HE |ATTACKER rank 0	45
HE |ATTACKER rank 1	-16
HE |ATTACKER same paragraph	20
HE |ATTACKER second of its kind	-21
HE |ATTACKER spoke 0	11
HE |ATTACKER spoke 1	-14
HE |ATTACKER spoke 2	20
HE |ATTACKER spoke 3	-6
HE |ATTACKER subject 1	-6
HE |ATTACKER subject 2	16
HE |ATTACKER told of last	-42
HE |FRESH	10
HE |FRESH never spoke	10
HE |MEDIA	-11
HE |MEDIA never spoke	-11
HE |PERSON	26
HE |PERSON far 0	-12
HE |PERSON far 2	64
HE |PERSON far 3	-25
HE |PERSON far 4	21
HE |PERSON far 5	-17
HE |PERSON first of its kind	36
HE |PERSON in content	-23
HE |PERSON lesser of its kind	-18
HE |PERSON never spoke	10
HE |PERSON object 1	-17
HE |PERSON object 2	43
HE |PERSON opened 1	9
HE |PERSON outside	26
HE |PERSON rank 0	-15
HE |PERSON rank 1	61
HE |PERSON rank 2	12
HE |PERSON rank 3	-7
HE |PERSON rank 4	-9
HE |PERSON same paragraph	65
HE |PERSON same side as last	-9
HE |PERSON second of its kind	6
HE |PERSON spoke 1	-5
HE |PERSON spoke 2	9
HE |PERSON spoke 3	18
HE |PERSON subject 1	15
HE |PERSON subject 2	6
HE |PERSON told of last	-28
HE |SYSTEM	-6
HE |SYSTEM never spoke	-6
HE |SYSTEM outside	-6
HE |SYSTEM rank 0	-5
HE |UNNAMED	-31
HE |UNNAMED never spoke	-31
HE |governed 0	-6
HE |governed 1	12
HE |governed 2	-18
HE |object 0	-12
HE |object 1	-6
HE |object 2	30
HE |order 0	65
HE |order 1	11
HE |order 2	-10
HE |order 3	11
HE |order 4	-34
HE |owner 1	-9
HE |ruled	-19
HE |subject 0	7
HE |subject 1	27
HE |subject 2	19
HOSPITAL for INDEFINITE office	-9
HOSPITAL for INDEFINITE role	-6
HOSPITAL for THE 	-5
HOSPITAL for hospital	5
HOSPITAL for spokesperson	-9
HOSPITAL for trust	9
INDEFINITE attacker document|AGENCY	-10
INDEFINITE attacker document|AGENCY described not	-12
INDEFINITE attacker document|AGENCY far 1	-13
INDEFINITE attacker document|AGENCY far 2	10
INDEFINITE attacker document|AGENCY governed 2	8
INDEFINITE attacker document|AGENCY in content	6
INDEFINITE attacker document|AGENCY lesser of its kind	-15
INDEFINITE attacker document|AGENCY never spoke	-14
INDEFINITE attacker document|AGENCY object 2	-5
INDEFINITE attacker document|AGENCY outside	-22
INDEFINITE attacker document|AGENCY rank 0	7
INDEFINITE attacker document|AGENCY rank 1	-8
INDEFINITE attacker document|AGENCY rank 3	-5
INDEFINITE attacker document|AGENCY second of its kind	9
INDEFINITE attacker document|AGENCY spoke 0	12
INDEFINITE attacker document|AGENCY spoke 2	-6
INDEFINITE attacker document|ATTACKER	31
INDEFINITE attacker document|ATTACKER described not	21
INDEFINITE attacker document|ATTACKER far 2	-5
INDEFINITE attacker document|ATTACKER far 3	22
INDEFINITE attacker document|ATTACKER first of its kind	-12
INDEFINITE attacker document|ATTACKER never spoke	13
INDEFINITE attacker document|ATTACKER not before	10
INDEFINITE attacker document|ATTACKER object 2	12
INDEFINITE attacker document|ATTACKER rank 1	-6
INDEFINITE attacker document|ATTACKER same paragraph	6
INDEFINITE attacker document|ATTACKER second of its kind	43
INDEFINITE attacker document|ATTACKER subject 2	17
INDEFINITE attacker document|MEDIA	15
INDEFINITE attacker document|MEDIA never spoke	15
INDEFINITE attacker document|PERSON	-14
INDEFINITE attacker document|PERSON described not	-14
INDEFINITE attacker document|PERSON lesser of its kind	-11
INDEFINITE attacker document|PERSON outside	-14
INDEFINITE attacker document|PERSON rank 0	-12
INDEFINITE attacker document|PERSON spoke 0	-11
INDEFINITE attacker document|SYSTEM	-6
INDEFINITE attacker document|SYSTEM never spoke	-6
INDEFINITE attacker document|governed 2	9
INDEFINITE attacker document|object 2	6
INDEFINITE attacker document|order 0	24
INDEFINITE attacker document|order 1	-15
INDEFINITE attacker document|order 2	-17
INDEFINITE attacker document|order 3	-12
INDEFINITE attacker document|order 4	13
INDEFINITE attacker document|ruled	47
INDEFINITE attacker document|subject 1	-17
INDEFINITE attacker document|subject 2	15
INDEFINITE attacker|AGENCY described not	-11
INDEFINITE attacker|AGENCY far 4	-5
INDEFINITE attacker|AGENCY first of its kind	-9
INDEFINITE attacker|AGENCY lesser of its kind	8
INDEFINITE attacker|AGENCY not before	10
INDEFINITE attacker|AGENCY outside	-11
INDEFINITE attacker|AGENCY rank 0	-8
INDEFINITE attacker|AGENCY subject 2	-9
INDEFINITE attacker|ATTACKER	5
INDEFINITE attacker|ATTACKER described not	-9
INDEFINITE attacker|ATTACKER inside as head	7
INDEFINITE attacker|ATTACKER inside behind	9
INDEFINITE attacker|ATTACKER never spoke	23
INDEFINITE attacker|ATTACKER not before	13
INDEFINITE attacker|ATTACKER object 2	12
INDEFINITE attacker|ATTACKER outside	-9
INDEFINITE attacker|ATTACKER rank 0	-6
INDEFINITE attacker|ATTACKER subject 2	-19
INDEFINITE attacker|UNNAMED	10
INDEFINITE attacker|UNNAMED never spoke	10
INDEFINITE attacker|object 2	8
INDEFINITE attacker|order 0	-15
INDEFINITE attacker|ruled	29
INDEFINITE attacker|subject 2	-30
INDEFINITE body|AGENCY	-5
INDEFINITE body|AGENCY described not	-11
INDEFINITE body|AGENCY lesser of its kind	-14
INDEFINITE body|AGENCY not before	-12
INDEFINITE body|AGENCY outside	5
INDEFINITE body|AGENCY rank 0	15
INDEFINITE body|AGENCY rank 1	-7
INDEFINITE body|AGENCY same paragraph	10
INDEFINITE body|AGENCY second of its kind	12
INDEFINITE body|ATTACKER	-9
INDEFINITE body|ATTACKER first of its kind	-9
INDEFINITE body|ATTACKER never spoke	-8
INDEFINITE body|ATTACKER not before	-8
INDEFINITE body|MEDIA	-5
INDEFINITE body|PERSON	-14
INDEFINITE body|PERSON described not	-7
INDEFINITE body|PERSON first of its kind	-5
INDEFINITE body|PERSON outside	-14
INDEFINITE body|PERSON rank 0	-8
INDEFINITE body|PERSON spoke 2	-5
INDEFINITE body|PERSON subject 2	-13
INDEFINITE body|UNNAMED	40
INDEFINITE body|UNNAMED never spoke	40
INDEFINITE body|company fits	-6
INDEFINITE body|order 0	9
INDEFINITE body|order 1	-10
INDEFINITE body|subject 2	-15
INDEFINITE body|type differs	-22
INDEFINITE document|AGENCY	20
INDEFINITE document|AGENCY described not	6
INDEFINITE document|AGENCY far 0	5
INDEFINITE document|AGENCY far 2	-10
INDEFINITE document|AGENCY far 3	-13
INDEFINITE document|AGENCY far 5	27
INDEFINITE document|AGENCY first of its kind	36
INDEFINITE document|AGENCY governed 2	-10
INDEFINITE document|AGENCY lesser of its kind	-10
INDEFINITE document|AGENCY never spoke	14
INDEFINITE document|AGENCY not before	14
INDEFINITE document|AGENCY rank 0	11
INDEFINITE document|AGENCY rank 1	-21
INDEFINITE document|AGENCY rank 2	-8
INDEFINITE document|AGENCY rank 3	24
INDEFINITE document|AGENCY second of its kind	-6
INDEFINITE document|AGENCY spoke 0	-15
INDEFINITE document|AGENCY spoke 1	-5
INDEFINITE document|AGENCY spoke 3	28
INDEFINITE document|AGENCY subject 0	5
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	16
INDEFINITE document|ATTACKER described not	-5
INDEFINITE document|ATTACKER outside	-5
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	10
INDEFINITE document|PERSON described not	10
INDEFINITE document|PERSON far 4	-5
INDEFINITE document|PERSON lesser of its kind	19
INDEFINITE document|PERSON outside	10
INDEFINITE document|PERSON rank 0	16
INDEFINITE document|PERSON second of its kind	-6
INDEFINITE document|PERSON spoke 0	24
INDEFINITE document|PERSON spoke 1	-7
INDEFINITE document|PERSON subject 2	22
INDEFINITE document|UNNAMED	-16
INDEFINITE document|UNNAMED never spoke	-16
INDEFINITE document|governed 2	-11
INDEFINITE document|object 2	-6
INDEFINITE document|order 0	13
INDEFINITE document|order 1	-16
INDEFINITE document|order 2	-20
INDEFINITE document|order 3	22
INDEFINITE document|order 4	11
INDEFINITE document|ruled	17
INDEFINITE document|subject 1	-9
INDEFINITE document|subject 2	37
INDEFINITE office|AGENCY	8
INDEFINITE office|AGENCY described not	14
INDEFINITE office|AGENCY described partly	6
INDEFINITE office|AGENCY described wholly	5
INDEFINITE office|AGENCY far 1	21
INDEFINITE office|AGENCY far 2	16
INDEFINITE office|AGENCY far 3	-5
INDEFINITE office|AGENCY far 4	10
INDEFINITE office|AGENCY far 5	-16
INDEFINITE office|AGENCY first of its kind	23
INDEFINITE office|AGENCY has head	5
INDEFINITE office|AGENCY in content	24
INDEFINITE office|AGENCY inside behind for	30
INDEFINITE office|AGENCY lesser of its kind	-21
INDEFINITE office|AGENCY never spoke	6
INDEFINITE office|AGENCY not before	-20
INDEFINITE office|AGENCY object 1	10
INDEFINITE office|AGENCY opened 1	9
INDEFINITE office|AGENCY rank 0	39
INDEFINITE office|AGENCY rank 1	20
INDEFINITE office|AGENCY rank 2	-23
INDEFINITE office|AGENCY rank 3	-5
INDEFINITE office|AGENCY same paragraph	22
INDEFINITE office|AGENCY second of its kind	6
INDEFINITE office|AGENCY spoke 1	-5
INDEFINITE office|AGENCY spoke 2	26
INDEFINITE office|AGENCY spoke 3	-18
INDEFINITE office|AGENCY subject 0	9
INDEFINITE office|AGENCY subject 1	-12
INDEFINITE office|AGENCY subject 2	6
INDEFINITE office|ATTACKER	-5
INDEFINITE office|ATTACKER described not	-5
INDEFINITE office|ATTACKER outside	-5
INDEFINITE office|MEDIA	-7
INDEFINITE office|MEDIA never spoke	-6
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON lesser of its kind	6
INDEFINITE office|PERSON never spoke	7
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-7
INDEFINITE office|UNNAMED	12
INDEFINITE office|UNNAMED never spoke	12
INDEFINITE office|object 1	10
INDEFINITE office|order 0	43
INDEFINITE office|order 1	22
INDEFINITE office|order 2	-21
INDEFINITE office|order 3	-11
INDEFINITE office|order 4	-22
INDEFINITE office|owner 1	24
INDEFINITE office|owner 2	-5
INDEFINITE office|ruled	26
INDEFINITE office|subject 0	9
INDEFINITE office|subject 1	-15
INDEFINITE role|AGAIN	-21
INDEFINITE role|AGAIN spoke 0	-9
INDEFINITE role|AGAIN spoke 3	-8
INDEFINITE role|AGENCY	10
INDEFINITE role|AGENCY described not	15
INDEFINITE role|AGENCY far 0	-13
INDEFINITE role|AGENCY far 1	-7
INDEFINITE role|AGENCY far 2	45
INDEFINITE role|AGENCY far 3	-19
INDEFINITE role|AGENCY far 4	-14
INDEFINITE role|AGENCY far 5	-26
INDEFINITE role|AGENCY first of its kind	-26
INDEFINITE role|AGENCY governed 2	-16
INDEFINITE role|AGENCY in content	-7
INDEFINITE role|AGENCY inside as owner	-6
INDEFINITE role|AGENCY inside behind at	47
INDEFINITE role|AGENCY lesser of its kind	37
INDEFINITE role|AGENCY never spoke	17
INDEFINITE role|AGENCY not before	44
INDEFINITE role|AGENCY object 1	-5
INDEFINITE role|AGENCY object 2	11
INDEFINITE role|AGENCY opened 1	9
INDEFINITE role|AGENCY outside	-64
INDEFINITE role|AGENCY owner 2	-10
INDEFINITE role|AGENCY rank 0	-33
INDEFINITE role|AGENCY rank 1	-16
INDEFINITE role|AGENCY rank 2	24
INDEFINITE role|AGENCY rank 3	-9
INDEFINITE role|AGENCY same paragraph	-6
INDEFINITE role|AGENCY spoke 0	-33
INDEFINITE role|AGENCY spoke 1	15
INDEFINITE role|AGENCY spoke 2	-9
INDEFINITE role|AGENCY spoke 3	20
INDEFINITE role|AGENCY subject 0	-10
INDEFINITE role|AGENCY told of last	-10
INDEFINITE role|ATTACKER	11
INDEFINITE role|ATTACKER far 1	31
INDEFINITE role|ATTACKER far 2	-6
INDEFINITE role|ATTACKER far 3	-7
INDEFINITE role|ATTACKER far 4	-6
INDEFINITE role|ATTACKER far 5	-9
INDEFINITE role|ATTACKER first of its kind	11
INDEFINITE role|ATTACKER governed 2	-5
INDEFINITE role|ATTACKER in content	-12
INDEFINITE role|ATTACKER inside behind	12
INDEFINITE role|ATTACKER never spoke	8
INDEFINITE role|ATTACKER not before	11
INDEFINITE role|ATTACKER object 1	11
INDEFINITE role|ATTACKER object 2	-12
INDEFINITE role|ATTACKER rank 0	5
INDEFINITE role|ATTACKER rank 1	-11
INDEFINITE role|ATTACKER rank 2	7
INDEFINITE role|ATTACKER same paragraph	19
INDEFINITE role|ATTACKER spoke 3	-9
INDEFINITE role|ATTACKER subject 2	-10
INDEFINITE role|ATTACKER told of last	10
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	12
INDEFINITE role|FRESH never spoke	12
INDEFINITE role|MEDIA	-34
INDEFINITE role|MEDIA never spoke	-31
INDEFINITE role|PERSON	-16
INDEFINITE role|PERSON described not	-14
INDEFINITE role|PERSON far 1	-12
INDEFINITE role|PERSON far 2	-9
INDEFINITE role|PERSON far 3	23
INDEFINITE role|PERSON far 4	-9
INDEFINITE role|PERSON far 5	-11
INDEFINITE role|PERSON first of its kind	-49
INDEFINITE role|PERSON lesser of its kind	46
INDEFINITE role|PERSON never spoke	22
INDEFINITE role|PERSON not before	7
INDEFINITE role|PERSON object 2	-6
INDEFINITE role|PERSON outside	7
INDEFINITE role|PERSON rank 0	-6
INDEFINITE role|PERSON rank 1	-11
INDEFINITE role|PERSON same paragraph	17
INDEFINITE role|PERSON second of its kind	-13
INDEFINITE role|PERSON spoke 0	-15
INDEFINITE role|PERSON spoke 1	-10
INDEFINITE role|PERSON spoke 2	-5
INDEFINITE role|PERSON spoke 3	-9
INDEFINITE role|PERSON subject 1	-7
INDEFINITE role|SYSTEM	-5
INDEFINITE role|SYSTEM never spoke	-5
INDEFINITE role|SYSTEM outside	-5
INDEFINITE role|UNNAMED	51
INDEFINITE role|UNNAMED never spoke	51
INDEFINITE role|governed 1	-7
INDEFINITE role|governed 2	-23
INDEFINITE role|object 1	5
INDEFINITE role|object 2	-8
INDEFINITE role|order 0	-12
INDEFINITE role|order 1	-32
INDEFINITE role|order 2	-29
INDEFINITE role|order 3	41
INDEFINITE role|order 4	-33
INDEFINITE role|owner 2	-12
INDEFINITE role|ruled	9
INDEFINITE role|subject 0	-18
INDEFINITE role|subject 1	27
INDEFINITE role|subject 2	-7
INDEFINITE |AGAIN	-10
INDEFINITE |AGENCY	-8
INDEFINITE |AGENCY far 0	-10
INDEFINITE |AGENCY far 1	25
INDEFINITE |AGENCY far 3	5
INDEFINITE |AGENCY far 4	-13
INDEFINITE |AGENCY far 5	22
INDEFINITE |AGENCY governed 2	28
INDEFINITE |AGENCY in content	-24
INDEFINITE |AGENCY lesser of its kind	-13
INDEFINITE |AGENCY never spoke	-45
INDEFINITE |AGENCY not before	-37
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	31
INDEFINITE |AGENCY outside	-8
INDEFINITE |AGENCY owner 1	-16
INDEFINITE |AGENCY owner 2	-12
INDEFINITE |AGENCY rank 1	44
INDEFINITE |AGENCY rank 2	-6
INDEFINITE |AGENCY rank 3	-6
INDEFINITE |AGENCY same paragraph	19
INDEFINITE |AGENCY second of its kind	9
INDEFINITE |AGENCY spoke 0	62
INDEFINITE |AGENCY spoke 1	-10
INDEFINITE |AGENCY spoke 2	-8
INDEFINITE |AGENCY spoke 3	-7
INDEFINITE |AGENCY subject 1	41
INDEFINITE |AGENCY subject 2	5
INDEFINITE |AGENCY told of last	-13
INDEFINITE |ATTACKER	-12
INDEFINITE |ATTACKER described not	-24
INDEFINITE |ATTACKER far 1	-14
INDEFINITE |ATTACKER inside behind	13
INDEFINITE |ATTACKER not before	13
INDEFINITE |ATTACKER outside	-14
INDEFINITE |ATTACKER rank 0	-23
INDEFINITE |ATTACKER same paragraph	-7
INDEFINITE |ATTACKER second of its kind	-13
INDEFINITE |ATTACKER spoke 3	-6
INDEFINITE |ATTACKER told of last	-13
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-11
INDEFINITE |FRESH never spoke	-11
INDEFINITE |MEDIA	17
INDEFINITE |MEDIA never spoke	19
INDEFINITE |PERSON	-8
INDEFINITE |PERSON described not	-20
INDEFINITE |PERSON far 1	-12
INDEFINITE |PERSON first of its kind	-6
INDEFINITE |PERSON opened 1	-12
INDEFINITE |PERSON outside	-15
INDEFINITE |PERSON rank 0	-11
INDEFINITE |PERSON same paragraph	-5
INDEFINITE |PERSON subject 1	-12
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-6
INDEFINITE |SYSTEM described not	-5
INDEFINITE |SYSTEM never spoke	-6
INDEFINITE |SYSTEM outside	-6
INDEFINITE |UNNAMED	43
INDEFINITE |UNNAMED never spoke	43
INDEFINITE |governed 2	25
INDEFINITE |object 0	-10
INDEFINITE |object 2	-11
INDEFINITE |order 0	-27
INDEFINITE |order 1	-33
INDEFINITE |order 2	40
INDEFINITE |order 3	21
INDEFINITE |order 4	-15
INDEFINITE |owner 1	-16
INDEFINITE |owner 2	-16
INDEFINITE |subject 0	-27
INDEFINITE |subject 1	30
INDEFINITE |subject 2	-6
IT |AGAIN spoke 0	-5
IT |AGAIN spoke 1	42
IT |AGAIN spoke 2	-15
IT |AGAIN spoke 3	-17
IT |AGENCY	11
IT |AGENCY far 0	46
IT |AGENCY far 1	-28
IT |AGENCY far 2	24
IT |AGENCY far 5	-16
IT |AGENCY first of its kind	18
IT |AGENCY governed 1	-45
IT |AGENCY governed 2	13
IT |AGENCY lesser of its kind	-5
IT |AGENCY never spoke	-7
IT |AGENCY not before	-14
IT |AGENCY object 1	-8
IT |AGENCY opened 0	8
IT |AGENCY outside	11
IT |AGENCY rank 0	20
IT |AGENCY rank 1	20
IT |AGENCY rank 2	8
IT |AGENCY rank 3	-17
IT |AGENCY rank 4	-8
IT |AGENCY same paragraph	23
IT |AGENCY same side as last	-9
IT |AGENCY spoke 0	-16
IT |AGENCY spoke 1	59
IT |AGENCY spoke 2	-8
IT |AGENCY spoke 3	-19
IT |AGENCY subject 1	28
IT |AGENCY subject 2	-9
IT |ATTACKER	31
IT |ATTACKER far 1	-6
IT |ATTACKER far 2	16
IT |ATTACKER far 3	5
IT |ATTACKER far 4	27
IT |ATTACKER far 5	-9
IT |ATTACKER first of its kind	6
IT |ATTACKER governed 2	-17
IT |ATTACKER in content	-29
IT |ATTACKER never spoke	7
IT |ATTACKER not before	5
IT |ATTACKER object 1	24
IT |ATTACKER object 2	25
IT |ATTACKER outside	31
IT |ATTACKER owner 2	11
IT |ATTACKER rank 0	-23
IT |ATTACKER rank 2	17
IT |ATTACKER rank 3	36
IT |ATTACKER second of its kind	30
IT |ATTACKER spoke 0	23
IT |ATTACKER spoke 1	-7
IT |ATTACKER spoke 2	-10
IT |ATTACKER spoke 3	18
IT |ATTACKER subject 1	-9
IT |ATTACKER subject 2	20
IT |AUTHOR	-10
IT |FRESH	16
IT |FRESH never spoke	16
IT |MEDIA	8
IT |MEDIA never spoke	12
IT |PERSON	-17
IT |PERSON far 1	16
IT |PERSON far 3	-19
IT |PERSON far 4	-6
IT |PERSON far 5	-7
IT |PERSON first of its kind	6
IT |PERSON lesser of its kind	-6
IT |PERSON opened 1	22
IT |PERSON outside	-32
IT |PERSON rank 1	-16
IT |PERSON same paragraph	6
IT |PERSON same side as last	-18
IT |PERSON second of its kind	-17
IT |PERSON spoke 1	-14
IT |PERSON subject 1	17
IT |PERSON subject 2	-13
IT |SYSTEM far 1	17
IT |SYSTEM first of its kind	-11
IT |SYSTEM lesser of its kind	20
IT |SYSTEM object 1	23
IT |SYSTEM object 2	-6
IT |SYSTEM rank 0	13
IT |SYSTEM rank 1	-7
IT |SYSTEM same paragraph	16
IT |SYSTEM second of its kind	-10
IT |SYSTEM told of last	-10
IT |UNNAMED	-46
IT |UNNAMED never spoke	-46
IT |agent 2	-12
IT |governed 1	-50
IT |governed 2	-9
IT |object 0	18
IT |object 1	37
IT |object 2	16
IT |order 0	21
IT |order 1	31
IT |order 2	20
IT |order 3	-32
IT |owner 1	-23
IT |owner 2	9
IT |ruled	10
IT |subject 0	-9
IT |subject 1	36
IT |subject 2	-5
MEDIA	-45
MEDIA ASSERTS BARE	13
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	72
MEDIA ASSERTS IT	25
MEDIA ASSERTS NAME	-22
MEDIA ASSERTS OWNED	-8
MEDIA ASSERTS POSSESSIVE	-11
MEDIA ASSERTS SHE	-6
MEDIA ASSERTS THE	-51
MEDIA CONFIRMS BARE	-8
MEDIA CONFIRMS IT	-7
MEDIA CONFIRMS THE	-5
MEDIA cue :	-6
MEDIA cue according to	-16
MEDIA cue acknowledge	-6
MEDIA cue add	-5
MEDIA cue admit	-5
MEDIA cue allege	-7
MEDIA cue boast	-5
MEDIA cue claim	56
MEDIA cue concede	-5
MEDIA cue conclude	-8
MEDIA cue confirm	-12
MEDIA cue describe	-8
MEDIA cue find	-6
MEDIA cue inform	-6
MEDIA cue maintain	-7
MEDIA cue put	-13
MEDIA cue read	-10
MEDIA cue report	85
MEDIA cue say	-8
MEDIA cue speak	-5
MEDIA cue state	27
MEDIA cue write	-5
MEDIA for HE 	-15
MEDIA for IT 	-30
MEDIA for he	-15
MEDIA for it	-30
MEDIA in ADVISORY	8
MEDIA in NEWS	-45
MEDIA in SOCIAL_POST	-14
MEDIA never spoke	-23
MEDIA of according-to:after	-8
MEDIA of according-to:before	-8
MEDIA of clause:before	-12
MEDIA of clause:interrupted	34
MEDIA of finding	-6
MEDIA of he	-11
MEDIA of impersonal	27
MEDIA of it	10
MEDIA of manager	-11
MEDIA of naming:about	-6
MEDIA of naming:describe	-6
MEDIA of naming:put	-11
MEDIA of no-comment	-14
MEDIA of note	34
MEDIA of notice	-7
MEDIA of noun:claim	42
MEDIA of offer:shown	-5
MEDIA of office	-5
MEDIA of officer	-5
MEDIA of one	-5
MEDIA of post	-8
MEDIA of quote:before	-18
MEDIA of quote:colon	-6
MEDIA of rebuff	-16
MEDIA of report	-6
MEDIA of seller	-5
MEDIA of she	-9
MEDIA of tagged:carried	-31
MEDIA of tagged:cue	-14
MEDIA of tagged:source	47
MEDIA of verb:clause	-17
MEDIA of verb:infinitive	-5
MEDIA of verb:object	-8
MEDIA of verb:quote	-10
MEDIA of verb:that	21
MEDIA says I INDEFINITE	-9
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-7
MEDIA says we NONE	-21
MEDIA spoke 0	-31
MEDIA spoke 1	29
MEDIA spoke 2	-11
MEDIA spoke 3	-23
MINISTRY for HE 	-6
MINISTRY for INDEFINITE role	-7
MINISTRY for IT 	-14
MINISTRY for NAME 	44
MINISTRY for NAME body	-7
MINISTRY for NONE 	-12
MINISTRY for OWNED role	-12
MINISTRY for POSSESSIVE body	7
MINISTRY for THE body	12
MINISTRY for THE office	-15
MINISTRY for THE role	-20
MINISTRY for department	8
MINISTRY for director	-11
MINISTRY for he	-6
MINISTRY for it	-14
MINISTRY for ministry	15
MINISTRY for office	-8
MINISTRY for official	-18
NAME body|AGENCY	9
NAME body|AGENCY inside as head	20
NAME body|AGENCY lesser of its kind	9
NAME body|AGENCY never spoke	12
NAME body|AGENCY not before	8
NAME body|AGENCY outside	-11
NAME body|AGENCY rank 0	6
NAME body|PERSON first of its kind	5
NAME body|PERSON outside	-7
NAME body|PERSON subject 2	-5
NAME body|order 0	5
NAME body|ruled	42
NAME body|type fits	11
NAME office|ruled	-11
NAME role|AGAIN	-6
NAME role|AGENCY	23
NAME role|AGENCY far 5	-6
NAME role|AGENCY first of its kind	10
NAME role|AGENCY governed 2	-5
NAME role|AGENCY lesser of its kind	18
NAME role|AGENCY never spoke	34
NAME role|AGENCY not before	47
NAME role|AGENCY outside	-24
NAME role|AGENCY rank 0	-7
NAME role|AGENCY rank 1	-12
NAME role|AGENCY same paragraph	-15
NAME role|AGENCY second of its kind	-5
NAME role|AGENCY spoke 0	-8
NAME role|AGENCY subject 2	-6
NAME role|ATTACKER	-6
NAME role|ATTACKER outside	-6
NAME role|PERSON	-20
NAME role|PERSON outside	-20
NAME role|PERSON rank 0	-17
NAME role|PERSON subject 2	-6
NAME role|UNNAMED	17
NAME role|UNNAMED never spoke	17
NAME role|governed 2	-5
NAME role|object 2	-5
NAME role|order 0	-21
NAME role|order 1	-10
NAME role|order 2	-6
NAME role|order 3	-5
NAME role|order 4	-9
NAME role|ruled	16
NAME role|subject 1	-25
NAME role|subject 2	-15
NAME |AGAIN	7
NAME |AGAIN spoke 0	-8
NAME |AGAIN spoke 1	-6
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	26
NAME |AGENCY far 0	-12
NAME |AGENCY far 1	-8
NAME |AGENCY far 2	-7
NAME |AGENCY far 3	20
NAME |AGENCY far 4	-5
NAME |AGENCY first of its kind	30
NAME |AGENCY governed 0	-8
NAME |AGENCY governed 1	6
NAME |AGENCY inside as head	57
NAME |AGENCY inside before the head	6
NAME |AGENCY inside behind at	-41
NAME |AGENCY inside behind of	11
NAME |AGENCY never spoke	21
NAME |AGENCY not before	8
NAME |AGENCY object 1	-5
NAME |AGENCY object 2	-14
NAME |AGENCY opened 1	-5
NAME |AGENCY outside	-35
NAME |AGENCY owner 1	-19
NAME |AGENCY owner 2	21
NAME |AGENCY rank 0	16
NAME |AGENCY rank 1	-31
NAME |AGENCY rank 2	23
NAME |AGENCY rank 3	-11
NAME |AGENCY rank 4	-6
NAME |AGENCY same paragraph	-43
NAME |AGENCY second of its kind	-25
NAME |AGENCY spoke 0	-13
NAME |AGENCY spoke 1	-5
NAME |AGENCY spoke 3	-6
NAME |AGENCY subject 1	7
NAME |AGENCY told of last	9
NAME |ATTACKER	9
NAME |ATTACKER far 1	-13
NAME |ATTACKER far 3	36
NAME |ATTACKER far 4	-16
NAME |ATTACKER far 5	-5
NAME |ATTACKER first of its kind	-17
NAME |ATTACKER governed 2	5
NAME |ATTACKER inside as head	26
NAME |ATTACKER lesser of its kind	-7
NAME |ATTACKER never spoke	8
NAME |ATTACKER not before	5
NAME |ATTACKER object 1	-8
NAME |ATTACKER object 2	5
NAME |ATTACKER rank 0	-25
NAME |ATTACKER rank 1	35
NAME |ATTACKER same paragraph	-13
NAME |ATTACKER second of its kind	33
NAME |ATTACKER spoke 0	-6
NAME |ATTACKER spoke 2	12
NAME |ATTACKER subject 1	-5
NAME |ATTACKER subject 2	11
NAME |AUTHOR	-12
NAME |FRESH	13
NAME |FRESH never spoke	13
NAME |MEDIA	6
NAME |MEDIA never spoke	9
NAME |PERSON	26
NAME |PERSON far 0	38
NAME |PERSON far 1	-86
NAME |PERSON far 2	-19
NAME |PERSON far 3	-8
NAME |PERSON far 4	30
NAME |PERSON far 5	15
NAME |PERSON first of its kind	11
NAME |PERSON inside as head	58
NAME |PERSON lesser of its kind	-47
NAME |PERSON never spoke	31
NAME |PERSON not before	60
NAME |PERSON object 2	7
NAME |PERSON opened 1	12
NAME |PERSON outside	-61
NAME |PERSON rank 0	8
NAME |PERSON rank 1	-40
NAME |PERSON rank 2	-12
NAME |PERSON same paragraph	-69
NAME |PERSON same side as last	-21
NAME |PERSON second of its kind	43
NAME |PERSON spoke 0	-5
NAME |PERSON spoke 2	10
NAME |PERSON spoke 3	15
NAME |PERSON subject 0	38
NAME |PERSON subject 1	-56
NAME |PERSON subject 2	11
NAME |PERSON told of last	36
NAME |SYSTEM	18
NAME |SYSTEM far 2	10
NAME |SYSTEM far 5	7
NAME |SYSTEM first of its kind	22
NAME |SYSTEM governed 2	24
NAME |SYSTEM in content	-5
NAME |SYSTEM inside as head	58
NAME |SYSTEM never spoke	18
NAME |SYSTEM not before	14
NAME |SYSTEM object 2	-7
NAME |SYSTEM outside	-33
NAME |SYSTEM rank 0	17
NAME |SYSTEM rank 1	-6
NAME |SYSTEM same paragraph	9
NAME |SYSTEM second of its kind	-7
NAME |SYSTEM subject 2	-8
NAME |SYSTEM told of last	-5
NAME |UNNAMED	-20
NAME |UNNAMED never spoke	-20
NAME |agent 1	-31
NAME |governed 0	-10
NAME |governed 1	9
NAME |governed 2	27
NAME |object 1	-15
NAME |object 2	-8
NAME |order 0	38
NAME |order 1	38
NAME |order 2	-35
NAME |order 3	-49
NAME |order 4	-44
NAME |owner 1	-19
NAME |owner 2	17
NAME |ruled	71
NAME |subject 0	35
NAME |subject 1	-55
NAME |subject 2	23
NAME |type conflicts	44
NAME |type differs	-7
NAME |type fits	-92
NONE |AGAIN	-21
NONE |AGAIN spoke 0	-9
NONE |AGAIN spoke 2	-6
NONE |AGENCY far 0	8
NONE |AGENCY far 1	5
NONE |AGENCY far 2	-21
NONE |AGENCY far 4	7
NONE |AGENCY far 5	-13
NONE |AGENCY first of its kind	47
NONE |AGENCY governed 2	-18
NONE |AGENCY in content	-25
NONE |AGENCY lesser of its kind	-23
NONE |AGENCY not before	19
NONE |AGENCY object 2	18
NONE |AGENCY opened 1	13
NONE |AGENCY owner 2	17
NONE |AGENCY rank 0	11
NONE |AGENCY rank 2	-22
NONE |AGENCY second of its kind	-22
NONE |AGENCY spoke 0	7
NONE |AGENCY spoke 1	-24
NONE |AGENCY spoke 2	11
NONE |AGENCY spoke 3	5
NONE |AGENCY subject 1	-15
NONE |AGENCY subject 2	-40
NONE |AGENCY told of last	42
NONE |ATTACKER	-5
NONE |ATTACKER far 2	15
NONE |ATTACKER far 3	-15
NONE |ATTACKER far 5	-10
NONE |ATTACKER first of its kind	-9
NONE |ATTACKER never spoke	10
NONE |ATTACKER object 2	-13
NONE |ATTACKER outside	-5
NONE |ATTACKER rank 0	-8
NONE |ATTACKER rank 1	10
NONE |ATTACKER second of its kind	-6
NONE |ATTACKER subject 2	8
NONE |AUTHOR never spoke	22
NONE |AUTHOR spoke 0	-12
NONE |AUTHOR spoke 3	-7
NONE |FRESH	-20
NONE |FRESH never spoke	-20
NONE |MEDIA	52
NONE |MEDIA never spoke	85
NONE |PERSON	-11
NONE |PERSON far 1	12
NONE |PERSON far 4	-14
NONE |PERSON far 5	16
NONE |PERSON first of its kind	25
NONE |PERSON lesser of its kind	7
NONE |PERSON never spoke	5
NONE |PERSON object 2	-7
NONE |PERSON opened 1	15
NONE |PERSON outside	-11
NONE |PERSON rank 2	-5
NONE |PERSON second of its kind	-43
NONE |PERSON spoke 0	-29
NONE |PERSON spoke 2	-11
NONE |PERSON spoke 3	26
NONE |PERSON subject 1	12
NONE |PERSON subject 2	6
NONE |SYSTEM far 1	-9
NONE |SYSTEM far 5	19
NONE |SYSTEM first of its kind	-11
NONE |SYSTEM governed 1	-7
NONE |SYSTEM governed 2	25
NONE |SYSTEM lesser of its kind	-7
NONE |SYSTEM object 2	-7
NONE |SYSTEM rank 0	-15
NONE |SYSTEM rank 1	-13
NONE |SYSTEM rank 2	33
NONE |SYSTEM second of its kind	22
NONE |SYSTEM told of last	-10
NONE |agent 2	-10
NONE |governed 1	-12
NONE |object 1	-7
NONE |object 2	-9
NONE |order 0	-33
NONE |order 1	43
NONE |order 2	-8
NONE |order 3	11
NONE |order 4	-41
NONE |owner 2	14
NONE |ruled	-5
NONE |subject 0	-5
NONE |subject 1	-5
NONE |subject 2	-28
OTHER for BARE 	-14
OTHER for BARE office	-5
OTHER for BARE role	-5
OTHER for HE 	12
OTHER for INDEFINITE 	23
OTHER for INDEFINITE attacker document	8
OTHER for INDEFINITE body	-23
OTHER for INDEFINITE document	22
OTHER for INDEFINITE office	-15
OTHER for INDEFINITE role	-27
OTHER for IT 	26
OTHER for NAME 	-13
OTHER for NAME body	5
OTHER for NONE 	-20
OTHER for OWNED 	11
OTHER for OWNED body	5
OTHER for OWNED office	-41
OTHER for POSSESSIVE 	-35
OTHER for POSSESSIVE document	-11
OTHER for POSSESSIVE office	16
OTHER for POSSESSIVE role	-9
OTHER for SHE 	-8
OTHER for THE 	-17
OTHER for THE document	-31
OTHER for THE office	10
OTHER for THE part	8
OTHER for THE role	-52
OTHER for THEY 	-5
OTHER for agent	-5
OTHER for association	10
OTHER for board	41
OTHER for centre	17
OTHER for chairman	9
OTHER for channel	27
OTHER for commission	-24
OTHER for company	36
OTHER for council	-12
OTHER for counsel	-20
OTHER for executive	-6
OTHER for firm	8
OTHER for he	13
OTHER for insurer	7
OTHER for it	31
OTHER for its	-5
OTHER for man	9
OTHER for manager	-11
OTHER for member	-8
OTHER for members	10
OTHER for ministry	-7
OTHER for note	-7
OTHER for notice	31
OTHER for office	-36
OTHER for officer	-17
OTHER for official	-13
OTHER for one	-7
OTHER for operator	-25
OTHER for person	-8
OTHER for pirnovar	5
OTHER for police	-5
OTHER for post	9
OTHER for report	-25
OTHER for service	-10
OTHER for solicitor	5
OTHER for spokesman	16
OTHER for superintendent	6
OTHER for team	-49
OTHER for that	-7
OTHER for the	-9
OTHER for they	-5
OTHER for union	28
OTHER for vendor	-15
OWNED body|AGENCY	16
OWNED body|AGENCY far 1	-7
OWNED body|AGENCY first of its kind	9
OWNED body|AGENCY inside as head	18
OWNED body|AGENCY never spoke	22
OWNED body|AGENCY not before	17
OWNED body|AGENCY rank 0	5
OWNED body|AGENCY same paragraph	5
OWNED body|PERSON	-7
OWNED body|PERSON described not	-7
OWNED body|PERSON outside	-7
OWNED body|PERSON rank 0	-7
OWNED body|PERSON same paragraph	-7
OWNED body|PERSON spoke 0	-7
OWNED body|ruled	6
OWNED body|subject 1	-6
OWNED body|subject 2	-7
OWNED document|AGENCY	5
OWNED document|AGENCY described not	16
OWNED document|AGENCY described partly	16
OWNED document|AGENCY far 3	32
OWNED document|AGENCY inside as owner	-11
OWNED document|AGENCY lesser of its kind	7
OWNED document|AGENCY never spoke	-8
OWNED document|AGENCY object 2	-8
OWNED document|AGENCY outside	16
OWNED document|AGENCY rank 0	9
OWNED document|AGENCY rank 1	28
OWNED document|AGENCY second of its kind	-5
OWNED document|AGENCY subject 2	37
OWNED document|PERSON	9
OWNED document|PERSON described not	9
OWNED document|PERSON never spoke	19
OWNED document|PERSON outside	9
OWNED document|PERSON rank 0	-13
OWNED document|PERSON rank 1	21
OWNED document|PERSON second of its kind	-12
OWNED document|PERSON spoke 0	-12
OWNED document|PERSON subject 2	22
OWNED document|UNNAMED	-6
OWNED document|UNNAMED never spoke	-6
OWNED document|object 2	-8
OWNED document|order 0	5
OWNED document|order 1	-10
OWNED document|order 2	29
OWNED document|order 3	21
OWNED document|ruled	-20
OWNED document|subject 1	-12
OWNED document|subject 2	58
OWNED office|AGAIN	-15
OWNED office|AGAIN spoke 0	-5
OWNED office|AGAIN spoke 3	-6
OWNED office|AGENCY	11
OWNED office|AGENCY agent 2	-11
OWNED office|AGENCY described not	-16
OWNED office|AGENCY described partly	6
OWNED office|AGENCY far 2	-17
OWNED office|AGENCY far 5	22
OWNED office|AGENCY governed 2	-7
OWNED office|AGENCY inside as owner	31
OWNED office|AGENCY lesser of its kind	28
OWNED office|AGENCY never spoke	37
OWNED office|AGENCY not before	28
OWNED office|AGENCY object 2	-5
OWNED office|AGENCY outside	-17
OWNED office|AGENCY rank 0	-22
OWNED office|AGENCY rank 1	-20
OWNED office|AGENCY rank 2	39
OWNED office|AGENCY rank 3	-8
OWNED office|AGENCY rank 4	-6
OWNED office|AGENCY same paragraph	-24
OWNED office|AGENCY second of its kind	-16
OWNED office|AGENCY spoke 1	-10
OWNED office|AGENCY spoke 3	-10
OWNED office|AGENCY subject 2	24
OWNED office|AGENCY told of last	6
OWNED office|ATTACKER	-9
OWNED office|ATTACKER described not	-9
OWNED office|ATTACKER first of its kind	-8
OWNED office|ATTACKER never spoke	-8
OWNED office|ATTACKER outside	-9
OWNED office|ATTACKER rank 0	-8
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-7
OWNED office|MEDIA never spoke	-5
OWNED office|PERSON	-7
OWNED office|PERSON described not	-20
OWNED office|PERSON far 1	-5
OWNED office|PERSON far 5	-8
OWNED office|PERSON inside behind a comma	10
OWNED office|PERSON not before	10
OWNED office|PERSON outside	-20
OWNED office|PERSON rank 0	-8
OWNED office|PERSON same paragraph	-6
OWNED office|PERSON spoke 3	-5
OWNED office|PERSON subject 2	-9
OWNED office|UNNAMED	37
OWNED office|UNNAMED never spoke	37
OWNED office|agent 2	-11
OWNED office|governed 2	-9
OWNED office|object 1	-6
OWNED office|object 2	-9
OWNED office|order 0	-8
OWNED office|order 1	-29
OWNED office|order 2	-16
OWNED office|order 3	-10
OWNED office|order 4	17
OWNED office|ruled	-7
OWNED office|subject 2	11
OWNED role|AGENCY	-17
OWNED role|AGENCY first of its kind	-13
OWNED role|AGENCY inside as owner	-13
OWNED role|AGENCY never spoke	-13
OWNED role|PERSON	17
OWNED role|PERSON described not	10
OWNED role|PERSON inside behind a comma	7
OWNED role|PERSON never spoke	5
OWNED role|PERSON not before	7
OWNED role|PERSON outside	10
OWNED role|PERSON rank 0	13
OWNED role|PERSON second of its kind	18
OWNED role|PERSON spoke 0	16
OWNED role|PERSON subject 2	-5
OWNED role|UNNAMED	8
OWNED role|UNNAMED never spoke	8
OWNED role|order 0	11
OWNED role|ruled	8
OWNED role|subject 2	-6
OWNED |AGAIN	36
OWNED |AGAIN spoke 3	38
OWNED |AGENCY	-19
OWNED |AGENCY described not	-12
OWNED |AGENCY described partly	10
OWNED |AGENCY far 1	-9
OWNED |AGENCY far 4	7
OWNED |AGENCY far 5	6
OWNED |AGENCY first of its kind	5
OWNED |AGENCY inside as head	14
OWNED |AGENCY inside as owner	-20
OWNED |AGENCY lesser of its kind	-20
OWNED |AGENCY never spoke	-14
OWNED |AGENCY not before	-18
OWNED |AGENCY object 2	5
OWNED |AGENCY outside	-12
OWNED |AGENCY rank 0	5
OWNED |AGENCY rank 1	-5
OWNED |AGENCY same paragraph	-10
OWNED |AGENCY second of its kind	-5
OWNED |AGENCY told of last	-8
OWNED |PERSON described not	-14
OWNED |PERSON far 1	-8
OWNED |PERSON inside behind a comma	9
OWNED |PERSON never spoke	8
OWNED |PERSON not before	11
OWNED |PERSON outside	-14
OWNED |PERSON rank 0	-9
OWNED |PERSON same paragraph	-11
OWNED |PERSON spoke 0	-9
OWNED |PERSON subject 1	-8
OWNED |PERSON subject 2	-5
OWNED |UNNAMED	-5
OWNED |UNNAMED never spoke	-5
OWNED |object 1	-7
OWNED |order 1	-7
OWNED |order 2	-6
OWNED |ruled	31
OWNED |subject 1	-9
OWNED |subject 2	-9
PERSON	52
PERSON ALLEGES THE	-6
PERSON ASSERTS BARE	31
PERSON ASSERTS HE	30
PERSON ASSERTS INDEFINITE	-45
PERSON ASSERTS NONE	-23
PERSON ASSERTS POSSESSIVE	12
PERSON ASSERTS SHE	18
PERSON ASSERTS THE	9
PERSON CONFIRMS BARE	-13
PERSON CONFIRMS HE	-7
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	15
PERSON CONFIRMS SHE	5
PERSON CONFIRMS THE	32
PERSON DENIES HE	5
PERSON DENIES NAME	12
PERSON DENIES THE	6
PERSON agent 1	-13
PERSON agent 2	-36
PERSON cue :	12
PERSON cue accept	25
PERSON cue according to	28
PERSON cue accuse	-6
PERSON cue acknowledge	7
PERSON cue add	32
PERSON cue allege	6
PERSON cue assert	-7
PERSON cue assure	35
PERSON cue blame	-20
PERSON cue boast	-8
PERSON cue claim	-34
PERSON cue concede	9
PERSON cue confirm	-21
PERSON cue contend	21
PERSON cue decline to be	-11
PERSON cue decline to comment	-9
PERSON cue decline to name	18
PERSON cue denied it	-30
PERSON cue deny	5
PERSON cue dismiss	6
PERSON cue find	-7
PERSON cue go on	16
PERSON cue inform	-24
PERSON cue insist	-5
PERSON cue maintain	15
PERSON cue not reply	-27
PERSON cue not respond	-5
PERSON cue not return	-26
PERSON cue not want	-16
PERSON cue note	-12
PERSON cue offer	-6
PERSON cue put	-15
PERSON cue remark	-20
PERSON cue reply	5
PERSON cue show	25
PERSON cue speak	-21
PERSON cue state	14
PERSON cue submit	17
PERSON cue suspect	11
PERSON cue tell	-49
PERSON cue would have none of it	27
PERSON cue write	16
PERSON described not	-98
PERSON described partly	-16
PERSON described wholly	57
PERSON far 0	30
PERSON far 2	41
PERSON far 4	-77
PERSON far 5	-57
PERSON first here INDEFINITE	-7
PERSON first here NAME	52
PERSON first here OWNED	28
PERSON first here POSSESSIVE	39
PERSON first here THE	27
PERSON first of its kind	34
PERSON governed 1	-10
PERSON governed 2	-39
PERSON has head	56
PERSON in ADVISORY	34
PERSON in NEWS	55
PERSON in SOCIAL_POST	-34
PERSON in content	-40
PERSON inside as head	62
PERSON inside behind a comma	102
PERSON inside behind of	9
PERSON lesser of its kind	48
PERSON never spoke	65
PERSON not before	104
PERSON object 0	7
PERSON object 1	9
PERSON of according-to:after	13
PERSON of according-to:before	28
PERSON of agency	14
PERSON of authority	-6
PERSON of clause:before	17
PERSON of clause:interrupted	-31
PERSON of commission	-11
PERSON of company	14
PERSON of contractor	5
PERSON of council	-7
PERSON of counsel	28
PERSON of director	27
PERSON of engineer	-5
PERSON of executive	41
PERSON of finding	12
PERSON of group	-6
PERSON of he	25
PERSON of head	9
PERSON of her	-5
PERSON of it	-29
PERSON of its	12
PERSON of judge	21
PERSON of letter	9
PERSON of man	-18
PERSON of minister	-12
PERSON of mother	11
PERSON of naming:about	-19
PERSON of naming:blame	-7
PERSON of naming:put	-17
PERSON of no-comment	-37
PERSON of note	9
PERSON of notice	-9
PERSON of office	-8
PERSON of officer	40
PERSON of one	-10
PERSON of operator	-6
PERSON of person	-5
PERSON of police	-13
PERSON of quote:before	40
PERSON of quote:colon	12
PERSON of quote:following	38
PERSON of rebuff	31
PERSON of report	-36
PERSON of researcher	8
PERSON of secretary	-9
PERSON of service	-11
PERSON of she	31
PERSON of statement	30
PERSON of tagged:carried	28
PERSON of tagged:cue	-10
PERSON of tagged:source	-12
PERSON of that	7
PERSON of verb:clause	25
PERSON of verb:object	-15
PERSON of verb:that	-11
PERSON often 0 HE	-24
PERSON often 0 INDEFINITE	-27
PERSON often 0 IT	-35
PERSON often 0 NAME	8
PERSON often 0 NONE	-26
PERSON often 0 POSSESSIVE	30
PERSON often 0 THE	18
PERSON often 1 BARE	8
PERSON often 1 HE	56
PERSON often 1 INDEFINITE	-18
PERSON often 1 IT	7
PERSON often 1 NAME	-23
PERSON often 1 NONE	6
PERSON often 1 SHE	45
PERSON often 2 BARE	-5
PERSON often 2 HE	11
PERSON often 2 INDEFINITE	-7
PERSON often 2 IT	12
PERSON often 2 NAME	37
PERSON often 2 NONE	8
PERSON often 2 POSSESSIVE	-11
PERSON often 2 SHE	-24
PERSON often 2 THE	25
PERSON opened 1	-20
PERSON outside	-39
PERSON owner 1	-16
PERSON rank 0	-15
PERSON rank 1	10
PERSON rank 2	-17
PERSON rank 3	-39
PERSON rank 4	21
PERSON same paragraph	120
PERSON same side as last	39
PERSON says I INDEFINITE	-34
PERSON says I NAME	6
PERSON says I SHE	-24
PERSON says we HE	25
PERSON says we IT	8
PERSON says we NAME	14
PERSON says we POSSESSIVE	19
PERSON says we SHE	17
PERSON says we THE	-9
PERSON second of its kind	24
PERSON spoke 0	7
PERSON spoke 2	26
PERSON spoke last 0 HE  true	-11
PERSON spoke last 0 NAME  true	-12
PERSON spoke last 0 THE body true	18
PERSON spoke last 1 BARE office true	17
PERSON spoke last 1 HE  true	5
PERSON spoke last 1 IT  true	14
PERSON spoke last 1 NAME  true	12
PERSON spoke last 1 NONE  true	-21
PERSON spoke last 1 OWNED  true	-8
PERSON spoke last 1 OWNED body true	-7
PERSON spoke last 1 POSSESSIVE  true	7
PERSON spoke last 1 POSSESSIVE office false	-6
PERSON spoke last 1 SHE  false	13
PERSON spoke last 1 SHE  true	-11
PERSON spoke last 1 THE  false	-14
PERSON spoke last 1 THE  true	9
PERSON spoke last 1 THE body false	-12
PERSON spoke last 1 THE body true	-32
PERSON spoke last 1 THE role false	-18
PERSON spoke last 1 THE role true	6
PERSON spoke last 2 HE  true	9
PERSON spoke last 2 SHE  false	-7
PERSON spoke last 2 THE  false	10
PERSON spoke last 3 SHE  false	13
PERSON spoke last 3 THE  false	-10
PERSON spoke last here BARE	20
PERSON spoke last here HE	6
PERSON spoke last here IT	9
PERSON spoke last here NAME	-9
PERSON spoke last here NONE	-16
PERSON spoke last here OWNED	-26
PERSON spoke last here POSSESSIVE	-19
PERSON spoke last here SHE	-10
PERSON spoke last here THE	27
PERSON subject 0	27
PERSON subject 1	22
PERSON subject 2	-24
PERSON told of last	18
POLICE for BARE 	33
POLICE for HE 	11
POLICE for INDEFINITE 	-36
POLICE for INDEFINITE attacker document	-5
POLICE for INDEFINITE office	10
POLICE for INDEFINITE role	24
POLICE for IT 	-34
POLICE for NAME 	-9
POLICE for NAME body	14
POLICE for OWNED office	13
POLICE for POSSESSIVE 	-12
POLICE for POSSESSIVE office	-8
POLICE for POSSESSIVE role	6
POLICE for SHE 	-5
POLICE for THE 	32
POLICE for THE document	15
POLICE for THE office	-27
POLICE for THE role	-13
POLICE for THEY 	6
POLICE for board	-12
POLICE for he	11
POLICE for it	-34
POLICE for office	11
POLICE for officer	31
POLICE for police	34
POLICE for report	-17
POLICE for she	-16
POLICE for spokesman	14
POLICE for spokesperson	-16
POLICE for they	6
POSSESSIVE body|AGENCY	17
POSSESSIVE body|AGENCY described not	10
POSSESSIVE body|AGENCY far 1	11
POSSESSIVE body|AGENCY first of its kind	12
POSSESSIVE body|AGENCY never spoke	12
POSSESSIVE body|AGENCY outside	10
POSSESSIVE body|AGENCY rank 0	11
POSSESSIVE body|AGENCY same paragraph	11
POSSESSIVE body|PERSON	-8
POSSESSIVE body|PERSON described not	-8
POSSESSIVE body|PERSON outside	-8
POSSESSIVE body|PERSON second of its kind	-5
POSSESSIVE body|UNNAMED	-5
POSSESSIVE body|UNNAMED never spoke	-5
POSSESSIVE body|order 1	11
POSSESSIVE body|ruled	20
POSSESSIVE document|AGENCY	14
POSSESSIVE document|AGENCY described not	14
POSSESSIVE document|AGENCY far 1	11
POSSESSIVE document|AGENCY far 5	-12
POSSESSIVE document|AGENCY first of its kind	21
POSSESSIVE document|AGENCY lesser of its kind	-15
POSSESSIVE document|AGENCY never spoke	5
POSSESSIVE document|AGENCY outside	25
POSSESSIVE document|AGENCY rank 0	-11
POSSESSIVE document|AGENCY rank 1	31
POSSESSIVE document|AGENCY same paragraph	18
POSSESSIVE document|AGENCY second of its kind	8
POSSESSIVE document|AGENCY subject 2	8
POSSESSIVE document|PERSON far 3	-6
POSSESSIVE document|PERSON lesser of its kind	8
POSSESSIVE document|PERSON never spoke	19
POSSESSIVE document|PERSON rank 0	-13
POSSESSIVE document|PERSON rank 1	22
POSSESSIVE document|PERSON same paragraph	12
POSSESSIVE document|PERSON spoke 0	-11
POSSESSIVE document|PERSON subject 2	-6
POSSESSIVE document|UNNAMED	-10
POSSESSIVE document|UNNAMED never spoke	-10
POSSESSIVE document|order 0	-11
POSSESSIVE document|order 1	22
POSSESSIVE document|order 2	21
POSSESSIVE document|order 3	-7
POSSESSIVE document|order 4	-6
POSSESSIVE office|AGAIN	-8
POSSESSIVE office|AGENCY	25
POSSESSIVE office|AGENCY described not	34
POSSESSIVE office|AGENCY far 0	13
POSSESSIVE office|AGENCY far 1	8
POSSESSIVE office|AGENCY far 4	-11
POSSESSIVE office|AGENCY far 5	19
POSSESSIVE office|AGENCY first of its kind	-13
POSSESSIVE office|AGENCY in content	13
POSSESSIVE office|AGENCY never spoke	17
POSSESSIVE office|AGENCY opened 0	13
POSSESSIVE office|AGENCY outside	25
POSSESSIVE office|AGENCY rank 0	6
POSSESSIVE office|AGENCY rank 2	23
POSSESSIVE office|AGENCY same paragraph	19
POSSESSIVE office|AGENCY second of its kind	33
POSSESSIVE office|AGENCY spoke 1	-6
POSSESSIVE office|AGENCY spoke 2	-6
POSSESSIVE office|AGENCY spoke 3	19
POSSESSIVE office|AGENCY subject 0	22
POSSESSIVE office|AGENCY subject 1	8
POSSESSIVE office|AGENCY subject 2	11
POSSESSIVE office|ATTACKER	-7
POSSESSIVE office|ATTACKER described not	-7
POSSESSIVE office|ATTACKER far 3	-6
POSSESSIVE office|ATTACKER first of its kind	-7
POSSESSIVE office|ATTACKER outside	-7
POSSESSIVE office|ATTACKER rank 0	-7
POSSESSIVE office|ATTACKER subject 2	-6
POSSESSIVE office|FRESH	-6
POSSESSIVE office|FRESH never spoke	-6
POSSESSIVE office|MEDIA	-6
POSSESSIVE office|MEDIA never spoke	-6
POSSESSIVE office|PERSON	-9
POSSESSIVE office|PERSON described not	-25
POSSESSIVE office|PERSON far 3	-11
POSSESSIVE office|PERSON inside behind a comma	17
POSSESSIVE office|PERSON never spoke	15
POSSESSIVE office|PERSON not before	17
POSSESSIVE office|PERSON object 2	-19
POSSESSIVE office|PERSON outside	-25
POSSESSIVE office|PERSON rank 0	-19
POSSESSIVE office|PERSON second of its kind	-8
POSSESSIVE office|PERSON spoke 0	-10
POSSESSIVE office|PERSON spoke 2	-13
POSSESSIVE office|PERSON subject 2	-6
POSSESSIVE office|UNNAMED	13
POSSESSIVE office|UNNAMED never spoke	13
POSSESSIVE office|object 2	-22
POSSESSIVE office|order 0	-18
POSSESSIVE office|order 2	-7
POSSESSIVE office|order 3	-5
POSSESSIVE office|order 4	20
POSSESSIVE office|ruled	28
POSSESSIVE office|subject 0	22
POSSESSIVE office|subject 1	8
POSSESSIVE role|AGAIN	-7
POSSESSIVE role|AGENCY	-14
POSSESSIVE role|AGENCY described not	-11
POSSESSIVE role|AGENCY far 2	-6
POSSESSIVE role|AGENCY first of its kind	-14
POSSESSIVE role|AGENCY governed 2	-5
POSSESSIVE role|AGENCY lesser of its kind	-8
POSSESSIVE role|AGENCY never spoke	-7
POSSESSIVE role|AGENCY opened 0	-7
POSSESSIVE role|AGENCY opened 1	5
POSSESSIVE role|AGENCY outside	-14
POSSESSIVE role|AGENCY rank 0	-9
POSSESSIVE role|AGENCY same paragraph	-8
POSSESSIVE role|AGENCY second of its kind	8
POSSESSIVE role|AGENCY spoke 0	10
POSSESSIVE role|AGENCY spoke 1	-8
POSSESSIVE role|AGENCY spoke 3	-8
POSSESSIVE role|AGENCY subject 0	-7
POSSESSIVE role|AGENCY subject 1	5
POSSESSIVE role|AGENCY told of last	-11
POSSESSIVE role|FRESH	-6
POSSESSIVE role|FRESH never spoke	-6
POSSESSIVE role|PERSON	8
POSSESSIVE role|PERSON far 3	-5
POSSESSIVE role|PERSON far 4	-5
POSSESSIVE role|PERSON first of its kind	-13
POSSESSIVE role|PERSON lesser of its kind	20
POSSESSIVE role|PERSON never spoke	25
POSSESSIVE role|PERSON object 2	-7
POSSESSIVE role|PERSON rank 0	14
POSSESSIVE role|PERSON rank 1	-7
POSSESSIVE role|PERSON same paragraph	13
POSSESSIVE role|PERSON spoke 0	-9
POSSESSIVE role|PERSON spoke 3	-5
POSSESSIVE role|PERSON subject 2	-10
POSSESSIVE role|UNNAMED	27
POSSESSIVE role|UNNAMED never spoke	27
POSSESSIVE role|governed 2	-6
POSSESSIVE role|object 2	-8
POSSESSIVE role|order 1	-8
POSSESSIVE role|order 2	17
POSSESSIVE role|order 3	-14
POSSESSIVE role|order 4	-6
POSSESSIVE role|ruled	18
POSSESSIVE role|subject 1	19
POSSESSIVE role|subject 2	-13
POSSESSIVE |AGAIN	-7
POSSESSIVE |AGENCY	-16
POSSESSIVE |AGENCY far 1	12
POSSESSIVE |AGENCY far 2	-7
POSSESSIVE |AGENCY far 3	-8
POSSESSIVE |AGENCY first of its kind	-7
POSSESSIVE |AGENCY governed 2	-6
POSSESSIVE |AGENCY lesser of its kind	10
POSSESSIVE |AGENCY never spoke	-34
POSSESSIVE |AGENCY opened 1	-5
POSSESSIVE |AGENCY outside	7
POSSESSIVE |AGENCY rank 1	6
POSSESSIVE |AGENCY same paragraph	13
POSSESSIVE |AGENCY second of its kind	-20
POSSESSIVE |AGENCY spoke 0	20
POSSESSIVE |AGENCY subject 1	12
POSSESSIVE |AGENCY subject 2	-10
POSSESSIVE |ATTACKER	8
POSSESSIVE |ATTACKER described not	8
POSSESSIVE |ATTACKER first of its kind	8
POSSESSIVE |ATTACKER never spoke	8
POSSESSIVE |ATTACKER outside	8
POSSESSIVE |ATTACKER rank 0	8
POSSESSIVE |ATTACKER same paragraph	8
POSSESSIVE |FRESH	-5
POSSESSIVE |FRESH never spoke	-5
POSSESSIVE |MEDIA	-6
POSSESSIVE |MEDIA never spoke	-5
POSSESSIVE |PERSON	28
POSSESSIVE |PERSON described not	8
POSSESSIVE |PERSON far 1	7
POSSESSIVE |PERSON far 3	11
POSSESSIVE |PERSON first of its kind	5
POSSESSIVE |PERSON inside as head	9
POSSESSIVE |PERSON inside behind a comma	11
POSSESSIVE |PERSON lesser of its kind	19
POSSESSIVE |PERSON never spoke	17
POSSESSIVE |PERSON not before	20
POSSESSIVE |PERSON outside	8
POSSESSIVE |PERSON rank 0	13
POSSESSIVE |PERSON same paragraph	6
POSSESSIVE |PERSON spoke 0	19
POSSESSIVE |PERSON spoke 1	-5
POSSESSIVE |PERSON subject 1	6
POSSESSIVE |governed 2	-7
POSSESSIVE |object 1	-5
POSSESSIVE |order 0	15
POSSESSIVE |order 1	15
POSSESSIVE |order 4	-5
POSSESSIVE |ruled	-27
POSSESSIVE |same role	-20
POSSESSIVE |subject 1	18
POSSESSIVE |subject 2	-9
REGULATOR for HE 	13
REGULATOR for INDEFINITE 	24
REGULATOR for INDEFINITE office	18
REGULATOR for INDEFINITE role	26
REGULATOR for NAME 	-13
REGULATOR for OWNED 	7
REGULATOR for OWNED office	50
REGULATOR for POSSESSIVE office	19
REGULATOR for SHE 	-10
REGULATOR for THE body	19
REGULATOR for THE document	13
REGULATOR for THE office	57
REGULATOR for THE role	24
REGULATOR for agency	-5
REGULATOR for authority	-37
REGULATOR for commission	26
REGULATOR for commissioner	12
REGULATOR for company	31
REGULATOR for filing	-6
REGULATOR for he	13
REGULATOR for notice	13
REGULATOR for office	61
REGULATOR for officer	-7
REGULATOR for police	-5
REGULATOR for regulator	-5
REGULATOR for she	-10
REGULATOR for spokesperson	24
SHE |AGAIN spoke 0	13
SHE |AGAIN spoke 3	-8
SHE |AGENCY far 2	52
SHE |AGENCY far 3	-11
SHE |AGENCY far 4	-14
SHE |AGENCY far 5	-12
SHE |AGENCY first of its kind	-12
SHE |AGENCY governed 2	15
SHE |AGENCY in content	5
SHE |AGENCY never spoke	-19
SHE |AGENCY not before	-6
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-18
SHE |AGENCY opened 1	11
SHE |AGENCY owner 2	-8
SHE |AGENCY rank 0	18
SHE |AGENCY rank 3	-5
SHE |AGENCY same paragraph	56
SHE |AGENCY same side as last	-5
SHE |AGENCY second of its kind	12
SHE |AGENCY spoke 0	37
SHE |AGENCY spoke 1	7
SHE |AGENCY spoke 2	-7
SHE |AGENCY spoke 3	-14
SHE |AGENCY subject 1	13
SHE |AGENCY subject 2	25
SHE |AGENCY told of last	-9
SHE |ATTACKER	-7
SHE |ATTACKER far 1	18
SHE |ATTACKER far 2	-9
SHE |ATTACKER far 5	-6
SHE |ATTACKER first of its kind	13
SHE |ATTACKER lesser of its kind	-11
SHE |ATTACKER object 1	-9
SHE |ATTACKER outside	-7
SHE |ATTACKER rank 0	-24
SHE |ATTACKER rank 1	25
SHE |ATTACKER second of its kind	-8
SHE |ATTACKER spoke 1	-7
SHE |ATTACKER subject 2	-10
SHE |FRESH	34
SHE |FRESH never spoke	34
SHE |MEDIA	-9
SHE |MEDIA never spoke	-8
SHE |PERSON	26
SHE |PERSON far 1	17
SHE |PERSON far 2	49
SHE |PERSON far 3	13
SHE |PERSON far 4	-54
SHE |PERSON far 5	5
SHE |PERSON first of its kind	-8
SHE |PERSON governed 1	-10
SHE |PERSON governed 2	-12
SHE |PERSON never spoke	-27
SHE |PERSON object 1	26
SHE |PERSON object 2	11
SHE |PERSON opened 1	-38
SHE |PERSON outside	26
SHE |PERSON rank 0	-21
SHE |PERSON rank 1	25
SHE |PERSON rank 2	29
SHE |PERSON rank 3	-12
SHE |PERSON rank 4	16
SHE |PERSON same paragraph	45
SHE |PERSON same side as last	22
SHE |PERSON second of its kind	35
SHE |PERSON spoke 0	5
SHE |PERSON spoke 1	31
SHE |PERSON spoke 2	30
SHE |PERSON spoke 3	-15
SHE |PERSON told of last	-14
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-35
SHE |UNNAMED never spoke	-35
SHE |governed 1	-9
SHE |object 1	11
SHE |object 2	-13
SHE |order 0	38
SHE |order 1	-22
SHE |order 2	15
SHE |order 3	23
SHE |order 4	-23
SHE |owner 1	26
SHE |owner 2	11
SHE |subject 1	11
SHE |subject 2	13
SYSTEM	-17
SYSTEM ASSERTS BARE	-9
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-17
SYSTEM ASSERTS IT	7
SYSTEM ASSERTS NAME	33
SYSTEM ASSERTS THE	31
SYSTEM cue :	16
SYSTEM cue according to	-7
SYSTEM cue claim	16
SYSTEM cue confirm	-8
SYSTEM cue inform	-6
SYSTEM cue maintain	-5
SYSTEM cue reckon	15
SYSTEM cue report	17
SYSTEM cue say	-21
SYSTEM cue state	-8
SYSTEM cue tell	-12
SYSTEM cue write	-6
SYSTEM described not	-48
SYSTEM far 0	17
SYSTEM far 1	-10
SYSTEM far 2	-7
SYSTEM far 3	-21
SYSTEM far 4	-24
SYSTEM far 5	10
SYSTEM first here NAME generic	-6
SYSTEM first of its kind	-22
SYSTEM generic	-52
SYSTEM governed 0	-5
SYSTEM governed 1	-15
SYSTEM governed 2	7
SYSTEM in ADVISORY	-14
SYSTEM in NEWS	-34
SYSTEM in SOCIAL_POST	33
SYSTEM in content	-39
SYSTEM in quote	-16
SYSTEM inside as head	91
SYSTEM lesser of its kind	20
SYSTEM never spoke	-17
SYSTEM not before	22
SYSTEM object 1	14
SYSTEM object 2	-7
SYSTEM of clause:before	-7
SYSTEM of he	-6
SYSTEM of impersonal	-10
SYSTEM of no-comment	-8
SYSTEM of quote:colon	16
SYSTEM of rebuff	-10
SYSTEM of review	35
SYSTEM of service	37
SYSTEM of she	-6
SYSTEM of tagged:carried	19
SYSTEM of verb:quote	-5
SYSTEM of verb:that	50
SYSTEM often 0 BARE	-13
SYSTEM often 0 INDEFINITE	-12
SYSTEM often 0 IT	-13
SYSTEM often 0 NONE	22
SYSTEM often 1 INDEFINITE	-5
SYSTEM often 1 IT	20
SYSTEM often 1 NAME	-9
SYSTEM often 1 NONE	-8
SYSTEM often 1 THE	16
SYSTEM often 2 BARE	22
SYSTEM often 2 NAME	29
SYSTEM often 2 NONE	-10
SYSTEM often 2 THE	-10
SYSTEM opened 0	22
SYSTEM outside	-56
SYSTEM rank 0	-35
SYSTEM rank 1	8
SYSTEM rank 2	13
SYSTEM rank 3	-9
SYSTEM same paragraph	23
SYSTEM says we NAME	16
SYSTEM says we NONE	23
SYSTEM second of its kind	-8
SYSTEM subject 1	-8
SYSTEM subject 2	-35
SYSTEM told of last	-16
THE attacker document|AGENCY described not	-18
THE attacker document|AGENCY far 1	20
THE attacker document|AGENCY far 3	-7
THE attacker document|AGENCY far 5	-5
THE attacker document|AGENCY first of its kind	-28
THE attacker document|AGENCY never spoke	20
THE attacker document|AGENCY object 2	-5
THE attacker document|AGENCY rank 0	-6
THE attacker document|AGENCY rank 1	16
THE attacker document|AGENCY same paragraph	18
THE attacker document|AGENCY second of its kind	-5
THE attacker document|AGENCY spoke 0	-6
THE attacker document|AGENCY spoke 2	-9
THE attacker document|AGENCY subject 2	-5
THE attacker document|AGENCY told of last	14
THE attacker document|ATTACKER	6
THE attacker document|ATTACKER far 1	-20
THE attacker document|ATTACKER first of its kind	8
THE attacker document|ATTACKER never spoke	-13
THE attacker document|ATTACKER same paragraph	-17
THE attacker document|ATTACKER spoke 0	9
THE attacker document|ATTACKER subject 2	21
THE attacker document|ATTACKER told of last	-13
THE attacker document|PERSON	13
THE attacker document|PERSON described not	13
THE attacker document|PERSON first of its kind	-12
THE attacker document|PERSON outside	13
THE attacker document|PERSON rank 0	21
THE attacker document|PERSON rank 1	-7
THE attacker document|PERSON subject 2	-9
THE attacker document|UNNAMED	-13
THE attacker document|UNNAMED never spoke	-13
THE attacker document|object 2	-13
THE attacker document|order 1	-6
THE attacker document|order 2	22
THE attacker document|order 4	-12
THE attacker document|ruled	8
THE attacker document|subject 1	23
THE attacker document|subject 2	5
THE attacker|ATTACKER	34
THE attacker|ATTACKER described not	33
THE attacker|ATTACKER far 1	14
THE attacker|ATTACKER far 5	24
THE attacker|ATTACKER first of its kind	19
THE attacker|ATTACKER inside as head	5
THE attacker|ATTACKER never spoke	30
THE attacker|ATTACKER not before	6
THE attacker|ATTACKER object 1	14
THE attacker|ATTACKER object 2	10
THE attacker|ATTACKER outside	22
THE attacker|ATTACKER rank 0	15
THE attacker|ATTACKER rank 1	-13
THE attacker|ATTACKER second of its kind	18
THE attacker|ATTACKER subject 2	-13
THE attacker|ATTACKER was called so	-10
THE attacker|FRESH	-6
THE attacker|FRESH never spoke	-6
THE attacker|PERSON	-7
THE attacker|PERSON described not	-7
THE attacker|PERSON far 1	-5
THE attacker|PERSON first of its kind	-6
THE attacker|PERSON outside	-7
THE attacker|PERSON rank 0	-6
THE attacker|PERSON spoke 0	-6
THE attacker|PERSON subject 1	-5
THE attacker|UNNAMED	-11
THE attacker|UNNAMED never spoke	-11
THE attacker|governed 2	18
THE attacker|object 1	14
THE attacker|object 2	7
THE attacker|order 0	16
THE attacker|order 1	12
THE attacker|order 2	-31
THE attacker|order 4	26
THE attacker|subject 1	-6
THE attacker|subject 2	-13
THE body|AGAIN	-28
THE body|AGAIN spoke 0	-8
THE body|AGAIN spoke 1	-5
THE body|AGAIN spoke 2	-5
THE body|AGAIN spoke 3	-10
THE body|AGENCY	20
THE body|AGENCY described not	-24
THE body|AGENCY described wholly	20
THE body|AGENCY far 0	-35
THE body|AGENCY far 1	21
THE body|AGENCY far 2	-6
THE body|AGENCY far 3	54
THE body|AGENCY far 4	-34
THE body|AGENCY far 5	19
THE body|AGENCY governed 1	35
THE body|AGENCY governed 2	6
THE body|AGENCY has head	36
THE body|AGENCY in content	13
THE body|AGENCY inside as head	-26
THE body|AGENCY inside behind of	10
THE body|AGENCY lesser of its kind	-7
THE body|AGENCY not before	7
THE body|AGENCY object 1	-13
THE body|AGENCY object 2	-12
THE body|AGENCY opened 0	-23
THE body|AGENCY opened 1	13
THE body|AGENCY outside	36
THE body|AGENCY owner 0	-30
THE body|AGENCY owner 2	-8
THE body|AGENCY rank 0	-34
THE body|AGENCY rank 1	-27
THE body|AGENCY rank 2	26
THE body|AGENCY rank 3	-13
THE body|AGENCY rank 4	61
THE body|AGENCY same paragraph	49
THE body|AGENCY second of its kind	28
THE body|AGENCY spoke 0	-32
THE body|AGENCY spoke 1	49
THE body|AGENCY spoke 2	46
THE body|AGENCY spoke 3	-40
THE body|AGENCY subject 2	45
THE body|AGENCY was called so	36
THE body|ATTACKER	-13
THE body|ATTACKER described not	-12
THE body|ATTACKER far 1	-11
THE body|ATTACKER far 2	23
THE body|ATTACKER far 3	-12
THE body|ATTACKER far 5	-6
THE body|ATTACKER never spoke	-36
THE body|ATTACKER object 1	-6
THE body|ATTACKER object 2	-6
THE body|ATTACKER outside	-13
THE body|ATTACKER same paragraph	-26
THE body|ATTACKER second of its kind	-13
THE body|ATTACKER spoke 1	34
THE body|ATTACKER spoke 3	-5
THE body|ATTACKER subject 2	-24
THE body|ATTACKER told of last	-8
THE body|AUTHOR	-15
THE body|FRESH	-14
THE body|FRESH never spoke	-14
THE body|MEDIA	-31
THE body|MEDIA never spoke	-28
THE body|PERSON	-10
THE body|PERSON agent 2	-9
THE body|PERSON described not	21
THE body|PERSON described wholly	-32
THE body|PERSON far 0	32
THE body|PERSON far 1	-19
THE body|PERSON far 2	-23
THE body|PERSON far 3	5
THE body|PERSON far 4	23
THE body|PERSON far 5	-28
THE body|PERSON first of its kind	35
THE body|PERSON has head	-32
THE body|PERSON lesser of its kind	-12
THE body|PERSON never spoke	-26
THE body|PERSON object 2	-13
THE body|PERSON outside	-10
THE body|PERSON owner 2	-5
THE body|PERSON rank 0	-11
THE body|PERSON rank 1	17
THE body|PERSON rank 2	-11
THE body|PERSON same paragraph	-14
THE body|PERSON same side as last	35
THE body|PERSON second of its kind	-33
THE body|PERSON spoke 0	-29
THE body|PERSON spoke 2	63
THE body|PERSON spoke 3	-15
THE body|PERSON subject 0	32
THE body|PERSON subject 1	-18
THE body|PERSON subject 2	5
THE body|SYSTEM	19
THE body|SYSTEM described not	-17
THE body|SYSTEM first of its kind	-8
THE body|SYSTEM in content	-6
THE body|SYSTEM lesser of its kind	32
THE body|SYSTEM never spoke	19
THE body|SYSTEM not before	31
THE body|SYSTEM outside	-18
THE body|SYSTEM rank 0	-5
THE body|UNNAMED	21
THE body|UNNAMED never spoke	21
THE body|agent 2	-10
THE body|company differs	5
THE body|company fits	14
THE body|governed 1	31
THE body|object 1	-20
THE body|object 2	-34
THE body|order 0	-40
THE body|order 1	46
THE body|order 3	-40
THE body|order 4	14
THE body|owner 0	-30
THE body|owner 2	23
THE body|ruled	-32
THE body|subject 0	27
THE body|subject 1	-18
THE body|subject 2	22
THE body|type conflicts	-18
THE body|type differs	-24
THE body|type fits	39
THE document|AGAIN	21
THE document|AGAIN spoke 0	-11
THE document|AGAIN spoke 1	-6
THE document|AGAIN spoke 2	43
THE document|AGAIN spoke 3	-5
THE document|AGENCY	24
THE document|AGENCY described not	13
THE document|AGENCY far 1	-32
THE document|AGENCY far 2	32
THE document|AGENCY far 3	14
THE document|AGENCY far 4	59
THE document|AGENCY far 5	-37
THE document|AGENCY governed 1	-9
THE document|AGENCY governed 2	42
THE document|AGENCY in content	-36
THE document|AGENCY lesser of its kind	-19
THE document|AGENCY never spoke	-19
THE document|AGENCY object 1	-9
THE document|AGENCY object 2	22
THE document|AGENCY opened 1	12
THE document|AGENCY outside	13
THE document|AGENCY owner 1	12
THE document|AGENCY owner 2	18
THE document|AGENCY rank 0	-10
THE document|AGENCY rank 1	20
THE document|AGENCY rank 3	26
THE document|AGENCY same paragraph	34
THE document|AGENCY second of its kind	40
THE document|AGENCY spoke 0	11
THE document|AGENCY spoke 1	-15
THE document|AGENCY spoke 2	-7
THE document|AGENCY spoke 3	53
THE document|AGENCY subject 1	-23
THE document|AGENCY subject 2	-15
THE document|AGENCY told of last	-6
THE document|ATTACKER far 5	-5
THE document|ATTACKER never spoke	-6
THE document|ATTACKER same paragraph	5
THE document|FRESH	-13
THE document|FRESH never spoke	-13
THE document|MEDIA	-12
THE document|MEDIA never spoke	-9
THE document|PERSON	-5
THE document|PERSON described not	-9
THE document|PERSON far 1	7
THE document|PERSON far 3	-5
THE document|PERSON far 4	-7
THE document|PERSON first of its kind	-14
THE document|PERSON never spoke	18
THE document|PERSON object 2	-6
THE document|PERSON outside	-9
THE document|PERSON rank 1	-6
THE document|PERSON same paragraph	7
THE document|PERSON second of its kind	8
THE document|PERSON spoke 0	14
THE document|PERSON spoke 2	-18
THE document|PERSON spoke 3	-17
THE document|PERSON subject 2	-8
THE document|SYSTEM	-6
THE document|SYSTEM described not	-6
THE document|SYSTEM never spoke	-6
THE document|SYSTEM outside	-6
THE document|governed 1	-9
THE document|governed 2	36
THE document|object 1	7
THE document|object 2	14
THE document|order 0	-12
THE document|order 1	-17
THE document|order 2	10
THE document|order 3	24
THE document|order 4	12
THE document|owner 1	12
THE document|owner 2	17
THE document|ruled	10
THE document|subject 1	-21
THE document|subject 2	-25
THE office|AGENCY	25
THE office|AGENCY described not	50
THE office|AGENCY described wholly	-30
THE office|AGENCY far 1	-7
THE office|AGENCY far 2	15
THE office|AGENCY far 3	-24
THE office|AGENCY far 5	60
THE office|AGENCY first of its kind	22
THE office|AGENCY governed 1	-6
THE office|AGENCY governed 2	-6
THE office|AGENCY has head	-30
THE office|AGENCY in content	-20
THE office|AGENCY inside as head	6
THE office|AGENCY lesser of its kind	-27
THE office|AGENCY never spoke	43
THE office|AGENCY not before	-13
THE office|AGENCY object 2	11
THE office|AGENCY outside	24
THE office|AGENCY owner 2	22
THE office|AGENCY rank 0	-8
THE office|AGENCY rank 1	-12
THE office|AGENCY rank 2	-14
THE office|AGENCY rank 3	72
THE office|AGENCY same paragraph	-27
THE office|AGENCY second of its kind	31
THE office|AGENCY spoke 0	-8
THE office|AGENCY spoke 1	-7
THE office|AGENCY spoke 2	-12
THE office|AGENCY spoke 3	10
THE office|AGENCY subject 2	24
THE office|AGENCY was called so	-8
THE office|ATTACKER	-5
THE office|ATTACKER described not	-5
THE office|ATTACKER outside	-5
THE office|PERSON	-5
THE office|PERSON described not	-15
THE office|PERSON far 1	-11
THE office|PERSON never spoke	9
THE office|PERSON outside	-15
THE office|PERSON rank 0	-12
THE office|PERSON same paragraph	-11
THE office|PERSON spoke 0	-11
THE office|PERSON subject 1	-11
THE office|governed 1	-6
THE office|governed 2	-8
THE office|object 2	9
THE office|order 0	-19
THE office|order 1	21
THE office|order 2	-21
THE office|order 3	-29
THE office|order 4	65
THE office|owner 2	22
THE office|ruled	17
THE office|subject 1	-15
THE office|subject 2	20
THE part|AGENCY	8
THE part|AGENCY never spoke	9
THE part|AGENCY not before	9
THE part|ruled	8
THE role|AGAIN	14
THE role|AGAIN same head	66
THE role|AGAIN shares words	50
THE role|AGAIN spoke 1	-7
THE role|AGAIN spoke 3	20
THE role|AGENCY described not	-41
THE role|AGENCY far 1	31
THE role|AGENCY far 2	-17
THE role|AGENCY far 3	-24
THE role|AGENCY far 4	20
THE role|AGENCY far 5	-12
THE role|AGENCY first of its kind	6
THE role|AGENCY governed 1	25
THE role|AGENCY governed 2	-23
THE role|AGENCY in content	-16
THE role|AGENCY inside as head	8
THE role|AGENCY lesser of its kind	12
THE role|AGENCY never spoke	35
THE role|AGENCY not before	14
THE role|AGENCY object 2	27
THE role|AGENCY opened 1	-26
THE role|AGENCY outside	-6
THE role|AGENCY owner 2	-17
THE role|AGENCY rank 0	12
THE role|AGENCY rank 2	-11
THE role|AGENCY rank 3	-8
THE role|AGENCY second of its kind	-16
THE role|AGENCY spoke 0	-24
THE role|AGENCY spoke 1	-13
THE role|AGENCY spoke 2	-6
THE role|AGENCY spoke 3	11
THE role|AGENCY subject 1	8
THE role|AGENCY subject 2	-20
THE role|AGENCY told of last	-25
THE role|ATTACKER described not	-8
THE role|ATTACKER far 1	-7
THE role|ATTACKER far 2	16
THE role|ATTACKER far 3	-5
THE role|ATTACKER first of its kind	-15
THE role|ATTACKER governed 2	20
THE role|ATTACKER object 2	-7
THE role|ATTACKER outside	-8
THE role|ATTACKER rank 0	11
THE role|ATTACKER rank 2	-5
THE role|ATTACKER same paragraph	7
THE role|ATTACKER second of its kind	21
THE role|ATTACKER spoke 3	6
THE role|ATTACKER told of last	-6
THE role|AUTHOR	-7
THE role|FRESH	-8
THE role|FRESH never spoke	-8
THE role|MEDIA	-23
THE role|MEDIA never spoke	-22
THE role|PERSON	27
THE role|PERSON described not	-11
THE role|PERSON described wholly	43
THE role|PERSON far 1	19
THE role|PERSON far 2	-17
THE role|PERSON far 3	-15
THE role|PERSON far 4	13
THE role|PERSON far 5	17
THE role|PERSON first of its kind	18
THE role|PERSON governed 2	-5
THE role|PERSON has head	43
THE role|PERSON inside behind a comma	6
THE role|PERSON lesser of its kind	-17
THE role|PERSON never spoke	-25
THE role|PERSON not before	13
THE role|PERSON object 2	-13
THE role|PERSON opened 1	-10
THE role|PERSON outside	22
THE role|PERSON rank 1	26
THE role|PERSON rank 2	-12
THE role|PERSON same paragraph	-13
THE role|PERSON same side as last	16
THE role|PERSON second of its kind	27
THE role|PERSON spoke 0	32
THE role|PERSON spoke 1	28
THE role|PERSON spoke 3	-8
THE role|PERSON subject 1	10
THE role|PERSON subject 2	17
THE role|PERSON told of last	5
THE role|SYSTEM	-7
THE role|SYSTEM described not	-7
THE role|SYSTEM never spoke	-7
THE role|SYSTEM outside	-7
THE role|company fits	7
THE role|governed 1	24
THE role|governed 2	-9
THE role|object 1	25
THE role|order 0	-17
THE role|order 1	-35
THE role|order 2	50
THE role|order 3	12
THE role|order 4	-10
THE role|owner 2	-17
THE role|ruled	18
THE role|same role	81
THE role|subject 0	-12
THE role|subject 1	13
THE role|subject 2	-7
THE |AGAIN	-17
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 2	-6
THE |AGAIN spoke 3	-7
THE |AGENCY	8
THE |AGENCY described not	-9
THE |AGENCY described partly	-5
THE |AGENCY described wholly	13
THE |AGENCY far 0	32
THE |AGENCY far 1	-8
THE |AGENCY far 2	-38
THE |AGENCY far 3	27
THE |AGENCY far 4	-20
THE |AGENCY first of its kind	6
THE |AGENCY governed 1	-21
THE |AGENCY governed 2	12
THE |AGENCY has head	26
THE |AGENCY in content	-23
THE |AGENCY inside as head	28
THE |AGENCY inside before the head	-12
THE |AGENCY inside behind of	11
THE |AGENCY lesser of its kind	30
THE |AGENCY never spoke	-14
THE |AGENCY not before	18
THE |AGENCY object 2	-20
THE |AGENCY outside	-35
THE |AGENCY owner 1	-8
THE |AGENCY owner 2	-17
THE |AGENCY rank 1	25
THE |AGENCY rank 2	-15
THE |AGENCY rank 3	-13
THE |AGENCY rank 4	-11
THE |AGENCY second of its kind	-27
THE |AGENCY spoke 0	32
THE |AGENCY spoke 1	-17
THE |AGENCY spoke 2	-6
THE |AGENCY spoke 3	15
THE |AGENCY subject 1	-5
THE |AGENCY subject 2	-5
THE |AGENCY told of last	-12
THE |AGENCY was called so	20
THE |ATTACKER	6
THE |ATTACKER far 1	37
THE |ATTACKER far 2	-18
THE |ATTACKER far 3	9
THE |ATTACKER first of its kind	11
THE |ATTACKER governed 1	51
THE |ATTACKER governed 2	14
THE |ATTACKER in content	-14
THE |ATTACKER inside as head	14
THE |ATTACKER never spoke	21
THE |ATTACKER not before	-19
THE |ATTACKER object 1	-13
THE |ATTACKER object 2	-20
THE |ATTACKER outside	-9
THE |ATTACKER rank 0	31
THE |ATTACKER rank 1	-5
THE |ATTACKER same paragraph	43
THE |ATTACKER spoke 0	-6
THE |ATTACKER subject 2	-6
THE |ATTACKER told of last	25
THE |AUTHOR	-12
THE |AUTHOR never spoke	-5
THE |FRESH	18
THE |FRESH never spoke	18
THE |MEDIA	-27
THE |MEDIA never spoke	-23
THE |PERSON	30
THE |PERSON described not	-23
THE |PERSON described wholly	42
THE |PERSON far 1	13
THE |PERSON far 2	8
THE |PERSON far 3	7
THE |PERSON far 4	-23
THE |PERSON far 5	41
THE |PERSON governed 2	-8
THE |PERSON has head	42
THE |PERSON in content	19
THE |PERSON lesser of its kind	-17
THE |PERSON never spoke	-19
THE |PERSON not before	7
THE |PERSON object 1	-22
THE |PERSON object 2	22
THE |PERSON opened 1	7
THE |PERSON outside	24
THE |PERSON rank 0	-11
THE |PERSON rank 1	-7
THE |PERSON rank 2	12
THE |PERSON rank 3	5
THE |PERSON rank 4	24
THE |PERSON same paragraph	42
THE |PERSON same side as last	-9
THE |PERSON second of its kind	48
THE |PERSON spoke 0	18
THE |PERSON spoke 1	-24
THE |PERSON spoke 3	57
THE |PERSON subject 1	11
THE |PERSON subject 2	31
THE |SYSTEM	10
THE |SYSTEM described not	11
THE |SYSTEM far 2	-6
THE |SYSTEM far 5	26
THE |SYSTEM first of its kind	22
THE |SYSTEM governed 2	-10
THE |SYSTEM in content	-5
THE |SYSTEM lesser of its kind	-6
THE |SYSTEM never spoke	10
THE |SYSTEM object 2	31
THE |SYSTEM outside	11
THE |SYSTEM rank 0	-13
THE |SYSTEM rank 1	30
THE |SYSTEM same paragraph	-5
THE |SYSTEM second of its kind	-7
THE |SYSTEM subject 2	-5
THE |UNNAMED	-16
THE |UNNAMED never spoke	-16
THE |agent 1	49
THE |agent 2	-12
THE |governed 1	29
THE |governed 2	7
THE |object 0	9
THE |object 1	-34
THE |object 2	13
THE |order 0	10
THE |order 1	-19
THE |order 2	17
THE |order 3	19
THE |order 4	25
THE |owner 1	-8
THE |owner 2	-21
THE |ruled	55
THE |same role	15
THE |subject 2	14
THE |type differs	-5
THE |type fits	17
THEY |AGAIN	30
THEY |AGENCY far 3	-7
THEY |AGENCY never spoke	-13
THEY |AGENCY rank 0	8
THEY |AGENCY rank 1	-5
THEY |AGENCY spoke 0	10
THEY |ATTACKER	-8
THEY |ATTACKER outside	-8
THEY |UNNAMED	-12
THEY |UNNAMED never spoke	-12
THEY |governed 2	-6
THEY |order 0	18
THEY |order 1	-8
THEY |order 2	-11
THEY |order 4	-5
UNIVERSITY for IT 	46
UNIVERSITY for NAME 	30
UNIVERSITY for NONE 	38
UNIVERSITY for THE 	37
UNIVERSITY for THE body	47
UNIVERSITY for it	46
UNIVERSITY for police	-6
UNIVERSITY for university	6
UNNAMED	21
UNNAMED ALLEGES BARE	7
UNNAMED ALLEGES INDEFINITE	46
UNNAMED ALLEGES NAME	30
UNNAMED ALLEGES OWNED	19
UNNAMED ALLEGES POSSESSIVE	-9
UNNAMED ALLEGES THE	37
UNNAMED ASSERTS BARE	-27
UNNAMED ASSERTS HE	-22
UNNAMED ASSERTS INDEFINITE	-21
UNNAMED ASSERTS IT	-30
UNNAMED ASSERTS NAME	27
UNNAMED ASSERTS OWNED	15
UNNAMED ASSERTS POSSESSIVE	38
UNNAMED ASSERTS SHE	-21
UNNAMED ASSERTS THE	-35
UNNAMED CONFIRMS BARE	23
UNNAMED CONFIRMS INDEFINITE	69
UNNAMED CONFIRMS IT	-7
UNNAMED CONFIRMS NAME	-28
UNNAMED CONFIRMS OWNED	-12
UNNAMED CONFIRMS POSSESSIVE	17
UNNAMED CONFIRMS THE	-30
UNNAMED DENIES INDEFINITE	19
UNNAMED DENIES NAME	-6
UNNAMED DENIES THE	-14
UNNAMED cue :	-30
UNNAMED cue accept	-21
UNNAMED cue according to	26
UNNAMED cue acknowledge	21
UNNAMED cue add	-33
UNNAMED cue admit	10
UNNAMED cue agree	11
UNNAMED cue allege	42
UNNAMED cue announce	19
UNNAMED cue argue	-14
UNNAMED cue as per	-12
UNNAMED cue assert	-9
UNNAMED cue assure	-36
UNNAMED cue attribute	-9
UNNAMED cue believe	-13
UNNAMED cue blame	50
UNNAMED cue boast	40
UNNAMED cue call	-16
UNNAMED cue claim	-47
UNNAMED cue concede	-23
UNNAMED cue conclude	8
UNNAMED cue confirm	33
UNNAMED cue contend	-12
UNNAMED cue decline to name	-10
UNNAMED cue decline to say	-8
UNNAMED cue denied it	24
UNNAMED cue deny	9
UNNAMED cue describe	18
UNNAMED cue dismiss	-8
UNNAMED cue dispute	-8
UNNAMED cue find	52
UNNAMED cue found no	25
UNNAMED cue indicate	-30
UNNAMED cue not reply	48
UNNAMED cue not respond	15
UNNAMED cue not return	-7
UNNAMED cue not say	-8
UNNAMED cue not want	-9
UNNAMED cue note	24
UNNAMED cue pleaded not guilty	-20
UNNAMED cue put	11
UNNAMED cue read	6
UNNAMED cue record	-28
UNNAMED cue reiterate	-7
UNNAMED cue remark	44
UNNAMED cue reply	-5
UNNAMED cue report	-57
UNNAMED cue say	33
UNNAMED cue show	-33
UNNAMED cue speak	19
UNNAMED cue state	-39
UNNAMED cue stress	-5
UNNAMED cue submit	-27
UNNAMED cue suggest	12
UNNAMED cue suspect	6
UNNAMED cue tell	27
UNNAMED cue would have none of it	-21
UNNAMED cue write	-17
UNNAMED in ADVISORY	5
UNNAMED in NEWS	16
UNNAMED never spoke	21
UNNAMED of according-to:after	-16
UNNAMED of according-to:before	27
UNNAMED of account	-11
UNNAMED of agency	-11
UNNAMED of agent	-9
UNNAMED of authority	30
UNNAMED of board	-7
UNNAMED of carrier	-11
UNNAMED of centre	-9
UNNAMED of clause:before	-31
UNNAMED of clause:interrupted	-50
UNNAMED of commission	22
UNNAMED of company	-33
UNNAMED of contractor	-10
UNNAMED of council	-14
UNNAMED of director	-11
UNNAMED of engineer	-10
UNNAMED of executive	-24
UNNAMED of filing	-13
UNNAMED of finding	32
UNNAMED of firm	9
UNNAMED of gang	7
UNNAMED of government	34
UNNAMED of group	-9
UNNAMED of he	-31
UNNAMED of head	-15
UNNAMED of her	-5
UNNAMED of hospital	-18
UNNAMED of it	-44
UNNAMED of judge	-12
UNNAMED of lawyer	22
UNNAMED of letter	-8
UNNAMED of man	-10
UNNAMED of management	-5
UNNAMED of member	-17
UNNAMED of minister	-23
UNNAMED of ministry	-7
UNNAMED of mother	-5
UNNAMED of naming:about	28
UNNAMED of naming:attribute	-9
UNNAMED of naming:blame	16
UNNAMED of naming:call	-16
UNNAMED of naming:describe	20
UNNAMED of naming:dismiss	-7
UNNAMED of naming:put	21
UNNAMED of note	-9
UNNAMED of notice	-34
UNNAMED of noun:claim	-34
UNNAMED of office	23
UNNAMED of officer	-24
UNNAMED of official	-5
UNNAMED of one	33
UNNAMED of operator	54
UNNAMED of people	15
UNNAMED of person	-6
UNNAMED of police	18
UNNAMED of post	-13
UNNAMED of quote:before	20
UNNAMED of quote:colon	-30
UNNAMED of quote:following	-12
UNNAMED of rebuff	18
UNNAMED of regulator	35
UNNAMED of report	40
UNNAMED of researcher	-14
UNNAMED of review	-11
UNNAMED of secretary	17
UNNAMED of service	-11
UNNAMED of she	-30
UNNAMED of source	10
UNNAMED of sources	8
UNNAMED of spokesman	6
UNNAMED of statement	-24
UNNAMED of tagged:source	-55
UNNAMED of team	-14
UNNAMED of that	-22
UNNAMED of the	41
UNNAMED of they	-11
UNNAMED of union	-6
UNNAMED of user	-6
UNNAMED of vendor	-14
UNNAMED of verb:clause	49
UNNAMED of verb:infinitive	-10
UNNAMED of verb:object	32
UNNAMED of verb:quote	8
UNNAMED of verb:that	43
UNNAMED says I HE	-10
UNNAMED says I INDEFINITE	65
UNNAMED says we INDEFINITE	10
UNNAMED says we IT	-6
UNNAMED says we NAME	-21
UNNAMED says we POSSESSIVE	-7
UNNAMED says we SHE	-7
UNNAMED says we THE	-36
agent 0	38
agent 1	-25
agent 2	-64
company fits	22
gender ? for HE	-7
gender ? for SHE	-18
gender HE for HE	68
gender HE for SHE	-74
gender HE? for HE	97
gender HE? for SHE	-51
gender SHE for HE	-93
gender SHE for SHE	105
gender SHE? for HE	-31
gender SHE? for SHE	58
gender does not fit	-8
gender fits	35
governed 1	-20
governed 2	-46
object 1	15
object 2	-39
order 0	40
order 1	12
order 2	-38
order 3	-56
order 4	-65
owner 0	-5
owner 2	9
ruled	67
ruled AGAIN	27
ruled AGAIN HE 	15
ruled AGAIN SHE 	13
ruled AGENCY	60
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE attacker document	13
ruled AGENCY INDEFINITE body	-12
ruled AGENCY INDEFINITE document	23
ruled AGENCY INDEFINITE office	17
ruled AGENCY IT 	-22
ruled AGENCY NAME 	51
ruled AGENCY NAME body	26
ruled AGENCY NONE 	17
ruled AGENCY OWNED body	17
ruled AGENCY OWNED document	-11
ruled AGENCY OWNED office	-18
ruled AGENCY POSSESSIVE body	20
ruled AGENCY POSSESSIVE office	30
ruled AGENCY THE 	42
ruled AGENCY THE body	-33
ruled AGENCY THE document	12
ruled AGENCY THE office	-5
ruled AGENCY THE part	8
ruled AGENCY THEY 	10
ruled ATTACKER	86
ruled ATTACKER INDEFINITE attacker	9
ruled ATTACKER INDEFINITE attacker document	31
ruled ATTACKER INDEFINITE role	6
ruled ATTACKER IT 	5
ruled ATTACKER NAME 	13
ruled ATTACKER THE 	16
ruled ATTACKER THE attacker document	8
ruled AUTHOR	5
ruled AUTHOR NONE 	5
ruled PERSON	42
ruled PERSON HE 	-25
ruled PERSON INDEFINITE office	9
ruled PERSON INDEFINITE role	-24
ruled PERSON NAME 	61
ruled PERSON NONE 	-18
ruled PERSON OWNED 	11
ruled PERSON OWNED office	10
ruled PERSON OWNED role	7
ruled PERSON POSSESSIVE 	20
ruled PERSON SHE 	-15
ruled UNNAMED	43
ruled UNNAMED BARE role	45
ruled UNNAMED HE 	-13
ruled UNNAMED INDEFINITE 	-7
ruled UNNAMED INDEFINITE document	-11
ruled UNNAMED INDEFINITE role	27
ruled UNNAMED NAME 	-6
ruled UNNAMED NAME role	17
ruled UNNAMED POSSESSIVE 	-25
ruled UNNAMED POSSESSIVE role	17
ruled UNNAMED SHE 	-9
ruled UNNAMED THE role	7
same role	60
spoke last 0 BARE	6
spoke last 0 HE	-5
spoke last 0 INDEFINITE	-29
spoke last 0 IT	29
spoke last 0 NAME	-6
spoke last 0 NONE	-11
spoke last 0 POSSESSIVE	54
spoke last 1 HE	47
spoke last 1 INDEFINITE	-24
spoke last 1 IT	51
spoke last 1 NAME	-41
spoke last 1 NONE	-48
spoke last 1 OWNED	-39
spoke last 1 SHE	39
spoke last 1 THE	-47
spoke last 1 THEY	46
spoke last 2 HE	-10
spoke last 2 INDEFINITE	28
spoke last 2 IT	-51
spoke last 2 NAME	-12
spoke last 2 OWNED	6
spoke last 2 POSSESSIVE	-5
spoke last 2 SHE	8
spoke last 2 THE	39
spoke last 3 BARE	11
spoke last 3 HE	-18
spoke last 3 INDEFINITE	-12
spoke last 3 IT	-23
spoke last 3 NAME	-7
spoke last 3 NONE	-11
spoke last ALLEGES 0	7
spoke last ALLEGES 1	27
spoke last ALLEGES 3	-14
spoke last ASSERTS 0	6
spoke last ASSERTS 1	51
spoke last ASSERTS 2	60
spoke last ASSERTS 3	-8
spoke last CONFIRMS 0	6
spoke last CONFIRMS 1	-21
spoke last CONFIRMS 2	-25
spoke last CONFIRMS 3	-9
spoke last DENIES 0	7
spoke last DENIES 1	-8
spoke last according-to:after	33
spoke last according-to:before	8
spoke last according-to:inside	8
spoke last clause:before	87
spoke last clause:interrupted	-37
spoke last finding	-42
spoke last naming:about	-8
spoke last naming:blame	8
spoke last naming:dismiss	-34
spoke last naming:put	29
spoke last no-comment	49
spoke last noun:claim	-27
spoke last quote:before	71
spoke last quote:colon	-10
spoke last quote:following	10
spoke last rebuff	-55
spoke last tagged:carried	14
spoke last tagged:cue	-6
spoke last tagged:source	-42
spoke last verb:clause	28
spoke last verb:quote	36
spoke last verb:that	-17
subject 0	62
subject 1	13
subject 2	-43
type conflicts	9
type differs	-42
type fits	24
unnamed gender ? BARE	-26
unnamed gender ? HE	-24
unnamed gender ? INDEFINITE	-48
unnamed gender ? IT	23
unnamed gender ? NONE	-40
unnamed gender ? THE	-40
unnamed gender ? THEY	27
unnamed gender HE HE	37
unnamed gender HE INDEFINITE	-5
unnamed gender HE NAME	-5
unnamed gender HE SHE	-6
unnamed gender HE THE	-7
unnamed gender SHE INDEFINITE	-5
unnamed gender SHE SHE	38`;
