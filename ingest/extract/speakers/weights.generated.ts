/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1811 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-56
AGAIN ASSERTS BARE	-24
AGAIN ASSERTS HE	13
AGAIN ASSERTS INDEFINITE	-34
AGAIN ASSERTS IT	17
AGAIN ASSERTS NAME	14
AGAIN ASSERTS NONE	-6
AGAIN ASSERTS OWNED	23
AGAIN ASSERTS POSSESSIVE	-11
AGAIN ASSERTS SHE	8
AGAIN ASSERTS THE	15
AGAIN cue according to	-17
AGAIN cue add	-11
AGAIN cue assert	-5
AGAIN cue attribute	5
AGAIN cue claim	-8
AGAIN cue confirm	-6
AGAIN cue find	34
AGAIN cue maintain	-5
AGAIN cue note	-6
AGAIN cue put	-10
AGAIN cue read	-8
AGAIN cue say	18
AGAIN cue state	-5
AGAIN cue submit	-5
AGAIN cue tell	17
AGAIN in ADVISORY	17
AGAIN in NEWS	-55
AGAIN in SOCIAL_POST	-23
AGAIN of according-to:after	-7
AGAIN of according-to:before	-7
AGAIN of clause:before	30
AGAIN of clause:interrupted	43
AGAIN of he	7
AGAIN of it	8
AGAIN of man	-5
AGAIN of minister	38
AGAIN of naming:attribute	5
AGAIN of naming:put	-10
AGAIN of no-comment	-17
AGAIN of noun:claim	-9
AGAIN of office	-9
AGAIN of officer	16
AGAIN of person	-8
AGAIN of quote:before	-11
AGAIN of quote:following	-16
AGAIN of rebuff	-14
AGAIN of report	28
AGAIN of she	5
AGAIN of tagged:carried	-5
AGAIN of tagged:source	-13
AGAIN of they	33
AGAIN of verb:clause	19
AGAIN of verb:quote	-11
AGAIN of verb:that	-11
AGAIN same head	48
AGAIN says I HE	-12
AGAIN says I SHE	26
AGAIN says I THE	18
AGAIN says we HE	-8
AGAIN says we IT	-7
AGAIN says we NONE	-5
AGAIN says we THE	-22
AGAIN shares words	32
AGAIN spoke 1	-12
AGAIN spoke 2	-28
AGAIN spoke 3	-30
AGAIN spoke last 0 BARE  true	-6
AGAIN spoke last 0 THE  true	-5
AGAIN spoke last 1 HE  true	33
AGAIN spoke last 1 SHE  true	24
AGAIN spoke last 1 THE  true	14
AGAIN spoke last 1 THE document true	-5
AGAIN spoke last 2 HE  true	-8
AGAIN spoke last 2 THE  false	-7
AGAIN spoke last here BARE	-8
AGAIN spoke last here HE	22
AGAIN spoke last here INDEFINITE	-9
AGAIN spoke last here NAME	-6
AGAIN spoke last here SHE	19
AGAIN spoke last here THE	6
AGENCY	51
AGENCY ALLEGES INDEFINITE	-20
AGENCY ALLEGES IT	15
AGENCY ALLEGES NAME	11
AGENCY ALLEGES OWNED	-16
AGENCY ALLEGES POSSESSIVE	13
AGENCY ASSERTS BARE	9
AGENCY ASSERTS HE	-35
AGENCY ASSERTS INDEFINITE	67
AGENCY ASSERTS NAME	36
AGENCY ASSERTS NONE	26
AGENCY ASSERTS OWNED	-5
AGENCY ASSERTS POSSESSIVE	-14
AGENCY ASSERTS SHE	8
AGENCY ASSERTS THE	39
AGENCY CONFIRMS BARE	-6
AGENCY CONFIRMS HE	-9
AGENCY CONFIRMS INDEFINITE	-50
AGENCY CONFIRMS IT	-9
AGENCY CONFIRMS NAME	11
AGENCY CONFIRMS OWNED	10
AGENCY CONFIRMS POSSESSIVE	-9
AGENCY CONFIRMS THE	27
AGENCY DENIES INDEFINITE	-13
AGENCY DENIES IT	12
AGENCY DENIES THE	-31
AGENCY agent 0	40
AGENCY cue :	24
AGENCY cue accept	6
AGENCY cue according to	14
AGENCY cue accuse	8
AGENCY cue acknowledge	-6
AGENCY cue add	27
AGENCY cue admit	-18
AGENCY cue allege	-8
AGENCY cue announce	-9
AGENCY cue argue	11
AGENCY cue as per	18
AGENCY cue assert	17
AGENCY cue assess	-19
AGENCY cue assure	7
AGENCY cue attribute	11
AGENCY cue believe	18
AGENCY cue blame	7
AGENCY cue boast	-37
AGENCY cue call	24
AGENCY cue claim	-24
AGENCY cue concede	22
AGENCY cue confirm	-39
AGENCY cue decline to be	-13
AGENCY cue decline to comment	28
AGENCY cue decline to discuss	8
AGENCY cue describe	-7
AGENCY cue disclose	20
AGENCY cue dismiss	7
AGENCY cue dispute	7
AGENCY cue disputes this	5
AGENCY cue find	-65
AGENCY cue found no	-15
AGENCY cue go on	-5
AGENCY cue indicate	20
AGENCY cue inform	41
AGENCY cue insist	34
AGENCY cue maintain	18
AGENCY cue not answer	5
AGENCY cue not reply	-31
AGENCY cue not return	37
AGENCY cue not say	24
AGENCY cue not want	30
AGENCY cue note	8
AGENCY cue offer	-22
AGENCY cue put	45
AGENCY cue read	-19
AGENCY cue record	23
AGENCY cue reject	6
AGENCY cue remark	-12
AGENCY cue report	-6
AGENCY cue rule out	-11
AGENCY cue say	12
AGENCY cue show	14
AGENCY cue speak	9
AGENCY cue stress	5
AGENCY cue submit	26
AGENCY cue suspect	-6
AGENCY cue tell	10
AGENCY cue warn	6
AGENCY described not	-45
AGENCY described partly	75
AGENCY described wholly	30
AGENCY far 0	21
AGENCY far 1	-21
AGENCY far 2	31
AGENCY far 4	-38
AGENCY far 5	-5
AGENCY first here INDEFINITE	5
AGENCY first here INDEFINITE generic	14
AGENCY first here NAME	26
AGENCY first here OWNED	25
AGENCY first here OWNED generic	-40
AGENCY first here THE	97
AGENCY first of its kind	62
AGENCY generic	-6
AGENCY governed 1	-32
AGENCY governed 2	-18
AGENCY has head	57
AGENCY in ADVISORY	47
AGENCY in NEWS	25
AGENCY in SOCIAL_POST	21
AGENCY in content	-52
AGENCY in quote	-34
AGENCY inside as head	84
AGENCY inside before the head	7
AGENCY inside behind	17
AGENCY inside behind a comma	48
AGENCY inside behind at	20
AGENCY inside behind by	20
AGENCY inside behind for	42
AGENCY inside behind in	-35
AGENCY inside in a clause	14
AGENCY lesser of its kind	8
AGENCY never spoke	40
AGENCY not before	81
AGENCY object 0	-7
AGENCY object 1	-12
AGENCY of according-to:after	58
AGENCY of according-to:before	-11
AGENCY of according-to:inside	-15
AGENCY of account	-5
AGENCY of agency	-5
AGENCY of agent	22
AGENCY of airline	6
AGENCY of association	9
AGENCY of authority	17
AGENCY of board	10
AGENCY of carrier	13
AGENCY of centre	13
AGENCY of chairman	12
AGENCY of channel	16
AGENCY of clause:before	25
AGENCY of clause:interrupted	-52
AGENCY of commission	-5
AGENCY of commissioner	10
AGENCY of contractor	11
AGENCY of counsel	-17
AGENCY of department	5
AGENCY of director	-12
AGENCY of doctor	-5
AGENCY of executive	-6
AGENCY of filing	26
AGENCY of finding	-14
AGENCY of firm	14
AGENCY of government	-15
AGENCY of he	-10
AGENCY of head	9
AGENCY of her	18
AGENCY of hospital	21
AGENCY of impersonal	-14
AGENCY of insurer	8
AGENCY of it	11
AGENCY of its	-6
AGENCY of judge	-5
AGENCY of lawyer	-9
AGENCY of letter	5
AGENCY of management	9
AGENCY of manager	24
AGENCY of member	29
AGENCY of ministry	12
AGENCY of naming:about	-5
AGENCY of naming:attribute	11
AGENCY of naming:call	24
AGENCY of naming:describe	-8
AGENCY of naming:dismiss	8
AGENCY of naming:put	30
AGENCY of no-comment	19
AGENCY of note	-18
AGENCY of notice	67
AGENCY of noun:claim	15
AGENCY of offer:shown	-8
AGENCY of office	18
AGENCY of officer	-8
AGENCY of official	22
AGENCY of one	-27
AGENCY of operator	-47
AGENCY of person	-5
AGENCY of police	18
AGENCY of post	17
AGENCY of quote:before	-5
AGENCY of quote:colon	24
AGENCY of quote:continued	6
AGENCY of quote:following	14
AGENCY of regulator	-26
AGENCY of report	-6
AGENCY of service	-13
AGENCY of she	-19
AGENCY of solicitor	5
AGENCY of spokesman	11
AGENCY of spokesperson	13
AGENCY of spokeswoman	8
AGENCY of tagged:carried	7
AGENCY of tagged:cue	8
AGENCY of tagged:source	6
AGENCY of team	16
AGENCY of the	-24
AGENCY of they	-12
AGENCY of times	-6
AGENCY of trust	5
AGENCY of union	10
AGENCY of vendor	-27
AGENCY of verb:clause	-17
AGENCY of verb:gerund	5
AGENCY of verb:object	-47
AGENCY of verb:quote	17
AGENCY of verb:that	-8
AGENCY often 0 BARE	-10
AGENCY often 0 HE	36
AGENCY often 0 INDEFINITE	-15
AGENCY often 0 IT	-35
AGENCY often 0 NAME	10
AGENCY often 0 OWNED	10
AGENCY often 0 POSSESSIVE	-7
AGENCY often 0 SHE	-16
AGENCY often 0 THEY	-5
AGENCY often 1 BARE	22
AGENCY often 1 HE	-14
AGENCY often 1 INDEFINITE	12
AGENCY often 1 IT	-9
AGENCY often 1 NAME	-18
AGENCY often 1 NONE	-41
AGENCY often 1 OWNED	-47
AGENCY often 1 POSSESSIVE	10
AGENCY often 1 SHE	28
AGENCY often 1 THE	13
AGENCY often 2 BARE	5
AGENCY often 2 HE	-11
AGENCY often 2 INDEFINITE	9
AGENCY often 2 IT	97
AGENCY often 2 NAME	-24
AGENCY often 2 NONE	-44
AGENCY often 2 OWNED	24
AGENCY often 2 POSSESSIVE	-14
AGENCY often 2 SHE	8
AGENCY often 2 THE	-14
AGENCY often 3 BARE	-20
AGENCY often 3 HE	-12
AGENCY often 3 INDEFINITE	-5
AGENCY often 3 IT	-10
AGENCY often 3 NONE	45
AGENCY often 3 OWNED	-10
AGENCY often 3 POSSESSIVE	44
AGENCY often 3 SHE	-5
AGENCY often 3 THE	77
AGENCY often 4 BARE	-5
AGENCY often 4 HE	-10
AGENCY often 4 IT	-35
AGENCY often 4 NAME	32
AGENCY often 4 NONE	40
AGENCY often 4 OWNED	24
AGENCY often 4 POSSESSIVE	-16
AGENCY often 4 SHE	-15
AGENCY often 4 THE	7
AGENCY opened 0	-11
AGENCY opened 1	35
AGENCY outside	-109
AGENCY owner 0	-27
AGENCY owner 2	-16
AGENCY rank 0	-20
AGENCY rank 1	44
AGENCY rank 2	-7
AGENCY rank 3	-23
AGENCY rank 4	14
AGENCY same paragraph	104
AGENCY same side as last	-42
AGENCY says I HE	-5
AGENCY says I INDEFINITE	-15
AGENCY says I THE	-11
AGENCY says we INDEFINITE	7
AGENCY says we IT	-30
AGENCY says we NONE	12
AGENCY says we POSSESSIVE	-9
AGENCY says we SHE	9
AGENCY says we THE	56
AGENCY second of its kind	10
AGENCY spoke 0	12
AGENCY spoke 1	18
AGENCY spoke 3	11
AGENCY spoke last 0 INDEFINITE  true	7
AGENCY spoke last 0 INDEFINITE role true	-10
AGENCY spoke last 0 IT  true	26
AGENCY spoke last 0 NAME  true	10
AGENCY spoke last 0 NONE  true	-13
AGENCY spoke last 0 THE body true	22
AGENCY spoke last 1 HE  true	15
AGENCY spoke last 1 INDEFINITE  false	15
AGENCY spoke last 1 INDEFINITE  true	10
AGENCY spoke last 1 INDEFINITE office true	-6
AGENCY spoke last 1 INDEFINITE role true	-14
AGENCY spoke last 1 IT  false	24
AGENCY spoke last 1 IT  true	13
AGENCY spoke last 1 NAME  true	-37
AGENCY spoke last 1 NONE  true	36
AGENCY spoke last 1 POSSESSIVE  true	9
AGENCY spoke last 1 POSSESSIVE role true	10
AGENCY spoke last 1 SHE  true	9
AGENCY spoke last 1 THE  true	15
AGENCY spoke last 1 THE body false	-12
AGENCY spoke last 1 THE body true	18
AGENCY spoke last 1 THE document true	-5
AGENCY spoke last 1 THE office true	-26
AGENCY spoke last 1 THE role true	-15
AGENCY spoke last 2 IT  true	-22
AGENCY spoke last 2 SHE  false	-6
AGENCY spoke last 2 THE body true	-25
AGENCY spoke last 3 IT  false	-22
AGENCY spoke last 3 SHE  false	-7
AGENCY spoke last 3 THE body false	-18
AGENCY spoke last here BARE	-12
AGENCY spoke last here HE	11
AGENCY spoke last here IT	17
AGENCY spoke last here NAME	-38
AGENCY spoke last here NONE	22
AGENCY spoke last here OWNED	-8
AGENCY spoke last here POSSESSIVE	51
AGENCY spoke last here SHE	40
AGENCY spoke last here THE	-17
AGENCY subject 0	16
AGENCY subject 1	13
AGENCY subject 2	32
AGENCY told of last	-35
AGENCY was called so	47
ATTACKER	41
ATTACKER ALLEGES BARE	9
ATTACKER ALLEGES NAME	-30
ATTACKER ASSERTS BARE	20
ATTACKER ASSERTS HE	22
ATTACKER ASSERTS INDEFINITE	-8
ATTACKER ASSERTS IT	11
ATTACKER ASSERTS NAME	-21
ATTACKER ASSERTS NONE	20
ATTACKER ASSERTS OWNED	-8
ATTACKER ASSERTS THE	28
ATTACKER CONFIRMS BARE	-12
ATTACKER CONFIRMS HE	18
ATTACKER CONFIRMS IT	-11
ATTACKER CONFIRMS NAME	-6
ATTACKER CONFIRMS THE	-9
ATTACKER agent 1	-8
ATTACKER agent 2	-11
ATTACKER cue accept	-11
ATTACKER cue acknowledge	-5
ATTACKER cue admit	22
ATTACKER cue allege	7
ATTACKER cue assert	5
ATTACKER cue assess	-11
ATTACKER cue believe	-8
ATTACKER cue blame	-29
ATTACKER cue boast	15
ATTACKER cue claim	53
ATTACKER cue concede	-8
ATTACKER cue confirm	-19
ATTACKER cue decline to comment	-8
ATTACKER cue disclose	-10
ATTACKER cue insist	-19
ATTACKER cue not reply	23
ATTACKER cue not say	-13
ATTACKER cue offer	34
ATTACKER cue pleaded not guilty	24
ATTACKER cue put	-6
ATTACKER cue read	37
ATTACKER cue report	-8
ATTACKER cue say	11
ATTACKER cue state	7
ATTACKER cue tell	5
ATTACKER cue write	9
ATTACKER described not	-38
ATTACKER described partly	10
ATTACKER described wholly	11
ATTACKER far 0	17
ATTACKER far 1	37
ATTACKER far 2	6
ATTACKER far 3	10
ATTACKER far 4	-33
ATTACKER far 5	-29
ATTACKER first here INDEFINITE	39
ATTACKER first here NAME	-19
ATTACKER first here THE	13
ATTACKER first of its kind	21
ATTACKER generic	-22
ATTACKER governed 1	31
ATTACKER governed 2	5
ATTACKER has head	11
ATTACKER in ADVISORY	-30
ATTACKER in NEWS	80
ATTACKER in SOCIAL_POST	-7
ATTACKER in content	-64
ATTACKER in quote	-65
ATTACKER inside as head	67
ATTACKER inside before the head	13
ATTACKER inside behind	15
ATTACKER lesser of its kind	-19
ATTACKER never spoke	28
ATTACKER not before	31
ATTACKER object 2	-20
ATTACKER of according-to:after	-15
ATTACKER of according-to:before	-13
ATTACKER of according-to:inside	30
ATTACKER of account	25
ATTACKER of agent	-8
ATTACKER of clause:before	-11
ATTACKER of clause:interrupted	-28
ATTACKER of executive	-5
ATTACKER of finding	-14
ATTACKER of group	32
ATTACKER of he	23
ATTACKER of it	37
ATTACKER of man	37
ATTACKER of no-comment	10
ATTACKER of offer:goods	9
ATTACKER of offer:shown	20
ATTACKER of office	-5
ATTACKER of officer	-13
ATTACKER of one	-16
ATTACKER of person	26
ATTACKER of post	16
ATTACKER of quote:before	-25
ATTACKER of quote:following	-11
ATTACKER of rebuff	12
ATTACKER of report	-7
ATTACKER of seller	9
ATTACKER of she	-7
ATTACKER of spokesman	-7
ATTACKER of tagged:carried	-9
ATTACKER of tagged:source	51
ATTACKER of that	12
ATTACKER of they	-8
ATTACKER of user	13
ATTACKER of verb:clause	16
ATTACKER of verb:infinitive	22
ATTACKER of verb:object	9
ATTACKER of verb:that	-14
ATTACKER often 0 BARE	19
ATTACKER often 0 HE	14
ATTACKER often 0 INDEFINITE	21
ATTACKER often 0 IT	-17
ATTACKER often 0 NAME	-36
ATTACKER often 0 NONE	17
ATTACKER often 0 POSSESSIVE	-9
ATTACKER often 0 SHE	-11
ATTACKER often 0 THE	13
ATTACKER often 1 BARE	-5
ATTACKER often 1 HE	-41
ATTACKER often 1 INDEFINITE	-19
ATTACKER often 1 IT	45
ATTACKER often 1 NAME	28
ATTACKER often 1 NONE	-8
ATTACKER often 1 POSSESSIVE	14
ATTACKER often 1 SHE	-10
ATTACKER often 1 THE	18
ATTACKER often 2 HE	16
ATTACKER often 2 INDEFINITE	17
ATTACKER often 2 IT	25
ATTACKER often 2 POSSESSIVE	-6
ATTACKER often 2 SHE	15
ATTACKER often 2 THE	-28
ATTACKER often 3 HE	35
ATTACKER often 3 IT	-15
ATTACKER often 3 NAME	-24
ATTACKER often 3 THE	7
ATTACKER opened 0	14
ATTACKER opened 1	20
ATTACKER outside	-67
ATTACKER owner 2	5
ATTACKER rank 0	-38
ATTACKER rank 1	-12
ATTACKER rank 2	49
ATTACKER rank 3	15
ATTACKER rank 4	-5
ATTACKER same paragraph	98
ATTACKER says I SHE	-5
ATTACKER says we HE	-12
ATTACKER says we IT	48
ATTACKER says we THE	-7
ATTACKER second of its kind	38
ATTACKER spoke 0	32
ATTACKER spoke 1	-17
ATTACKER spoke 2	-17
ATTACKER spoke 3	13
ATTACKER spoke last 1 NAME  true	-5
ATTACKER spoke last here HE	11
ATTACKER spoke last here NAME	-6
ATTACKER subject 0	15
ATTACKER subject 1	6
ATTACKER subject 2	-25
ATTACKER told of last	-31
AUTHOR	-95
AUTHOR ASSERTS BARE	-7
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-7
AUTHOR ASSERTS NONE	-6
AUTHOR ASSERTS THE	-22
AUTHOR cue according to	-8
AUTHOR cue claim	-8
AUTHOR cue say	-27
AUTHOR cue tell	-10
AUTHOR in ADVISORY	-18
AUTHOR in NEWS	-82
AUTHOR in SOCIAL_POST	-15
AUTHOR never spoke	-42
AUTHOR of group	-6
AUTHOR of impersonal	18
AUTHOR of it	-10
AUTHOR of no-comment	-6
AUTHOR of noun:claim	-10
AUTHOR of quote:before	-5
AUTHOR of rebuff	-8
AUTHOR of tagged:carried	-6
AUTHOR of tagged:source	-6
AUTHOR of verb:clause	-15
AUTHOR of verb:that	-41
AUTHOR spoke 0	-33
AUTHOR spoke 1	-14
AUTHOR spoke 2	-16
AUTHOR spoke 3	-26
AUTHOR spoke last here THE	-5
BANK for INDEFINITE 	-7
BANK for bank	8
BARE office|AGENCY	-11
BARE office|AGENCY described not	-11
BARE office|AGENCY far 1	-8
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY never spoke	-7
BARE office|AGENCY outside	-11
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-11
BARE office|AGENCY subject 1	-7
BARE office|PERSON	23
BARE office|PERSON described not	22
BARE office|PERSON outside	23
BARE office|PERSON rank 0	39
BARE office|PERSON rank 1	-13
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	10
BARE office|PERSON spoke 0	17
BARE office|PERSON subject 2	-8
BARE office|object 2	19
BARE office|order 0	-6
BARE office|order 1	19
BARE office|ruled	-6
BARE office|subject 2	-8
BARE role|AGAIN	-5
BARE role|AGENCY	-17
BARE role|AGENCY described not	-15
BARE role|AGENCY far 1	-5
BARE role|AGENCY first of its kind	-10
BARE role|AGENCY never spoke	-8
BARE role|AGENCY outside	-17
BARE role|AGENCY rank 0	-11
BARE role|AGENCY same paragraph	-10
BARE role|ATTACKER	-10
BARE role|ATTACKER described not	-10
BARE role|ATTACKER never spoke	-6
BARE role|ATTACKER outside	-10
BARE role|ATTACKER rank 0	-7
BARE role|ATTACKER same paragraph	-8
BARE role|FRESH	-6
BARE role|FRESH never spoke	-6
BARE role|MEDIA	-9
BARE role|MEDIA never spoke	-8
BARE role|PERSON	7
BARE role|PERSON described not	14
BARE role|PERSON far 3	-5
BARE role|PERSON first of its kind	5
BARE role|PERSON lesser of its kind	5
BARE role|PERSON never spoke	17
BARE role|PERSON outside	6
BARE role|PERSON rank 0	11
BARE role|PERSON subject 2	-11
BARE role|UNNAMED	44
BARE role|UNNAMED never spoke	44
BARE role|object 2	-6
BARE role|order 0	-5
BARE role|order 3	-7
BARE role|order 4	-9
BARE role|ruled	45
BARE role|subject 0	12
BARE role|subject 1	-5
BARE role|subject 2	-16
BARE |AGAIN	-20
BARE |AGAIN spoke 0	-13
BARE |AGAIN spoke 3	-5
BARE |AGENCY	-12
BARE |AGENCY described not	-13
BARE |AGENCY far 0	-5
BARE |AGENCY far 3	-14
BARE |AGENCY far 4	-5
BARE |AGENCY first of its kind	-11
BARE |AGENCY in content	28
BARE |AGENCY lesser of its kind	7
BARE |AGENCY not before	24
BARE |AGENCY object 2	-5
BARE |AGENCY outside	-12
BARE |AGENCY owner 2	-5
BARE |AGENCY rank 0	-13
BARE |AGENCY rank 1	-18
BARE |AGENCY same paragraph	-17
BARE |AGENCY second of its kind	-7
BARE |AGENCY spoke 0	-6
BARE |AGENCY subject 2	-16
BARE |AGENCY told of last	13
BARE |ATTACKER never spoke	-6
BARE |ATTACKER outside	-14
BARE |ATTACKER subject 2	6
BARE |AUTHOR	-7
BARE |FRESH	15
BARE |FRESH never spoke	15
BARE |MEDIA	28
BARE |MEDIA never spoke	34
BARE |PERSON	7
BARE |PERSON far 3	18
BARE |PERSON far 4	-15
BARE |PERSON far 5	-15
BARE |PERSON first of its kind	9
BARE |PERSON lesser of its kind	6
BARE |PERSON never spoke	10
BARE |PERSON outside	7
BARE |PERSON rank 1	-10
BARE |PERSON second of its kind	-8
BARE |PERSON spoke 0	20
BARE |PERSON spoke 2	-9
BARE |PERSON spoke 3	-12
BARE |PERSON subject 2	-6
BARE |SYSTEM	-5
BARE |SYSTEM never spoke	-5
BARE |SYSTEM outside	-5
BARE |UNNAMED	-8
BARE |UNNAMED never spoke	-8
BARE |governed 2	-8
BARE |object 2	-12
BARE |order 0	5
BARE |order 1	-18
BARE |order 2	-17
BARE |order 3	-20
BARE |order 4	-8
BARE |owner 2	-5
BARE |ruled	5
BARE |subject 2	-17
BESIDE	41
BESIDE in NEWS	40
BESIDE never spoke	41
CERT for INDEFINITE 	-6
CERT for IT 	-14
CERT for NAME 	-41
CERT for OWNED 	-30
CERT for SHE 	-5
CERT for THE 	-13
CERT for THE body	-31
CERT for cert-in	7
CERT for it	-14
COMPANY for BARE 	-7
COMPANY for HE 	-11
COMPANY for INDEFINITE 	14
COMPANY for INDEFINITE body	18
COMPANY for INDEFINITE document	-21
COMPANY for INDEFINITE office	30
COMPANY for INDEFINITE role	17
COMPANY for IT 	41
COMPANY for NAME 	-17
COMPANY for NAME role	16
COMPANY for NONE 	47
COMPANY for OWNED office	-7
COMPANY for POSSESSIVE document	28
COMPANY for POSSESSIVE role	-10
COMPANY for SHE 	6
COMPANY for THE 	-17
COMPANY for THE body	-64
COMPANY for THE document	35
COMPANY for THE role	23
COMPANY for agency	33
COMPANY for air	-35
COMPANY for airline	6
COMPANY for board	-6
COMPANY for carrier	19
COMPANY for company	-31
COMPANY for filing	35
COMPANY for firm	6
COMPANY for he	-11
COMPANY for it	40
COMPANY for labs	-26
COMPANY for office	-10
COMPANY for officer	-14
COMPANY for one	-8
COMPANY for person	8
COMPANY for post	9
COMPANY for report	40
COMPANY for sabelline	6
COMPANY for she	6
COMPANY for spokesman	18
COMPANY for spokesperson	9
COMPANY for sutlej	7
COMPANY for the	-6
COURT for BARE 	-13
COURT for BARE office	-6
COURT for IT 	-17
COURT for SHE 	-7
COURT for THE 	-22
COURT for THE body	-14
COURT for THE document	-8
COURT for THE role	-5
COURT for counsel	-7
COURT for it	-16
COURT for she	-7
FRESH	-26
FRESH ASSERTS BARE	-19
FRESH ASSERTS HE	15
FRESH ASSERTS IT	-16
FRESH ASSERTS NAME	19
FRESH ASSERTS NONE	-6
FRESH ASSERTS OWNED	-9
FRESH ASSERTS POSSESSIVE	-10
FRESH ASSERTS SHE	-6
FRESH ASSERTS THE	-7
FRESH BARE 0	19
FRESH BARE 1	-5
FRESH BARE 2	-11
FRESH CONFIRMS BARE	24
FRESH CONFIRMS IT	36
FRESH CONFIRMS SHE	8
FRESH HE 1	-16
FRESH HE 2	24
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-21
FRESH IT 0	34
FRESH IT 1	-9
FRESH IT 2	-12
FRESH NAME 0	22
FRESH NAME 2	-17
FRESH NONE 0	-7
FRESH NONE 1	-6
FRESH NONE 2	-7
FRESH OWNED 1	-7
FRESH POSSESSIVE 1	-8
FRESH POSSESSIVE 2	-5
FRESH SHE 0	-6
FRESH SHE 1	63
FRESH SHE 2	-24
FRESH THE 0	-9
FRESH THE 1	-34
FRESH THE 2	15
FRESH cue according to	-16
FRESH cue add	-12
FRESH cue admit	-7
FRESH cue claim	-5
FRESH cue confirm	74
FRESH cue put	-8
FRESH cue report	-6
FRESH cue say	28
FRESH cue tell	20
FRESH cue write	5
FRESH det a HE	29
FRESH det a INDEFINITE	-9
FRESH det a IT	-5
FRESH det a NAME	-7
FRESH det a SHE	-9
FRESH det a THE	-11
FRESH det his NAME	19
FRESH det one SHE	33
FRESH det the BARE	-9
FRESH det the HE	-8
FRESH det the INDEFINITE	-12
FRESH det the NAME	6
FRESH det the NONE	-8
FRESH det the POSSESSIVE	-10
FRESH det the SHE	13
FRESH det the THE	-8
FRESH det two INDEFINITE	31
FRESH det two THE	33
FRESH in ADVISORY	-44
FRESH in NEWS	-25
FRESH in SOCIAL_POST	42
FRESH never spoke	-26
FRESH of according-to:after	-7
FRESH of according-to:before	-9
FRESH of clause:interrupted	85
FRESH of counsel	-6
FRESH of group	-6
FRESH of he	8
FRESH of impersonal	-10
FRESH of it	15
FRESH of naming:put	-8
FRESH of no-comment	20
FRESH of officer	-7
FRESH of one	34
FRESH of quote:before	26
FRESH of quote:following	-7
FRESH of rebuff	-9
FRESH of report	-6
FRESH of she	37
FRESH of tagged:source	-8
FRESH of verb:clause	-44
FRESH of verb:object	-10
FRESH of verb:that	-8
FRESH opens BARE	-16
FRESH opens HE	28
FRESH opens INDEFINITE	25
FRESH opens IT	40
FRESH opens NAME	16
FRESH opens NONE	-6
FRESH opens POSSESSIVE	-5
FRESH opens SHE	50
FRESH opens THE	37
FRESH same head	-6
FRESH says I HE	34
FRESH says I INDEFINITE	-6
FRESH says we SHE	-8
FRESH says we THE	28
FRESH shares words	-12
GOVERNMENT for HE 	-5
GOVERNMENT for INDEFINITE 	-9
GOVERNMENT for IT 	-18
GOVERNMENT for NAME 	43
GOVERNMENT for NAME role	14
GOVERNMENT for NONE 	-28
GOVERNMENT for POSSESSIVE 	11
GOVERNMENT for SHE 	29
GOVERNMENT for THE body	11
GOVERNMENT for THE document	-6
GOVERNMENT for THE role	33
GOVERNMENT for council	5
GOVERNMENT for he	-5
GOVERNMENT for her	12
GOVERNMENT for it	-18
GOVERNMENT for she	17
GOVERNMENT for spokesperson	5
HE |AGAIN	7
HE |AGAIN spoke 0	22
HE |AGAIN spoke 3	-6
HE |AGENCY	-11
HE |AGENCY far 0	-6
HE |AGENCY far 1	19
HE |AGENCY far 2	7
HE |AGENCY far 3	-11
HE |AGENCY far 4	-9
HE |AGENCY far 5	-9
HE |AGENCY first of its kind	-23
HE |AGENCY governed 1	13
HE |AGENCY governed 2	-5
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	22
HE |AGENCY never spoke	-21
HE |AGENCY object 2	-10
HE |AGENCY opened 1	15
HE |AGENCY outside	-11
HE |AGENCY owner 1	-5
HE |AGENCY owner 2	-8
HE |AGENCY rank 0	-29
HE |AGENCY rank 1	29
HE |AGENCY same paragraph	25
HE |AGENCY second of its kind	-10
HE |AGENCY spoke 0	7
HE |AGENCY spoke 1	15
HE |AGENCY spoke 2	-5
HE |AGENCY spoke 3	-8
HE |AGENCY subject 1	14
HE |AGENCY told of last	-9
HE |ATTACKER	23
HE |ATTACKER far 1	11
HE |ATTACKER far 2	-5
HE |ATTACKER far 3	9
HE |ATTACKER far 4	-14
HE |ATTACKER far 5	25
HE |ATTACKER first of its kind	6
HE |ATTACKER governed 2	-10
HE |ATTACKER lesser of its kind	10
HE |ATTACKER never spoke	8
HE |ATTACKER outside	23
HE |ATTACKER rank 0	46
HE |ATTACKER rank 1	-17
HE |ATTACKER same paragraph	13
HE |ATTACKER second of its kind	7
HE |ATTACKER spoke 0	11
HE |ATTACKER spoke 1	-11
HE |ATTACKER spoke 2	22
HE |ATTACKER spoke 3	-6
HE |ATTACKER subject 1	-6
HE |ATTACKER subject 2	24
HE |ATTACKER told of last	-36
HE |FRESH	8
HE |FRESH never spoke	8
HE |MEDIA	-11
HE |MEDIA never spoke	-11
HE |PERSON	26
HE |PERSON far 0	-10
HE |PERSON far 1	9
HE |PERSON far 2	62
HE |PERSON far 3	-27
HE |PERSON far 4	21
HE |PERSON far 5	-21
HE |PERSON first of its kind	37
HE |PERSON in content	-19
HE |PERSON lesser of its kind	-20
HE |PERSON never spoke	9
HE |PERSON object 1	-18
HE |PERSON object 2	44
HE |PERSON opened 1	7
HE |PERSON outside	26
HE |PERSON rank 0	-12
HE |PERSON rank 1	65
HE |PERSON rank 2	5
HE |PERSON rank 3	-6
HE |PERSON rank 4	-9
HE |PERSON same paragraph	65
HE |PERSON same side as last	9
HE |PERSON second of its kind	9
HE |PERSON spoke 0	-7
HE |PERSON spoke 1	-8
HE |PERSON spoke 2	17
HE |PERSON spoke 3	20
HE |PERSON subject 1	23
HE |PERSON told of last	-26
HE |UNNAMED	-34
HE |UNNAMED never spoke	-34
HE |governed 1	15
HE |governed 2	-18
HE |object 0	-9
HE |object 1	-7
HE |object 2	35
HE |order 0	71
HE |order 2	-10
HE |order 3	17
HE |order 4	-35
HE |owner 1	-5
HE |owner 2	-13
HE |ruled	-16
HE |subject 1	30
HE |subject 2	23
HOSPITAL for INDEFINITE office	-7
HOSPITAL for INDEFINITE role	-6
HOSPITAL for hospital	5
HOSPITAL for it	5
HOSPITAL for spokesperson	-7
HOSPITAL for trust	7
INDEFINITE attacker document|AGENCY	-13
INDEFINITE attacker document|AGENCY described not	-15
INDEFINITE attacker document|AGENCY far 1	-12
INDEFINITE attacker document|AGENCY far 2	11
INDEFINITE attacker document|AGENCY far 3	-5
INDEFINITE attacker document|AGENCY governed 2	9
INDEFINITE attacker document|AGENCY in content	5
INDEFINITE attacker document|AGENCY never spoke	-18
INDEFINITE attacker document|AGENCY object 2	-5
INDEFINITE attacker document|AGENCY outside	-24
INDEFINITE attacker document|AGENCY rank 0	5
INDEFINITE attacker document|AGENCY rank 1	-10
INDEFINITE attacker document|AGENCY second of its kind	-6
INDEFINITE attacker document|AGENCY spoke 0	13
INDEFINITE attacker document|AGENCY spoke 2	-5
INDEFINITE attacker document|ATTACKER	34
INDEFINITE attacker document|ATTACKER described not	24
INDEFINITE attacker document|ATTACKER far 3	25
INDEFINITE attacker document|ATTACKER first of its kind	-13
INDEFINITE attacker document|ATTACKER never spoke	15
INDEFINITE attacker document|ATTACKER not before	10
INDEFINITE attacker document|ATTACKER object 2	11
INDEFINITE attacker document|ATTACKER rank 1	-8
INDEFINITE attacker document|ATTACKER same paragraph	8
INDEFINITE attacker document|ATTACKER second of its kind	48
INDEFINITE attacker document|ATTACKER subject 2	22
INDEFINITE attacker document|MEDIA	14
INDEFINITE attacker document|MEDIA never spoke	14
INDEFINITE attacker document|PERSON	-13
INDEFINITE attacker document|PERSON described not	-13
INDEFINITE attacker document|PERSON lesser of its kind	-11
INDEFINITE attacker document|PERSON outside	-13
INDEFINITE attacker document|PERSON rank 0	-11
INDEFINITE attacker document|PERSON spoke 0	-11
INDEFINITE attacker document|SYSTEM	-5
INDEFINITE attacker document|SYSTEM never spoke	-5
INDEFINITE attacker document|governed 2	11
INDEFINITE attacker document|object 2	5
INDEFINITE attacker document|order 0	26
INDEFINITE attacker document|order 1	-15
INDEFINITE attacker document|order 2	-22
INDEFINITE attacker document|order 3	-13
INDEFINITE attacker document|order 4	18
INDEFINITE attacker document|ruled	46
INDEFINITE attacker document|subject 1	-19
INDEFINITE attacker document|subject 2	19
INDEFINITE attacker|AGENCY described not	-14
INDEFINITE attacker|AGENCY far 4	-8
INDEFINITE attacker|AGENCY first of its kind	-12
INDEFINITE attacker|AGENCY lesser of its kind	8
INDEFINITE attacker|AGENCY never spoke	-5
INDEFINITE attacker|AGENCY not before	10
INDEFINITE attacker|AGENCY outside	-14
INDEFINITE attacker|AGENCY rank 0	-11
INDEFINITE attacker|AGENCY subject 2	-12
INDEFINITE attacker|ATTACKER	6
INDEFINITE attacker|ATTACKER described not	-7
INDEFINITE attacker|ATTACKER inside as head	7
INDEFINITE attacker|ATTACKER inside behind	8
INDEFINITE attacker|ATTACKER never spoke	24
INDEFINITE attacker|ATTACKER not before	13
INDEFINITE attacker|ATTACKER object 2	13
INDEFINITE attacker|ATTACKER outside	-7
INDEFINITE attacker|ATTACKER rank 0	-5
INDEFINITE attacker|ATTACKER subject 2	-20
INDEFINITE attacker|UNNAMED	12
INDEFINITE attacker|UNNAMED never spoke	12
INDEFINITE attacker|object 2	10
INDEFINITE attacker|order 0	-16
INDEFINITE attacker|ruled	33
INDEFINITE attacker|subject 2	-34
INDEFINITE body|AGENCY inside as head	8
INDEFINITE body|AGENCY lesser of its kind	-12
INDEFINITE body|AGENCY not before	-10
INDEFINITE body|AGENCY outside	8
INDEFINITE body|AGENCY rank 0	12
INDEFINITE body|AGENCY same paragraph	12
INDEFINITE body|AGENCY second of its kind	12
INDEFINITE body|ATTACKER	-11
INDEFINITE body|ATTACKER first of its kind	-11
INDEFINITE body|PERSON	-13
INDEFINITE body|PERSON described not	-5
INDEFINITE body|PERSON outside	-13
INDEFINITE body|PERSON rank 0	-8
INDEFINITE body|PERSON subject 2	-12
INDEFINITE body|UNNAMED	33
INDEFINITE body|UNNAMED never spoke	33
INDEFINITE body|order 0	5
INDEFINITE body|order 1	-5
INDEFINITE body|subject 2	-13
INDEFINITE body|type differs	-21
INDEFINITE body|type fits	8
INDEFINITE document|AGENCY	21
INDEFINITE document|AGENCY described not	7
INDEFINITE document|AGENCY far 0	6
INDEFINITE document|AGENCY far 2	-9
INDEFINITE document|AGENCY far 3	-15
INDEFINITE document|AGENCY far 4	-8
INDEFINITE document|AGENCY far 5	31
INDEFINITE document|AGENCY first of its kind	40
INDEFINITE document|AGENCY governed 2	-11
INDEFINITE document|AGENCY in content	19
INDEFINITE document|AGENCY lesser of its kind	-11
INDEFINITE document|AGENCY never spoke	17
INDEFINITE document|AGENCY not before	13
INDEFINITE document|AGENCY opened 1	6
INDEFINITE document|AGENCY owner 2	-6
INDEFINITE document|AGENCY rank 0	14
INDEFINITE document|AGENCY rank 1	-22
INDEFINITE document|AGENCY rank 2	-8
INDEFINITE document|AGENCY rank 3	24
INDEFINITE document|AGENCY second of its kind	-8
INDEFINITE document|AGENCY spoke 0	-16
INDEFINITE document|AGENCY spoke 1	-5
INDEFINITE document|AGENCY spoke 3	27
INDEFINITE document|AGENCY subject 0	6
INDEFINITE document|AGENCY subject 1	-6
INDEFINITE document|AGENCY subject 2	17
INDEFINITE document|ATTACKER described not	-5
INDEFINITE document|ATTACKER outside	-5
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	9
INDEFINITE document|PERSON described not	9
INDEFINITE document|PERSON far 4	-5
INDEFINITE document|PERSON lesser of its kind	20
INDEFINITE document|PERSON outside	9
INDEFINITE document|PERSON rank 0	16
INDEFINITE document|PERSON second of its kind	-7
INDEFINITE document|PERSON spoke 0	24
INDEFINITE document|PERSON spoke 1	-7
INDEFINITE document|PERSON subject 2	21
INDEFINITE document|UNNAMED	-16
INDEFINITE document|UNNAMED never spoke	-16
INDEFINITE document|governed 2	-12
INDEFINITE document|object 2	-6
INDEFINITE document|order 0	16
INDEFINITE document|order 1	-15
INDEFINITE document|order 2	-22
INDEFINITE document|order 3	21
INDEFINITE document|order 4	12
INDEFINITE document|owner 2	-6
INDEFINITE document|ruled	16
INDEFINITE document|subject 1	-10
INDEFINITE document|subject 2	37
INDEFINITE office|AGENCY	6
INDEFINITE office|AGENCY described not	12
INDEFINITE office|AGENCY described partly	5
INDEFINITE office|AGENCY described wholly	6
INDEFINITE office|AGENCY far 1	20
INDEFINITE office|AGENCY far 2	16
INDEFINITE office|AGENCY far 3	-6
INDEFINITE office|AGENCY far 4	5
INDEFINITE office|AGENCY far 5	-12
INDEFINITE office|AGENCY first of its kind	18
INDEFINITE office|AGENCY has head	6
INDEFINITE office|AGENCY in content	26
INDEFINITE office|AGENCY inside behind for	28
INDEFINITE office|AGENCY lesser of its kind	-21
INDEFINITE office|AGENCY never spoke	7
INDEFINITE office|AGENCY not before	-20
INDEFINITE office|AGENCY object 1	12
INDEFINITE office|AGENCY opened 1	7
INDEFINITE office|AGENCY rank 0	39
INDEFINITE office|AGENCY rank 1	18
INDEFINITE office|AGENCY rank 2	-25
INDEFINITE office|AGENCY same paragraph	20
INDEFINITE office|AGENCY second of its kind	9
INDEFINITE office|AGENCY spoke 1	-5
INDEFINITE office|AGENCY spoke 2	25
INDEFINITE office|AGENCY spoke 3	-20
INDEFINITE office|AGENCY subject 0	8
INDEFINITE office|AGENCY subject 1	10
INDEFINITE office|AGENCY subject 2	8
INDEFINITE office|MEDIA	-8
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-11
INDEFINITE office|PERSON lesser of its kind	7
INDEFINITE office|PERSON never spoke	8
INDEFINITE office|PERSON outside	-11
INDEFINITE office|PERSON rank 0	-8
INDEFINITE office|PERSON spoke 0	-5
INDEFINITE office|UNNAMED	14
INDEFINITE office|UNNAMED never spoke	14
INDEFINITE office|governed 2	-5
INDEFINITE office|object 1	12
INDEFINITE office|order 0	42
INDEFINITE office|order 1	22
INDEFINITE office|order 2	-30
INDEFINITE office|order 3	-7
INDEFINITE office|order 4	-18
INDEFINITE office|ruled	20
INDEFINITE office|subject 0	8
INDEFINITE office|subject 1	6
INDEFINITE role|AGAIN	-21
INDEFINITE role|AGAIN spoke 0	-9
INDEFINITE role|AGAIN spoke 3	-8
INDEFINITE role|AGENCY	22
INDEFINITE role|AGENCY described not	8
INDEFINITE role|AGENCY far 0	-13
INDEFINITE role|AGENCY far 1	-10
INDEFINITE role|AGENCY far 2	46
INDEFINITE role|AGENCY far 3	-17
INDEFINITE role|AGENCY far 4	-14
INDEFINITE role|AGENCY far 5	-24
INDEFINITE role|AGENCY first of its kind	-19
INDEFINITE role|AGENCY governed 2	-18
INDEFINITE role|AGENCY in content	-8
INDEFINITE role|AGENCY inside behind at	43
INDEFINITE role|AGENCY lesser of its kind	27
INDEFINITE role|AGENCY never spoke	26
INDEFINITE role|AGENCY not before	54
INDEFINITE role|AGENCY object 1	-5
INDEFINITE role|AGENCY object 2	8
INDEFINITE role|AGENCY opened 1	6
INDEFINITE role|AGENCY outside	-60
INDEFINITE role|AGENCY rank 0	-29
INDEFINITE role|AGENCY rank 1	-18
INDEFINITE role|AGENCY rank 2	23
INDEFINITE role|AGENCY rank 3	-6
INDEFINITE role|AGENCY same paragraph	-5
INDEFINITE role|AGENCY second of its kind	14
INDEFINITE role|AGENCY spoke 0	-33
INDEFINITE role|AGENCY spoke 1	18
INDEFINITE role|AGENCY spoke 2	-8
INDEFINITE role|AGENCY spoke 3	19
INDEFINITE role|AGENCY subject 0	-10
INDEFINITE role|AGENCY subject 2	6
INDEFINITE role|AGENCY told of last	-11
INDEFINITE role|ATTACKER	5
INDEFINITE role|ATTACKER far 1	28
INDEFINITE role|ATTACKER far 2	-5
INDEFINITE role|ATTACKER far 3	-13
INDEFINITE role|ATTACKER far 4	-5
INDEFINITE role|ATTACKER far 5	-9
INDEFINITE role|ATTACKER first of its kind	26
INDEFINITE role|ATTACKER in content	-6
INDEFINITE role|ATTACKER inside behind	12
INDEFINITE role|ATTACKER never spoke	-5
INDEFINITE role|ATTACKER not before	13
INDEFINITE role|ATTACKER object 1	16
INDEFINITE role|ATTACKER object 2	-10
INDEFINITE role|ATTACKER outside	-6
INDEFINITE role|ATTACKER rank 1	-6
INDEFINITE role|ATTACKER same paragraph	15
INDEFINITE role|ATTACKER second of its kind	-19
INDEFINITE role|ATTACKER spoke 1	20
INDEFINITE role|ATTACKER spoke 3	-9
INDEFINITE role|ATTACKER subject 2	-18
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	11
INDEFINITE role|FRESH never spoke	11
INDEFINITE role|MEDIA	-37
INDEFINITE role|MEDIA never spoke	-34
INDEFINITE role|PERSON	-16
INDEFINITE role|PERSON described not	-14
INDEFINITE role|PERSON far 1	-13
INDEFINITE role|PERSON far 2	-9
INDEFINITE role|PERSON far 3	25
INDEFINITE role|PERSON far 4	-9
INDEFINITE role|PERSON far 5	-12
INDEFINITE role|PERSON first of its kind	-50
INDEFINITE role|PERSON lesser of its kind	47
INDEFINITE role|PERSON never spoke	25
INDEFINITE role|PERSON not before	6
INDEFINITE role|PERSON object 2	-7
INDEFINITE role|PERSON outside	8
INDEFINITE role|PERSON rank 0	-5
INDEFINITE role|PERSON rank 1	-10
INDEFINITE role|PERSON rank 2	-5
INDEFINITE role|PERSON same paragraph	17
INDEFINITE role|PERSON second of its kind	-13
INDEFINITE role|PERSON spoke 0	-17
INDEFINITE role|PERSON spoke 1	-10
INDEFINITE role|PERSON spoke 3	-10
INDEFINITE role|PERSON subject 1	-7
INDEFINITE role|SYSTEM	-5
INDEFINITE role|SYSTEM never spoke	-5
INDEFINITE role|SYSTEM outside	-5
INDEFINITE role|UNNAMED	49
INDEFINITE role|UNNAMED never spoke	49
INDEFINITE role|agent 1	-10
INDEFINITE role|governed 1	-7
INDEFINITE role|governed 2	-23
INDEFINITE role|object 1	9
INDEFINITE role|object 2	-9
INDEFINITE role|order 0	-13
INDEFINITE role|order 1	-28
INDEFINITE role|order 2	-33
INDEFINITE role|order 3	35
INDEFINITE role|order 4	-29
INDEFINITE role|owner 2	-5
INDEFINITE role|ruled	6
INDEFINITE role|subject 0	-16
INDEFINITE role|subject 1	15
INDEFINITE role|subject 2	-12
INDEFINITE |AGAIN	-9
INDEFINITE |AGENCY	-10
INDEFINITE |AGENCY far 0	-8
INDEFINITE |AGENCY far 1	22
INDEFINITE |AGENCY far 4	-14
INDEFINITE |AGENCY far 5	24
INDEFINITE |AGENCY governed 2	27
INDEFINITE |AGENCY in content	-23
INDEFINITE |AGENCY lesser of its kind	-15
INDEFINITE |AGENCY never spoke	-46
INDEFINITE |AGENCY not before	-37
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	30
INDEFINITE |AGENCY outside	-7
INDEFINITE |AGENCY owner 1	-15
INDEFINITE |AGENCY owner 2	-11
INDEFINITE |AGENCY rank 0	-7
INDEFINITE |AGENCY rank 1	43
INDEFINITE |AGENCY rank 2	-5
INDEFINITE |AGENCY same paragraph	18
INDEFINITE |AGENCY spoke 0	61
INDEFINITE |AGENCY spoke 1	-10
INDEFINITE |AGENCY spoke 2	-9
INDEFINITE |AGENCY spoke 3	-7
INDEFINITE |AGENCY subject 1	38
INDEFINITE |AGENCY told of last	-11
INDEFINITE |ATTACKER	-6
INDEFINITE |ATTACKER described not	-15
INDEFINITE |ATTACKER inside behind	10
INDEFINITE |ATTACKER not before	8
INDEFINITE |ATTACKER outside	-17
INDEFINITE |ATTACKER rank 0	-11
INDEFINITE |ATTACKER same paragraph	-6
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-9
INDEFINITE |FRESH never spoke	-9
INDEFINITE |MEDIA	16
INDEFINITE |MEDIA never spoke	18
INDEFINITE |PERSON	-8
INDEFINITE |PERSON described not	-18
INDEFINITE |PERSON far 1	-10
INDEFINITE |PERSON opened 1	-10
INDEFINITE |PERSON outside	-15
INDEFINITE |PERSON rank 0	-10
INDEFINITE |PERSON same paragraph	-5
INDEFINITE |PERSON subject 1	-10
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-5
INDEFINITE |SYSTEM described not	-5
INDEFINITE |SYSTEM never spoke	-5
INDEFINITE |SYSTEM outside	-5
INDEFINITE |UNNAMED	39
INDEFINITE |UNNAMED never spoke	39
INDEFINITE |governed 2	25
INDEFINITE |object 0	-12
INDEFINITE |object 2	-11
INDEFINITE |order 0	-22
INDEFINITE |order 1	-28
INDEFINITE |order 2	37
INDEFINITE |order 3	21
INDEFINITE |order 4	-13
INDEFINITE |owner 1	-15
INDEFINITE |owner 2	-13
INDEFINITE |ruled	10
INDEFINITE |subject 0	-25
INDEFINITE |subject 1	28
INDEFINITE |subject 2	-8
IT |AGAIN	5
IT |AGAIN spoke 1	40
IT |AGAIN spoke 2	-15
IT |AGAIN spoke 3	-17
IT |AGENCY	6
IT |AGENCY far 0	34
IT |AGENCY far 1	-27
IT |AGENCY far 3	19
IT |AGENCY far 5	-9
IT |AGENCY governed 1	-34
IT |AGENCY governed 2	18
IT |AGENCY not before	-14
IT |AGENCY object 1	-22
IT |AGENCY opened 0	11
IT |AGENCY outside	6
IT |AGENCY owner 2	-12
IT |AGENCY rank 0	27
IT |AGENCY rank 1	15
IT |AGENCY rank 3	-15
IT |AGENCY rank 4	-8
IT |AGENCY same paragraph	38
IT |AGENCY same side as last	-9
IT |AGENCY spoke 0	-23
IT |AGENCY spoke 1	46
IT |AGENCY spoke 3	-14
IT |AGENCY subject 1	32
IT |AGENCY told of last	-23
IT |ATTACKER	36
IT |ATTACKER far 1	-18
IT |ATTACKER far 2	20
IT |ATTACKER far 3	11
IT |ATTACKER far 4	18
IT |ATTACKER far 5	-11
IT |ATTACKER first of its kind	43
IT |ATTACKER governed 2	-16
IT |ATTACKER in content	-13
IT |ATTACKER never spoke	14
IT |ATTACKER not before	22
IT |ATTACKER object 1	15
IT |ATTACKER object 2	23
IT |ATTACKER outside	36
IT |ATTACKER owner 2	14
IT |ATTACKER rank 0	-36
IT |ATTACKER rank 2	18
IT |ATTACKER rank 3	35
IT |ATTACKER same paragraph	-5
IT |ATTACKER second of its kind	-8
IT |ATTACKER spoke 0	26
IT |ATTACKER spoke 1	-5
IT |ATTACKER spoke 2	-8
IT |ATTACKER spoke 3	10
IT |ATTACKER subject 1	-12
IT |ATTACKER subject 2	16
IT |AUTHOR	-10
IT |AUTHOR never spoke	-5
IT |FRESH	15
IT |FRESH never spoke	15
IT |MEDIA	5
IT |MEDIA never spoke	8
IT |PERSON	-18
IT |PERSON agent 2	-12
IT |PERSON far 1	18
IT |PERSON far 2	-6
IT |PERSON far 3	-19
IT |PERSON far 5	-7
IT |PERSON first of its kind	5
IT |PERSON object 2	-8
IT |PERSON opened 1	24
IT |PERSON outside	-32
IT |PERSON rank 1	-13
IT |PERSON same paragraph	5
IT |PERSON same side as last	-13
IT |PERSON second of its kind	-21
IT |PERSON spoke 1	-11
IT |PERSON subject 1	18
IT |PERSON subject 2	-14
IT |SYSTEM far 1	20
IT |SYSTEM first of its kind	-11
IT |SYSTEM lesser of its kind	24
IT |SYSTEM object 1	26
IT |SYSTEM object 2	-5
IT |SYSTEM rank 0	16
IT |SYSTEM rank 1	-6
IT |SYSTEM same paragraph	20
IT |SYSTEM second of its kind	-10
IT |SYSTEM told of last	-9
IT |UNNAMED	-43
IT |UNNAMED never spoke	-43
IT |agent 2	-9
IT |governed 0	-14
IT |governed 1	-38
IT |object 0	19
IT |object 1	18
IT |object 2	13
IT |order 0	8
IT |order 1	32
IT |order 2	22
IT |order 3	-41
IT |owner 1	-21
IT |subject 0	-8
IT |subject 1	36
MEDIA	-43
MEDIA ALLEGES THE	-6
MEDIA ASSERTS BARE	25
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	71
MEDIA ASSERTS IT	18
MEDIA ASSERTS NAME	-24
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-12
MEDIA ASSERTS SHE	-6
MEDIA ASSERTS THE	-53
MEDIA CONFIRMS BARE	-10
MEDIA CONFIRMS IT	-6
MEDIA CONFIRMS THE	-6
MEDIA cue :	-5
MEDIA cue according to	-16
MEDIA cue acknowledge	-5
MEDIA cue add	-6
MEDIA cue allege	-7
MEDIA cue assess	-5
MEDIA cue claim	52
MEDIA cue concede	-5
MEDIA cue conclude	-9
MEDIA cue confirm	-15
MEDIA cue describe	-9
MEDIA cue find	-7
MEDIA cue inform	-5
MEDIA cue maintain	-6
MEDIA cue put	-12
MEDIA cue read	-8
MEDIA cue report	76
MEDIA cue say	6
MEDIA cue speak	-5
MEDIA cue state	25
MEDIA cue tell	-5
MEDIA cue write	-5
MEDIA for HE 	-10
MEDIA for IT 	-28
MEDIA for he	-10
MEDIA for it	-28
MEDIA in ADVISORY	9
MEDIA in NEWS	-41
MEDIA in SOCIAL_POST	-15
MEDIA never spoke	-20
MEDIA of according-to:after	-9
MEDIA of according-to:before	-7
MEDIA of channel	-5
MEDIA of clause:before	-14
MEDIA of clause:interrupted	34
MEDIA of finding	-6
MEDIA of he	-11
MEDIA of impersonal	27
MEDIA of it	6
MEDIA of manager	-10
MEDIA of naming:about	-6
MEDIA of naming:describe	-7
MEDIA of naming:put	-11
MEDIA of no-comment	-12
MEDIA of note	34
MEDIA of notice	-9
MEDIA of noun:claim	45
MEDIA of offer:shown	-7
MEDIA of office	-5
MEDIA of officer	-5
MEDIA of one	-6
MEDIA of post	-8
MEDIA of quote:before	-19
MEDIA of quote:colon	-5
MEDIA of rebuff	-16
MEDIA of report	-7
MEDIA of she	-10
MEDIA of tagged:carried	-33
MEDIA of tagged:cue	-14
MEDIA of tagged:source	38
MEDIA of times	68
MEDIA of verb:clause	-21
MEDIA of verb:infinitive	-5
MEDIA of verb:object	-7
MEDIA of verb:quote	-8
MEDIA of verb:that	36
MEDIA says I INDEFINITE	-8
MEDIA says we INDEFINITE	-6
MEDIA says we IT	-6
MEDIA says we NONE	-23
MEDIA spoke 0	-32
MEDIA spoke 1	31
MEDIA spoke 2	-10
MEDIA spoke 3	-26
MINISTRY for INDEFINITE role	-7
MINISTRY for IT 	-15
MINISTRY for NAME 	44
MINISTRY for NAME body	-8
MINISTRY for NONE 	-13
MINISTRY for OWNED office	-6
MINISTRY for OWNED role	-12
MINISTRY for POSSESSIVE body	6
MINISTRY for THE 	5
MINISTRY for THE body	11
MINISTRY for THE office	-18
MINISTRY for THE role	-21
MINISTRY for department	7
MINISTRY for director	-10
MINISTRY for it	-15
MINISTRY for ministry	11
MINISTRY for office	-10
MINISTRY for official	-20
NAME body|AGENCY	10
NAME body|AGENCY far 5	5
NAME body|AGENCY inside as head	17
NAME body|AGENCY lesser of its kind	8
NAME body|AGENCY never spoke	10
NAME body|AGENCY not before	6
NAME body|AGENCY outside	-7
NAME body|AGENCY rank 0	9
NAME body|PERSON first of its kind	7
NAME body|PERSON never spoke	5
NAME body|PERSON outside	-5
NAME body|UNNAMED	-7
NAME body|UNNAMED never spoke	-7
NAME body|order 0	8
NAME body|ruled	32
NAME body|type fits	8
NAME office|AGENCY	-7
NAME office|AGENCY never spoke	-5
NAME office|UNNAMED	-6
NAME office|UNNAMED never spoke	-6
NAME office|order 0	-12
NAME office|order 1	16
NAME role|AGAIN	-6
NAME role|AGENCY	21
NAME role|AGENCY far 5	-6
NAME role|AGENCY first of its kind	11
NAME role|AGENCY governed 2	-5
NAME role|AGENCY lesser of its kind	15
NAME role|AGENCY never spoke	34
NAME role|AGENCY not before	46
NAME role|AGENCY outside	-24
NAME role|AGENCY rank 0	-8
NAME role|AGENCY rank 1	-12
NAME role|AGENCY same paragraph	-15
NAME role|AGENCY spoke 0	-9
NAME role|AGENCY subject 2	-7
NAME role|ATTACKER	-6
NAME role|ATTACKER outside	-6
NAME role|PERSON	-19
NAME role|PERSON outside	-19
NAME role|PERSON rank 0	-16
NAME role|PERSON subject 2	-6
NAME role|UNNAMED	17
NAME role|UNNAMED never spoke	17
NAME role|governed 2	-5
NAME role|object 2	-5
NAME role|order 0	-22
NAME role|order 1	-10
NAME role|order 2	-6
NAME role|order 4	-9
NAME role|ruled	16
NAME role|subject 1	-25
NAME role|subject 2	-15
NAME |AGAIN	8
NAME |AGAIN spoke 0	-7
NAME |AGAIN spoke 1	-7
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	27
NAME |AGENCY	-5
NAME |AGENCY far 0	-9
NAME |AGENCY far 1	-6
NAME |AGENCY far 3	-9
NAME |AGENCY far 4	30
NAME |AGENCY far 5	-20
NAME |AGENCY first of its kind	19
NAME |AGENCY governed 0	-7
NAME |AGENCY in content	6
NAME |AGENCY inside as head	58
NAME |AGENCY inside before the head	9
NAME |AGENCY inside behind at	-36
NAME |AGENCY inside behind of	11
NAME |AGENCY lesser of its kind	-8
NAME |AGENCY never spoke	5
NAME |AGENCY not before	9
NAME |AGENCY object 2	-30
NAME |AGENCY opened 1	-7
NAME |AGENCY outside	-41
NAME |AGENCY owner 1	-14
NAME |AGENCY owner 2	26
NAME |AGENCY rank 0	11
NAME |AGENCY rank 2	-13
NAME |AGENCY rank 3	-6
NAME |AGENCY same paragraph	-44
NAME |AGENCY second of its kind	-12
NAME |AGENCY spoke 0	-29
NAME |AGENCY spoke 3	22
NAME |AGENCY subject 1	5
NAME |AGENCY told of last	6
NAME |ATTACKER far 1	13
NAME |ATTACKER far 4	-15
NAME |ATTACKER inside as head	27
NAME |ATTACKER never spoke	7
NAME |ATTACKER object 1	-9
NAME |ATTACKER opened 1	23
NAME |ATTACKER outside	-7
NAME |ATTACKER rank 0	-30
NAME |ATTACKER rank 1	28
NAME |ATTACKER same paragraph	9
NAME |ATTACKER spoke 0	-6
NAME |ATTACKER spoke 1	-5
NAME |ATTACKER spoke 2	5
NAME |ATTACKER subject 1	23
NAME |ATTACKER subject 2	-21
NAME |AUTHOR	-12
NAME |FRESH	14
NAME |FRESH never spoke	14
NAME |MEDIA never spoke	7
NAME |PERSON	28
NAME |PERSON far 0	38
NAME |PERSON far 1	-96
NAME |PERSON far 2	-8
NAME |PERSON far 4	28
NAME |PERSON far 5	11
NAME |PERSON first of its kind	9
NAME |PERSON inside as head	57
NAME |PERSON inside behind of	5
NAME |PERSON lesser of its kind	-45
NAME |PERSON never spoke	31
NAME |PERSON not before	62
NAME |PERSON object 2	12
NAME |PERSON opened 1	11
NAME |PERSON outside	-57
NAME |PERSON rank 0	6
NAME |PERSON rank 1	-38
NAME |PERSON rank 2	-12
NAME |PERSON same paragraph	-65
NAME |PERSON same side as last	-20
NAME |PERSON second of its kind	49
NAME |PERSON spoke 1	5
NAME |PERSON spoke 2	7
NAME |PERSON spoke 3	16
NAME |PERSON subject 0	38
NAME |PERSON subject 1	-65
NAME |PERSON subject 2	16
NAME |PERSON told of last	37
NAME |SYSTEM	21
NAME |SYSTEM far 1	-5
NAME |SYSTEM far 2	12
NAME |SYSTEM far 3	15
NAME |SYSTEM far 4	-5
NAME |SYSTEM far 5	11
NAME |SYSTEM first of its kind	24
NAME |SYSTEM governed 2	26
NAME |SYSTEM in content	-8
NAME |SYSTEM lesser of its kind	-16
NAME |SYSTEM never spoke	21
NAME |SYSTEM not before	-5
NAME |SYSTEM object 2	-9
NAME |SYSTEM outside	-37
NAME |SYSTEM rank 0	20
NAME |SYSTEM rank 1	15
NAME |SYSTEM same paragraph	13
NAME |SYSTEM second of its kind	15
NAME |SYSTEM subject 2	13
NAME |SYSTEM told of last	15
NAME |UNNAMED	-17
NAME |UNNAMED never spoke	-17
NAME |agent 1	-32
NAME |governed 0	-7
NAME |governed 1	6
NAME |governed 2	30
NAME |object 1	-15
NAME |object 2	-23
NAME |order 0	44
NAME |order 1	30
NAME |order 2	-35
NAME |order 3	-18
NAME |order 4	-64
NAME |owner 1	-14
NAME |owner 2	24
NAME |ruled	72
NAME |subject 0	34
NAME |subject 1	-39
NAME |subject 2	19
NAME |type conflicts	44
NAME |type fits	-83
NONE |AGAIN	-23
NONE |AGAIN spoke 0	-7
NONE |AGAIN spoke 2	-5
NONE |AGAIN spoke 3	-7
NONE |AGENCY far 0	10
NONE |AGENCY far 2	-20
NONE |AGENCY far 3	-7
NONE |AGENCY far 4	5
NONE |AGENCY far 5	-9
NONE |AGENCY first of its kind	47
NONE |AGENCY governed 2	-20
NONE |AGENCY in content	-23
NONE |AGENCY lesser of its kind	-25
NONE |AGENCY never spoke	9
NONE |AGENCY not before	18
NONE |AGENCY object 2	18
NONE |AGENCY opened 1	14
NONE |AGENCY owner 2	19
NONE |AGENCY rank 2	-20
NONE |AGENCY second of its kind	-21
NONE |AGENCY spoke 1	-24
NONE |AGENCY spoke 2	10
NONE |AGENCY subject 1	-17
NONE |AGENCY subject 2	-38
NONE |AGENCY told of last	47
NONE |ATTACKER far 2	16
NONE |ATTACKER far 3	-12
NONE |ATTACKER far 5	-12
NONE |ATTACKER first of its kind	-5
NONE |ATTACKER never spoke	14
NONE |ATTACKER object 2	-10
NONE |ATTACKER rank 1	12
NONE |ATTACKER second of its kind	-8
NONE |ATTACKER subject 2	7
NONE |AUTHOR never spoke	21
NONE |AUTHOR spoke 0	-12
NONE |AUTHOR spoke 3	-7
NONE |FRESH	-20
NONE |FRESH never spoke	-20
NONE |MEDIA	53
NONE |MEDIA never spoke	87
NONE |PERSON	-12
NONE |PERSON far 1	13
NONE |PERSON far 3	-6
NONE |PERSON far 4	-13
NONE |PERSON far 5	15
NONE |PERSON first of its kind	23
NONE |PERSON lesser of its kind	8
NONE |PERSON object 2	-7
NONE |PERSON opened 1	16
NONE |PERSON outside	-12
NONE |PERSON second of its kind	-44
NONE |PERSON spoke 0	-30
NONE |PERSON spoke 2	-10
NONE |PERSON spoke 3	25
NONE |PERSON subject 1	13
NONE |PERSON subject 2	6
NONE |SYSTEM far 1	-8
NONE |SYSTEM far 5	16
NONE |SYSTEM first of its kind	-11
NONE |SYSTEM governed 1	-7
NONE |SYSTEM governed 2	21
NONE |SYSTEM lesser of its kind	-7
NONE |SYSTEM object 2	-6
NONE |SYSTEM rank 0	-15
NONE |SYSTEM rank 1	-17
NONE |SYSTEM rank 2	35
NONE |SYSTEM second of its kind	20
NONE |SYSTEM told of last	-8
NONE |agent 2	-12
NONE |governed 1	-12
NONE |governed 2	-8
NONE |object 1	-7
NONE |object 2	-5
NONE |order 0	-32
NONE |order 1	39
NONE |order 3	7
NONE |order 4	-38
NONE |owner 2	16
NONE |ruled	-6
NONE |subject 1	-6
NONE |subject 2	-28
OTHER for BARE 	-10
OTHER for BARE role	-5
OTHER for HE 	19
OTHER for INDEFINITE 	26
OTHER for INDEFINITE body	-21
OTHER for INDEFINITE document	24
OTHER for INDEFINITE role	-18
OTHER for IT 	24
OTHER for NAME 	-9
OTHER for NAME body	5
OTHER for NAME office	-5
OTHER for NONE 	-21
OTHER for OWNED 	9
OTHER for OWNED body	5
OTHER for OWNED office	-30
OTHER for POSSESSIVE 	-36
OTHER for POSSESSIVE document	-11
OTHER for POSSESSIVE office	11
OTHER for POSSESSIVE role	-8
OTHER for SHE 	-5
OTHER for THE 	-13
OTHER for THE attacker document	6
OTHER for THE body	25
OTHER for THE document	-39
OTHER for THE part	9
OTHER for THE role	-56
OTHER for THEY 	-5
OTHER for agency	-8
OTHER for association	12
OTHER for board	41
OTHER for centre	13
OTHER for chairman	13
OTHER for channel	29
OTHER for commission	-22
OTHER for company	35
OTHER for counsel	-19
OTHER for firm	13
OTHER for he	20
OTHER for insurer	6
OTHER for it	29
OTHER for its	-5
OTHER for manager	-10
OTHER for member	-8
OTHER for ministry	-5
OTHER for note	-11
OTHER for notice	31
OTHER for office	-29
OTHER for officer	-17
OTHER for official	-12
OTHER for one	-9
OTHER for operator	-25
OTHER for person	-9
OTHER for police	5
OTHER for post	11
OTHER for report	-24
OTHER for service	-11
OTHER for solicitor	5
OTHER for spokesman	37
OTHER for spokesperson	-6
OTHER for superintendent	6
OTHER for team	-54
OTHER for that	-11
OTHER for the	-8
OTHER for they	-5
OTHER for union	22
OTHER for vendor	-26
OWNED body|AGENCY	16
OWNED body|AGENCY far 1	-8
OWNED body|AGENCY first of its kind	9
OWNED body|AGENCY inside as head	18
OWNED body|AGENCY never spoke	22
OWNED body|AGENCY not before	17
OWNED body|PERSON	-7
OWNED body|PERSON described not	-7
OWNED body|PERSON first of its kind	-5
OWNED body|PERSON outside	-7
OWNED body|PERSON rank 0	-7
OWNED body|PERSON same paragraph	-7
OWNED body|PERSON spoke 0	-7
OWNED body|ruled	6
OWNED body|subject 1	-7
OWNED body|subject 2	-5
OWNED document|AGENCY	10
OWNED document|AGENCY described not	25
OWNED document|AGENCY described partly	13
OWNED document|AGENCY inside as owner	-15
OWNED document|AGENCY lesser of its kind	10
OWNED document|AGENCY outside	25
OWNED document|AGENCY rank 0	11
OWNED document|AGENCY rank 1	32
OWNED document|AGENCY subject 2	39
OWNED document|order 0	12
OWNED document|order 1	-5
OWNED document|order 2	33
OWNED document|ruled	-15
OWNED document|subject 2	38
OWNED office|AGAIN	-13
OWNED office|AGAIN spoke 0	-5
OWNED office|AGAIN spoke 3	-6
OWNED office|AGENCY	9
OWNED office|AGENCY agent 2	-13
OWNED office|AGENCY described not	-14
OWNED office|AGENCY described partly	7
OWNED office|AGENCY far 2	-16
OWNED office|AGENCY far 3	-6
OWNED office|AGENCY far 4	-7
OWNED office|AGENCY far 5	18
OWNED office|AGENCY first of its kind	-5
OWNED office|AGENCY governed 1	-5
OWNED office|AGENCY governed 2	-8
OWNED office|AGENCY in content	12
OWNED office|AGENCY inside as owner	28
OWNED office|AGENCY lesser of its kind	35
OWNED office|AGENCY never spoke	38
OWNED office|AGENCY not before	24
OWNED office|AGENCY object 2	-11
OWNED office|AGENCY opened 1	5
OWNED office|AGENCY outside	-15
OWNED office|AGENCY rank 0	-19
OWNED office|AGENCY rank 1	-21
OWNED office|AGENCY rank 2	37
OWNED office|AGENCY rank 3	-5
OWNED office|AGENCY rank 4	-7
OWNED office|AGENCY same paragraph	-12
OWNED office|AGENCY second of its kind	-21
OWNED office|AGENCY spoke 1	-13
OWNED office|AGENCY spoke 3	-13
OWNED office|AGENCY subject 2	22
OWNED office|ATTACKER	-6
OWNED office|ATTACKER described not	-6
OWNED office|ATTACKER first of its kind	-5
OWNED office|ATTACKER never spoke	-5
OWNED office|ATTACKER outside	-6
OWNED office|ATTACKER rank 0	-5
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-8
OWNED office|MEDIA never spoke	-5
OWNED office|PERSON	-7
OWNED office|PERSON described not	-18
OWNED office|PERSON far 1	-6
OWNED office|PERSON far 5	-7
OWNED office|PERSON inside behind a comma	9
OWNED office|PERSON not before	9
OWNED office|PERSON outside	-18
OWNED office|PERSON rank 0	-8
OWNED office|PERSON same paragraph	-6
OWNED office|PERSON spoke 3	-5
OWNED office|PERSON subject 2	-8
OWNED office|UNNAMED	35
OWNED office|UNNAMED never spoke	35
OWNED office|agent 2	-13
OWNED office|governed 1	-5
OWNED office|governed 2	-10
OWNED office|object 1	-5
OWNED office|object 2	-15
OWNED office|order 0	-11
OWNED office|order 1	-19
OWNED office|order 2	-17
OWNED office|order 3	-12
OWNED office|order 4	18
OWNED office|subject 2	11
OWNED role|AGENCY	-18
OWNED role|AGENCY first of its kind	-12
OWNED role|AGENCY inside as owner	-14
OWNED role|AGENCY never spoke	-12
OWNED role|AGENCY rank 0	-5
OWNED role|PERSON	17
OWNED role|PERSON described not	10
OWNED role|PERSON inside behind a comma	7
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	7
OWNED role|PERSON outside	10
OWNED role|PERSON rank 0	12
OWNED role|PERSON second of its kind	18
OWNED role|PERSON spoke 0	15
OWNED role|UNNAMED	8
OWNED role|UNNAMED never spoke	8
OWNED role|order 0	9
OWNED role|ruled	9
OWNED role|subject 1	12
OWNED role|subject 2	-6
OWNED |AGAIN	36
OWNED |AGAIN spoke 3	38
OWNED |AGENCY	-21
OWNED |AGENCY described not	-12
OWNED |AGENCY described partly	10
OWNED |AGENCY far 1	-10
OWNED |AGENCY far 4	6
OWNED |AGENCY far 5	7
OWNED |AGENCY first of its kind	5
OWNED |AGENCY inside as head	12
OWNED |AGENCY inside as owner	-19
OWNED |AGENCY lesser of its kind	-19
OWNED |AGENCY never spoke	-15
OWNED |AGENCY not before	-18
OWNED |AGENCY object 2	6
OWNED |AGENCY outside	-13
OWNED |AGENCY rank 1	-5
OWNED |AGENCY same paragraph	-10
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY told of last	-7
OWNED |FRESH	-5
OWNED |FRESH never spoke	-5
OWNED |PERSON described not	-13
OWNED |PERSON far 1	-9
OWNED |PERSON inside behind a comma	9
OWNED |PERSON never spoke	8
OWNED |PERSON not before	11
OWNED |PERSON outside	-13
OWNED |PERSON rank 0	-10
OWNED |PERSON same paragraph	-11
OWNED |PERSON spoke 0	-10
OWNED |PERSON subject 1	-9
OWNED |object 1	-8
OWNED |object 2	5
OWNED |order 1	-7
OWNED |order 2	-7
OWNED |ruled	30
OWNED |same role	-6
OWNED |subject 1	-11
OWNED |subject 2	-8
PERSON	52
PERSON ALLEGES THE	-9
PERSON ASSERTS BARE	34
PERSON ASSERTS HE	23
PERSON ASSERTS INDEFINITE	-41
PERSON ASSERTS NONE	-23
PERSON ASSERTS POSSESSIVE	11
PERSON ASSERTS SHE	22
PERSON ASSERTS THE	8
PERSON CONFIRMS BARE	-11
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	19
PERSON CONFIRMS THE	23
PERSON DENIES HE	6
PERSON DENIES NAME	11
PERSON DENIES THE	5
PERSON agent 1	-12
PERSON agent 2	-41
PERSON cue :	11
PERSON cue accept	26
PERSON cue according to	30
PERSON cue accuse	-10
PERSON cue add	36
PERSON cue admit	5
PERSON cue assert	-7
PERSON cue assure	36
PERSON cue blame	-18
PERSON cue boast	-7
PERSON cue claim	-35
PERSON cue concede	10
PERSON cue confirm	-22
PERSON cue contend	25
PERSON cue decline to be	-13
PERSON cue decline to comment	-12
PERSON cue decline to name	18
PERSON cue denied it	-31
PERSON cue dismiss	5
PERSON cue find	-5
PERSON cue go on	15
PERSON cue inform	-26
PERSON cue insist	-5
PERSON cue maintain	23
PERSON cue not reply	-23
PERSON cue not respond	-5
PERSON cue not return	-22
PERSON cue not want	-19
PERSON cue note	-11
PERSON cue offer	-6
PERSON cue put	-19
PERSON cue remark	-19
PERSON cue reply	5
PERSON cue say	-7
PERSON cue show	26
PERSON cue speak	-20
PERSON cue state	12
PERSON cue submit	17
PERSON cue suspect	15
PERSON cue tell	-47
PERSON cue would have none of it	24
PERSON cue write	14
PERSON described not	-97
PERSON described partly	-19
PERSON described wholly	61
PERSON far 0	32
PERSON far 2	46
PERSON far 3	-11
PERSON far 4	-81
PERSON far 5	-57
PERSON first here INDEFINITE	-8
PERSON first here NAME	53
PERSON first here OWNED	28
PERSON first here POSSESSIVE	38
PERSON first here THE	30
PERSON first of its kind	32
PERSON governed 1	-8
PERSON governed 2	-36
PERSON has head	61
PERSON in ADVISORY	29
PERSON in NEWS	56
PERSON in SOCIAL_POST	-32
PERSON in content	-36
PERSON inside as head	60
PERSON inside behind a comma	105
PERSON inside behind of	11
PERSON lesser of its kind	47
PERSON never spoke	65
PERSON not before	106
PERSON object 0	9
PERSON object 1	10
PERSON of according-to:after	8
PERSON of according-to:before	26
PERSON of agency	15
PERSON of authority	-8
PERSON of clause:before	16
PERSON of clause:interrupted	-29
PERSON of commission	-13
PERSON of company	9
PERSON of counsel	29
PERSON of director	24
PERSON of doctor	9
PERSON of engineer	-5
PERSON of executive	35
PERSON of finding	12
PERSON of group	-6
PERSON of he	26
PERSON of head	7
PERSON of her	-6
PERSON of it	-29
PERSON of its	11
PERSON of judge	25
PERSON of letter	9
PERSON of man	-20
PERSON of minister	-12
PERSON of ministry	-5
PERSON of mother	15
PERSON of naming:about	-21
PERSON of naming:blame	-7
PERSON of naming:put	-20
PERSON of no-comment	-29
PERSON of note	12
PERSON of notice	-10
PERSON of office	-7
PERSON of officer	41
PERSON of official	-5
PERSON of one	-11
PERSON of operator	-10
PERSON of police	-8
PERSON of quote:before	38
PERSON of quote:colon	11
PERSON of quote:following	35
PERSON of rebuff	29
PERSON of report	-34
PERSON of researcher	9
PERSON of secretary	-6
PERSON of service	-10
PERSON of she	32
PERSON of statement	34
PERSON of tagged:carried	27
PERSON of tagged:cue	-9
PERSON of that	10
PERSON of verb:clause	21
PERSON of verb:object	-15
PERSON of verb:quote	6
PERSON of verb:that	-13
PERSON often 0 HE	-29
PERSON often 0 INDEFINITE	-23
PERSON often 0 IT	-39
PERSON often 0 NAME	16
PERSON often 0 NONE	-24
PERSON often 0 OWNED	-14
PERSON often 0 POSSESSIVE	30
PERSON often 0 THE	18
PERSON often 1 HE	67
PERSON often 1 INDEFINITE	-19
PERSON often 1 IT	6
PERSON often 1 NAME	-26
PERSON often 1 NONE	5
PERSON often 1 SHE	48
PERSON often 2 BARE	-5
PERSON often 2 HE	6
PERSON often 2 INDEFINITE	-7
PERSON often 2 IT	15
PERSON often 2 NAME	36
PERSON often 2 NONE	8
PERSON often 2 POSSESSIVE	-11
PERSON often 2 SHE	-26
PERSON often 2 THE	31
PERSON opened 1	-21
PERSON outside	-37
PERSON owner 1	-17
PERSON rank 0	-12
PERSON rank 2	-20
PERSON rank 3	-42
PERSON rank 4	20
PERSON same paragraph	118
PERSON same side as last	56
PERSON says I INDEFINITE	-34
PERSON says I NAME	8
PERSON says I SHE	-17
PERSON says we HE	25
PERSON says we IT	8
PERSON says we NAME	9
PERSON says we POSSESSIVE	18
PERSON says we SHE	18
PERSON says we THE	-11
PERSON second of its kind	28
PERSON spoke 0	5
PERSON spoke 1	-10
PERSON spoke 2	20
PERSON spoke 3	18
PERSON spoke last 0 HE  true	-14
PERSON spoke last 0 NAME  true	-14
PERSON spoke last 0 THE body true	13
PERSON spoke last 1 BARE office true	17
PERSON spoke last 1 HE  true	5
PERSON spoke last 1 INDEFINITE role true	-5
PERSON spoke last 1 IT  true	17
PERSON spoke last 1 NAME  false	7
PERSON spoke last 1 NAME  true	18
PERSON spoke last 1 NONE  true	-22
PERSON spoke last 1 OWNED  true	-9
PERSON spoke last 1 OWNED body true	-7
PERSON spoke last 1 POSSESSIVE  true	5
PERSON spoke last 1 POSSESSIVE office false	-6
PERSON spoke last 1 SHE  false	11
PERSON spoke last 1 SHE  true	-13
PERSON spoke last 1 THE  false	-11
PERSON spoke last 1 THE  true	14
PERSON spoke last 1 THE body false	-14
PERSON spoke last 1 THE body true	-22
PERSON spoke last 1 THE document true	9
PERSON spoke last 1 THE role false	-19
PERSON spoke last 2 HE  true	9
PERSON spoke last 2 INDEFINITE role false	-5
PERSON spoke last 2 SHE  false	-8
PERSON spoke last 2 SHE  true	-5
PERSON spoke last 2 THE  false	6
PERSON spoke last 3 SHE  false	21
PERSON spoke last 3 THE  false	-10
PERSON spoke last here BARE	10
PERSON spoke last here NONE	-17
PERSON spoke last here OWNED	-17
PERSON spoke last here POSSESSIVE	-19
PERSON spoke last here SHE	-14
PERSON spoke last here THE	29
PERSON subject 0	25
PERSON subject 1	21
PERSON subject 2	-27
PERSON told of last	24
POLICE for BARE 	32
POLICE for HE 	-6
POLICE for INDEFINITE 	-36
POLICE for INDEFINITE office	-12
POLICE for INDEFINITE role	22
POLICE for IT 	-31
POLICE for NAME 	-12
POLICE for NAME body	13
POLICE for NAME role	-5
POLICE for OWNED office	8
POLICE for POSSESSIVE 	-13
POLICE for POSSESSIVE role	5
POLICE for THE 	31
POLICE for THE document	10
POLICE for THE office	-27
POLICE for THE role	-12
POLICE for THEY 	5
POLICE for board	-11
POLICE for he	-6
POLICE for it	-31
POLICE for office	10
POLICE for officer	29
POLICE for police	33
POLICE for service	-9
POLICE for she	-18
POLICE for spokesman	-10
POLICE for spokesperson	-16
POLICE for they	5
POSSESSIVE body|AGENCY	15
POSSESSIVE body|AGENCY described not	9
POSSESSIVE body|AGENCY far 1	10
POSSESSIVE body|AGENCY first of its kind	11
POSSESSIVE body|AGENCY never spoke	11
POSSESSIVE body|AGENCY outside	9
POSSESSIVE body|AGENCY rank 0	11
POSSESSIVE body|AGENCY same paragraph	10
POSSESSIVE body|PERSON	-7
POSSESSIVE body|PERSON described not	-7
POSSESSIVE body|PERSON outside	-7
POSSESSIVE body|PERSON second of its kind	-5
POSSESSIVE body|UNNAMED	-5
POSSESSIVE body|UNNAMED never spoke	-5
POSSESSIVE body|order 1	10
POSSESSIVE body|ruled	18
POSSESSIVE document|AGENCY	14
POSSESSIVE document|AGENCY described not	14
POSSESSIVE document|AGENCY far 1	12
POSSESSIVE document|AGENCY far 5	-11
POSSESSIVE document|AGENCY first of its kind	18
POSSESSIVE document|AGENCY lesser of its kind	-16
POSSESSIVE document|AGENCY outside	23
POSSESSIVE document|AGENCY rank 0	-12
POSSESSIVE document|AGENCY rank 1	32
POSSESSIVE document|AGENCY same paragraph	20
POSSESSIVE document|AGENCY second of its kind	12
POSSESSIVE document|AGENCY spoke 3	-11
POSSESSIVE document|AGENCY subject 2	6
POSSESSIVE document|PERSON far 3	-5
POSSESSIVE document|PERSON lesser of its kind	8
POSSESSIVE document|PERSON never spoke	17
POSSESSIVE document|PERSON rank 0	-12
POSSESSIVE document|PERSON rank 1	22
POSSESSIVE document|PERSON same paragraph	11
POSSESSIVE document|PERSON second of its kind	-5
POSSESSIVE document|PERSON spoke 0	-10
POSSESSIVE document|PERSON subject 2	-5
POSSESSIVE document|UNNAMED	-10
POSSESSIVE document|UNNAMED never spoke	-10
POSSESSIVE document|object 1	6
POSSESSIVE document|order 0	-12
POSSESSIVE document|order 1	22
POSSESSIVE document|order 2	21
POSSESSIVE document|order 3	-7
POSSESSIVE document|order 4	-5
POSSESSIVE office|AGAIN	-6
POSSESSIVE office|AGENCY	20
POSSESSIVE office|AGENCY described not	26
POSSESSIVE office|AGENCY far 0	10
POSSESSIVE office|AGENCY far 2	-5
POSSESSIVE office|AGENCY far 4	14
POSSESSIVE office|AGENCY first of its kind	11
POSSESSIVE office|AGENCY in content	10
POSSESSIVE office|AGENCY never spoke	11
POSSESSIVE office|AGENCY opened 0	10
POSSESSIVE office|AGENCY outside	20
POSSESSIVE office|AGENCY rank 0	29
POSSESSIVE office|AGENCY same paragraph	11
POSSESSIVE office|AGENCY second of its kind	5
POSSESSIVE office|AGENCY spoke 1	-5
POSSESSIVE office|AGENCY spoke 2	-5
POSSESSIVE office|AGENCY spoke 3	18
POSSESSIVE office|AGENCY subject 0	17
POSSESSIVE office|AGENCY subject 2	-10
POSSESSIVE office|ATTACKER	-5
POSSESSIVE office|ATTACKER described not	-5
POSSESSIVE office|ATTACKER far 3	-5
POSSESSIVE office|ATTACKER first of its kind	-5
POSSESSIVE office|ATTACKER outside	-5
POSSESSIVE office|ATTACKER rank 0	-5
POSSESSIVE office|ATTACKER subject 2	-5
POSSESSIVE office|FRESH	-5
POSSESSIVE office|FRESH never spoke	-5
POSSESSIVE office|MEDIA	-7
POSSESSIVE office|MEDIA never spoke	-7
POSSESSIVE office|PERSON	-8
POSSESSIVE office|PERSON described not	-25
POSSESSIVE office|PERSON far 3	-11
POSSESSIVE office|PERSON inside behind a comma	18
POSSESSIVE office|PERSON never spoke	16
POSSESSIVE office|PERSON not before	18
POSSESSIVE office|PERSON object 2	-20
POSSESSIVE office|PERSON outside	-26
POSSESSIVE office|PERSON rank 0	-20
POSSESSIVE office|PERSON second of its kind	-5
POSSESSIVE office|PERSON spoke 0	-10
POSSESSIVE office|PERSON spoke 2	-12
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	14
POSSESSIVE office|UNNAMED never spoke	14
POSSESSIVE office|agent 2	18
POSSESSIVE office|object 2	-22
POSSESSIVE office|order 0	-19
POSSESSIVE office|order 1	24
POSSESSIVE office|order 2	-8
POSSESSIVE office|order 3	-5
POSSESSIVE office|ruled	24
POSSESSIVE office|subject 0	17
POSSESSIVE office|subject 2	-20
POSSESSIVE role|AGAIN	-5
POSSESSIVE role|AGENCY	-15
POSSESSIVE role|AGENCY described not	-12
POSSESSIVE role|AGENCY far 1	-6
POSSESSIVE role|AGENCY far 2	-7
POSSESSIVE role|AGENCY first of its kind	-16
POSSESSIVE role|AGENCY governed 2	-5
POSSESSIVE role|AGENCY in content	5
POSSESSIVE role|AGENCY lesser of its kind	-7
POSSESSIVE role|AGENCY never spoke	-7
POSSESSIVE role|AGENCY opened 0	-6
POSSESSIVE role|AGENCY outside	-15
POSSESSIVE role|AGENCY rank 0	-10
POSSESSIVE role|AGENCY same paragraph	-10
POSSESSIVE role|AGENCY second of its kind	8
POSSESSIVE role|AGENCY spoke 0	10
POSSESSIVE role|AGENCY spoke 1	-7
POSSESSIVE role|AGENCY spoke 3	-9
POSSESSIVE role|AGENCY subject 0	-6
POSSESSIVE role|AGENCY told of last	-11
POSSESSIVE role|FRESH	-5
POSSESSIVE role|FRESH never spoke	-5
POSSESSIVE role|PERSON	8
POSSESSIVE role|PERSON far 3	-5
POSSESSIVE role|PERSON far 4	-5
POSSESSIVE role|PERSON first of its kind	-12
POSSESSIVE role|PERSON lesser of its kind	21
POSSESSIVE role|PERSON never spoke	25
POSSESSIVE role|PERSON object 2	-7
POSSESSIVE role|PERSON rank 0	14
POSSESSIVE role|PERSON rank 1	-8
POSSESSIVE role|PERSON same paragraph	13
POSSESSIVE role|PERSON spoke 0	-9
POSSESSIVE role|PERSON spoke 3	-5
POSSESSIVE role|PERSON subject 2	-9
POSSESSIVE role|UNNAMED	26
POSSESSIVE role|UNNAMED never spoke	26
POSSESSIVE role|governed 2	-6
POSSESSIVE role|object 2	-8
POSSESSIVE role|order 1	-8
POSSESSIVE role|order 2	15
POSSESSIVE role|order 3	-13
POSSESSIVE role|order 4	-5
POSSESSIVE role|ruled	17
POSSESSIVE role|subject 1	16
POSSESSIVE role|subject 2	-13
POSSESSIVE |AGAIN	-5
POSSESSIVE |AGENCY	-20
POSSESSIVE |AGENCY far 1	9
POSSESSIVE |AGENCY far 2	-8
POSSESSIVE |AGENCY far 3	-9
POSSESSIVE |AGENCY first of its kind	-7
POSSESSIVE |AGENCY governed 2	-7
POSSESSIVE |AGENCY lesser of its kind	7
POSSESSIVE |AGENCY never spoke	-36
POSSESSIVE |AGENCY outside	5
POSSESSIVE |AGENCY rank 0	-6
POSSESSIVE |AGENCY rank 1	6
POSSESSIVE |AGENCY same paragraph	10
POSSESSIVE |AGENCY second of its kind	-20
POSSESSIVE |AGENCY spoke 0	18
POSSESSIVE |AGENCY subject 1	9
POSSESSIVE |AGENCY subject 2	-11
POSSESSIVE |ATTACKER	9
POSSESSIVE |ATTACKER described not	9
POSSESSIVE |ATTACKER first of its kind	-6
POSSESSIVE |ATTACKER never spoke	9
POSSESSIVE |ATTACKER outside	9
POSSESSIVE |ATTACKER rank 0	10
POSSESSIVE |ATTACKER same paragraph	10
POSSESSIVE |MEDIA	-6
POSSESSIVE |MEDIA never spoke	-5
POSSESSIVE |PERSON	28
POSSESSIVE |PERSON described not	11
POSSESSIVE |PERSON far 1	11
POSSESSIVE |PERSON far 3	11
POSSESSIVE |PERSON first of its kind	10
POSSESSIVE |PERSON inside behind a comma	13
POSSESSIVE |PERSON lesser of its kind	15
POSSESSIVE |PERSON never spoke	18
POSSESSIVE |PERSON not before	17
POSSESSIVE |PERSON outside	11
POSSESSIVE |PERSON rank 0	15
POSSESSIVE |PERSON same paragraph	9
POSSESSIVE |PERSON spoke 0	31
POSSESSIVE |PERSON spoke 1	-5
POSSESSIVE |PERSON spoke 2	-14
POSSESSIVE |governed 2	-7
POSSESSIVE |object 1	-5
POSSESSIVE |order 0	15
POSSESSIVE |order 1	15
POSSESSIVE |order 4	-5
POSSESSIVE |ruled	-33
POSSESSIVE |same role	-19
POSSESSIVE |subject 1	20
POSSESSIVE |subject 2	-10
REGULATOR for HE 	11
REGULATOR for INDEFINITE 	21
REGULATOR for INDEFINITE office	19
REGULATOR for INDEFINITE role	25
REGULATOR for IT 	18
REGULATOR for NAME 	-9
REGULATOR for OWNED 	6
REGULATOR for OWNED office	49
REGULATOR for POSSESSIVE office	14
REGULATOR for SHE 	-10
REGULATOR for THE body	31
REGULATOR for THE document	16
REGULATOR for THE office	66
REGULATOR for THE role	23
REGULATOR for commission	18
REGULATOR for commissioner	11
REGULATOR for filing	-8
REGULATOR for he	11
REGULATOR for it	19
REGULATOR for notice	15
REGULATOR for office	61
REGULATOR for officer	-8
REGULATOR for she	-10
REGULATOR for spokesman	-6
REGULATOR for spokesperson	24
SHE |AGAIN spoke 0	14
SHE |AGAIN spoke 3	-7
SHE |AGENCY far 1	-9
SHE |AGENCY far 2	56
SHE |AGENCY far 3	-13
SHE |AGENCY far 4	-16
SHE |AGENCY far 5	-10
SHE |AGENCY first of its kind	-26
SHE |AGENCY governed 2	16
SHE |AGENCY never spoke	-26
SHE |AGENCY not before	-6
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-17
SHE |AGENCY opened 1	16
SHE |AGENCY owner 1	-12
SHE |AGENCY owner 2	-7
SHE |AGENCY rank 0	23
SHE |AGENCY rank 1	-7
SHE |AGENCY same paragraph	53
SHE |AGENCY second of its kind	26
SHE |AGENCY spoke 0	41
SHE |AGENCY spoke 1	7
SHE |AGENCY spoke 2	-9
SHE |AGENCY spoke 3	-13
SHE |AGENCY subject 1	18
SHE |AGENCY subject 2	25
SHE |AGENCY told of last	-7
SHE |ATTACKER	-7
SHE |ATTACKER far 1	17
SHE |ATTACKER far 2	-10
SHE |ATTACKER far 5	-5
SHE |ATTACKER first of its kind	11
SHE |ATTACKER lesser of its kind	-11
SHE |ATTACKER object 1	-8
SHE |ATTACKER object 2	-5
SHE |ATTACKER outside	-7
SHE |ATTACKER rank 0	-24
SHE |ATTACKER rank 1	25
SHE |ATTACKER second of its kind	-8
SHE |ATTACKER subject 2	-10
SHE |FRESH	34
SHE |FRESH never spoke	34
SHE |MEDIA	-10
SHE |MEDIA never spoke	-9
SHE |PERSON	27
SHE |PERSON far 1	15
SHE |PERSON far 2	49
SHE |PERSON far 3	17
SHE |PERSON far 4	-53
SHE |PERSON first of its kind	-10
SHE |PERSON governed 1	-9
SHE |PERSON governed 2	-12
SHE |PERSON never spoke	-29
SHE |PERSON object 1	25
SHE |PERSON object 2	12
SHE |PERSON opened 1	-39
SHE |PERSON outside	27
SHE |PERSON rank 0	-21
SHE |PERSON rank 1	27
SHE |PERSON rank 2	29
SHE |PERSON rank 3	-12
SHE |PERSON rank 4	16
SHE |PERSON same paragraph	43
SHE |PERSON same side as last	20
SHE |PERSON second of its kind	33
SHE |PERSON spoke 0	6
SHE |PERSON spoke 1	35
SHE |PERSON spoke 2	31
SHE |PERSON spoke 3	-17
SHE |PERSON told of last	-15
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-35
SHE |UNNAMED never spoke	-35
SHE |governed 1	-7
SHE |object 1	10
SHE |object 2	-12
SHE |order 0	30
SHE |order 1	-13
SHE |order 2	8
SHE |order 3	21
SHE |order 4	-16
SHE |owner 1	17
SHE |owner 2	16
SHE |subject 1	13
SHE |subject 2	13
SYSTEM	-20
SYSTEM ASSERTS BARE	-7
SYSTEM ASSERTS INDEFINITE	-16
SYSTEM ASSERTS IT	9
SYSTEM ASSERTS NAME	19
SYSTEM ASSERTS NONE	-8
SYSTEM ASSERTS THE	35
SYSTEM cue :	12
SYSTEM cue according to	-7
SYSTEM cue claim	17
SYSTEM cue confirm	-7
SYSTEM cue reckon	19
SYSTEM cue report	-6
SYSTEM cue say	-17
SYSTEM cue state	-7
SYSTEM cue tell	-15
SYSTEM cue write	-5
SYSTEM described not	-45
SYSTEM far 2	-5
SYSTEM far 4	-25
SYSTEM far 5	13
SYSTEM first of its kind	-17
SYSTEM generic	-48
SYSTEM governed 1	-13
SYSTEM governed 2	10
SYSTEM in ADVISORY	-7
SYSTEM in NEWS	-39
SYSTEM in SOCIAL_POST	31
SYSTEM in content	-33
SYSTEM in quote	5
SYSTEM inside as head	76
SYSTEM lesser of its kind	13
SYSTEM never spoke	-20
SYSTEM not before	10
SYSTEM object 1	19
SYSTEM object 2	-6
SYSTEM of clause:before	-6
SYSTEM of impersonal	-9
SYSTEM of no-comment	-8
SYSTEM of quote:before	-5
SYSTEM of quote:colon	12
SYSTEM of rebuff	-10
SYSTEM of review	33
SYSTEM of service	39
SYSTEM of she	-6
SYSTEM of tagged:carried	21
SYSTEM of verb:quote	-5
SYSTEM of verb:that	44
SYSTEM often 0 BARE	-6
SYSTEM often 0 INDEFINITE	-11
SYSTEM often 0 IT	-13
SYSTEM often 0 NAME	-18
SYSTEM often 0 NONE	18
SYSTEM often 0 THE	5
SYSTEM often 1 INDEFINITE	-6
SYSTEM often 1 IT	22
SYSTEM often 1 NAME	-11
SYSTEM often 1 NONE	-8
SYSTEM often 1 THE	16
SYSTEM often 2 NAME	54
SYSTEM often 2 NONE	-9
SYSTEM often 2 THE	-8
SYSTEM often 3 NAME	-5
SYSTEM outside	-63
SYSTEM rank 0	-28
SYSTEM rank 2	16
SYSTEM rank 3	-6
SYSTEM same paragraph	12
SYSTEM says we NAME	33
SYSTEM says we NONE	25
SYSTEM second of its kind	-9
SYSTEM subject 1	-8
SYSTEM subject 2	-16
SYSTEM told of last	-15
THE attacker document|AGENCY described not	-24
THE attacker document|AGENCY far 1	19
THE attacker document|AGENCY far 3	-8
THE attacker document|AGENCY far 5	-7
THE attacker document|AGENCY first of its kind	-30
THE attacker document|AGENCY lesser of its kind	36
THE attacker document|AGENCY never spoke	16
THE attacker document|AGENCY object 2	-5
THE attacker document|AGENCY rank 0	-10
THE attacker document|AGENCY rank 1	17
THE attacker document|AGENCY rank 2	-5
THE attacker document|AGENCY same paragraph	17
THE attacker document|AGENCY second of its kind	-5
THE attacker document|AGENCY spoke 0	-6
THE attacker document|AGENCY spoke 2	-9
THE attacker document|AGENCY subject 2	-8
THE attacker document|ATTACKER	6
THE attacker document|ATTACKER far 1	-23
THE attacker document|ATTACKER first of its kind	9
THE attacker document|ATTACKER never spoke	-15
THE attacker document|ATTACKER same paragraph	-18
THE attacker document|ATTACKER spoke 0	9
THE attacker document|ATTACKER subject 2	25
THE attacker document|PERSON	15
THE attacker document|PERSON described not	15
THE attacker document|PERSON first of its kind	-11
THE attacker document|PERSON lesser of its kind	27
THE attacker document|PERSON outside	15
THE attacker document|PERSON rank 0	21
THE attacker document|PERSON rank 1	-5
THE attacker document|PERSON subject 2	-8
THE attacker document|UNNAMED	-13
THE attacker document|UNNAMED never spoke	-13
THE attacker document|object 2	-13
THE attacker document|order 0	8
THE attacker document|order 1	-11
THE attacker document|order 2	19
THE attacker document|order 3	7
THE attacker document|order 4	-12
THE attacker document|ruled	9
THE attacker document|subject 1	18
THE attacker document|subject 2	7
THE attacker|ATTACKER	33
THE attacker|ATTACKER described not	32
THE attacker|ATTACKER described wholly	-6
THE attacker|ATTACKER far 1	13
THE attacker|ATTACKER far 4	-5
THE attacker|ATTACKER far 5	22
THE attacker|ATTACKER first of its kind	17
THE attacker|ATTACKER has head	-6
THE attacker|ATTACKER never spoke	24
THE attacker|ATTACKER not before	7
THE attacker|ATTACKER object 1	13
THE attacker|ATTACKER object 2	10
THE attacker|ATTACKER outside	24
THE attacker|ATTACKER rank 0	11
THE attacker|ATTACKER rank 1	-11
THE attacker|ATTACKER second of its kind	19
THE attacker|ATTACKER subject 2	-11
THE attacker|ATTACKER was called so	-8
THE attacker|FRESH	-7
THE attacker|FRESH never spoke	-7
THE attacker|PERSON	-7
THE attacker|PERSON described not	-7
THE attacker|PERSON far 1	-5
THE attacker|PERSON first of its kind	-6
THE attacker|PERSON outside	-7
THE attacker|PERSON rank 0	-6
THE attacker|PERSON spoke 0	-7
THE attacker|PERSON subject 1	-5
THE attacker|UNNAMED	-10
THE attacker|UNNAMED never spoke	-10
THE attacker|governed 2	13
THE attacker|object 1	13
THE attacker|object 2	8
THE attacker|order 0	10
THE attacker|order 1	13
THE attacker|order 2	-27
THE attacker|order 4	25
THE attacker|subject 1	-6
THE attacker|subject 2	-11
THE body|AGAIN	-22
THE body|AGAIN spoke 0	-6
THE body|AGAIN spoke 1	-5
THE body|AGAIN spoke 3	-7
THE body|AGENCY	17
THE body|AGENCY described not	-8
THE body|AGENCY described partly	6
THE body|AGENCY described wholly	5
THE body|AGENCY far 0	-38
THE body|AGENCY far 1	15
THE body|AGENCY far 2	6
THE body|AGENCY far 3	75
THE body|AGENCY far 4	-71
THE body|AGENCY far 5	29
THE body|AGENCY governed 1	31
THE body|AGENCY governed 2	-9
THE body|AGENCY has head	23
THE body|AGENCY in content	11
THE body|AGENCY inside as head	-26
THE body|AGENCY inside behind	5
THE body|AGENCY inside behind a comma	5
THE body|AGENCY inside behind of	10
THE body|AGENCY lesser of its kind	-22
THE body|AGENCY never spoke	-23
THE body|AGENCY not before	5
THE body|AGENCY opened 0	-26
THE body|AGENCY opened 1	-19
THE body|AGENCY outside	30
THE body|AGENCY owner 0	-34
THE body|AGENCY rank 0	-31
THE body|AGENCY rank 1	-71
THE body|AGENCY rank 2	54
THE body|AGENCY rank 4	59
THE body|AGENCY same paragraph	44
THE body|AGENCY same side as last	-9
THE body|AGENCY second of its kind	37
THE body|AGENCY spoke 0	-15
THE body|AGENCY spoke 1	43
THE body|AGENCY spoke 2	49
THE body|AGENCY spoke 3	-38
THE body|AGENCY subject 1	-15
THE body|AGENCY subject 2	41
THE body|AGENCY told of last	14
THE body|AGENCY was called so	50
THE body|ATTACKER	-27
THE body|ATTACKER described not	-27
THE body|ATTACKER far 1	-7
THE body|ATTACKER far 2	-9
THE body|ATTACKER first of its kind	-19
THE body|ATTACKER never spoke	-21
THE body|ATTACKER outside	-27
THE body|ATTACKER rank 0	-19
THE body|ATTACKER rank 1	-5
THE body|ATTACKER same paragraph	-16
THE body|ATTACKER subject 2	-15
THE body|ATTACKER told of last	-7
THE body|AUTHOR	-12
THE body|FRESH	-13
THE body|FRESH never spoke	-13
THE body|MEDIA	-29
THE body|MEDIA never spoke	-27
THE body|PERSON agent 2	-11
THE body|PERSON described not	26
THE body|PERSON described wholly	-28
THE body|PERSON far 0	31
THE body|PERSON far 1	-16
THE body|PERSON far 2	-13
THE body|PERSON far 4	18
THE body|PERSON far 5	-21
THE body|PERSON first of its kind	38
THE body|PERSON has head	-28
THE body|PERSON lesser of its kind	-11
THE body|PERSON never spoke	-26
THE body|PERSON object 2	-13
THE body|PERSON opened 1	-5
THE body|PERSON rank 1	15
THE body|PERSON rank 2	-7
THE body|PERSON same side as last	27
THE body|PERSON second of its kind	-28
THE body|PERSON spoke 0	-26
THE body|PERSON spoke 1	-5
THE body|PERSON spoke 2	60
THE body|PERSON spoke 3	-5
THE body|PERSON subject 0	31
THE body|PERSON subject 1	-16
THE body|PERSON subject 2	13
THE body|SYSTEM	23
THE body|SYSTEM described not	-15
THE body|SYSTEM far 5	-5
THE body|SYSTEM first of its kind	-6
THE body|SYSTEM lesser of its kind	34
THE body|SYSTEM never spoke	23
THE body|SYSTEM not before	36
THE body|SYSTEM outside	-16
THE body|SYSTEM rank 0	-5
THE body|SYSTEM rank 1	-5
THE body|UNNAMED	16
THE body|UNNAMED never spoke	16
THE body|agent 2	-12
THE body|company differs	-18
THE body|company fits	12
THE body|governed 1	26
THE body|governed 2	-16
THE body|object 1	-7
THE body|object 2	-17
THE body|order 0	-27
THE body|order 1	-9
THE body|order 2	-9
THE body|order 3	-19
THE body|order 4	33
THE body|owner 0	-34
THE body|ruled	-12
THE body|subject 0	29
THE body|subject 1	-31
THE body|subject 2	36
THE body|type conflicts	-7
THE body|type differs	-29
THE body|type fits	51
THE document|AGAIN	21
THE document|AGAIN spoke 0	-9
THE document|AGAIN spoke 1	-7
THE document|AGAIN spoke 2	41
THE document|AGAIN spoke 3	-6
THE document|AGENCY	26
THE document|AGENCY described not	14
THE document|AGENCY far 1	-29
THE document|AGENCY far 2	35
THE document|AGENCY far 3	32
THE document|AGENCY far 4	42
THE document|AGENCY far 5	-42
THE document|AGENCY first of its kind	8
THE document|AGENCY governed 1	-10
THE document|AGENCY governed 2	38
THE document|AGENCY in content	-31
THE document|AGENCY lesser of its kind	-26
THE document|AGENCY never spoke	-10
THE document|AGENCY object 1	-11
THE document|AGENCY object 2	32
THE document|AGENCY opened 1	7
THE document|AGENCY outside	14
THE document|AGENCY owner 2	15
THE document|AGENCY rank 0	-10
THE document|AGENCY rank 1	22
THE document|AGENCY rank 2	30
THE document|AGENCY rank 3	-7
THE document|AGENCY same paragraph	35
THE document|AGENCY second of its kind	44
THE document|AGENCY spoke 0	10
THE document|AGENCY spoke 1	-15
THE document|AGENCY spoke 3	45
THE document|AGENCY subject 1	-26
THE document|AGENCY subject 2	-19
THE document|ATTACKER	-5
THE document|ATTACKER described not	-5
THE document|ATTACKER never spoke	-5
THE document|ATTACKER outside	-5
THE document|FRESH	-13
THE document|FRESH never spoke	-13
THE document|MEDIA	-14
THE document|MEDIA never spoke	-10
THE document|PERSON	-9
THE document|PERSON described not	-13
THE document|PERSON far 1	13
THE document|PERSON far 2	-12
THE document|PERSON far 3	-5
THE document|PERSON far 4	-7
THE document|PERSON first of its kind	-15
THE document|PERSON never spoke	16
THE document|PERSON object 2	-6
THE document|PERSON outside	-13
THE document|PERSON rank 1	-7
THE document|PERSON spoke 0	8
THE document|PERSON spoke 2	-15
THE document|PERSON spoke 3	-16
THE document|PERSON subject 1	8
THE document|PERSON subject 2	-15
THE document|SYSTEM	-6
THE document|SYSTEM described not	-6
THE document|SYSTEM never spoke	-6
THE document|SYSTEM outside	-6
THE document|governed 1	-10
THE document|governed 2	33
THE document|object 2	22
THE document|order 0	-29
THE document|order 1	21
THE document|order 3	11
THE document|order 4	7
THE document|owner 2	12
THE document|ruled	11
THE document|subject 1	-18
THE document|subject 2	-37
THE office|AGENCY	21
THE office|AGENCY described not	47
THE office|AGENCY described wholly	-34
THE office|AGENCY far 1	-11
THE office|AGENCY far 2	14
THE office|AGENCY far 3	-35
THE office|AGENCY far 4	28
THE office|AGENCY far 5	46
THE office|AGENCY first of its kind	46
THE office|AGENCY governed 1	-10
THE office|AGENCY has head	-34
THE office|AGENCY in content	-23
THE office|AGENCY lesser of its kind	-13
THE office|AGENCY never spoke	48
THE office|AGENCY not before	-14
THE office|AGENCY outside	22
THE office|AGENCY owner 2	22
THE office|AGENCY rank 0	-11
THE office|AGENCY rank 1	13
THE office|AGENCY rank 2	-13
THE office|AGENCY rank 3	46
THE office|AGENCY same paragraph	-29
THE office|AGENCY second of its kind	-12
THE office|AGENCY spoke 0	-19
THE office|AGENCY spoke 1	-6
THE office|AGENCY spoke 2	-12
THE office|AGENCY spoke 3	10
THE office|AGENCY subject 2	34
THE office|AGENCY told of last	-11
THE office|AGENCY was called so	-14
THE office|PERSON	-6
THE office|PERSON described not	-16
THE office|PERSON far 1	-13
THE office|PERSON never spoke	9
THE office|PERSON outside	-16
THE office|PERSON rank 0	-14
THE office|PERSON same paragraph	-13
THE office|PERSON spoke 0	-13
THE office|PERSON subject 1	-13
THE office|governed 1	-10
THE office|governed 2	-5
THE office|order 0	-23
THE office|order 1	7
THE office|order 3	-16
THE office|order 4	42
THE office|owner 2	22
THE office|ruled	9
THE office|subject 1	-17
THE office|subject 2	31
THE part|AGENCY	9
THE part|AGENCY never spoke	9
THE part|AGENCY not before	9
THE part|ruled	9
THE role|AGAIN	16
THE role|AGAIN same head	63
THE role|AGAIN shares words	49
THE role|AGAIN spoke 0	7
THE role|AGAIN spoke 1	-7
THE role|AGAIN spoke 3	20
THE role|AGENCY described not	-42
THE role|AGENCY far 1	36
THE role|AGENCY far 2	-17
THE role|AGENCY far 3	-30
THE role|AGENCY far 4	16
THE role|AGENCY far 5	-9
THE role|AGENCY governed 1	12
THE role|AGENCY governed 2	-21
THE role|AGENCY in content	-15
THE role|AGENCY inside as head	12
THE role|AGENCY lesser of its kind	8
THE role|AGENCY never spoke	31
THE role|AGENCY not before	15
THE role|AGENCY object 2	20
THE role|AGENCY opened 1	-21
THE role|AGENCY outside	-9
THE role|AGENCY owner 2	-14
THE role|AGENCY rank 0	10
THE role|AGENCY rank 1	-6
THE role|AGENCY rank 2	-9
THE role|AGENCY rank 3	-6
THE role|AGENCY same paragraph	9
THE role|AGENCY second of its kind	-5
THE role|AGENCY spoke 0	-20
THE role|AGENCY spoke 1	-10
THE role|AGENCY spoke 2	-8
THE role|AGENCY spoke 3	10
THE role|AGENCY subject 1	9
THE role|AGENCY subject 2	-26
THE role|AGENCY told of last	-26
THE role|ATTACKER described not	-13
THE role|ATTACKER far 1	-6
THE role|ATTACKER far 2	16
THE role|ATTACKER far 3	-5
THE role|ATTACKER first of its kind	-19
THE role|ATTACKER governed 2	20
THE role|ATTACKER object 1	-8
THE role|ATTACKER object 2	-7
THE role|ATTACKER outside	-6
THE role|ATTACKER rank 0	19
THE role|ATTACKER rank 1	-8
THE role|ATTACKER same paragraph	16
THE role|ATTACKER second of its kind	25
THE role|ATTACKER spoke 3	6
THE role|ATTACKER told of last	-6
THE role|AUTHOR	-7
THE role|FRESH	-13
THE role|FRESH never spoke	-13
THE role|MEDIA	-23
THE role|MEDIA never spoke	-23
THE role|PERSON	25
THE role|PERSON described not	-10
THE role|PERSON described wholly	43
THE role|PERSON far 0	-5
THE role|PERSON far 1	9
THE role|PERSON far 2	-18
THE role|PERSON far 4	11
THE role|PERSON far 5	18
THE role|PERSON first of its kind	12
THE role|PERSON governed 2	-5
THE role|PERSON has head	43
THE role|PERSON inside behind a comma	5
THE role|PERSON lesser of its kind	-12
THE role|PERSON not before	13
THE role|PERSON object 2	-10
THE role|PERSON opened 1	-18
THE role|PERSON outside	20
THE role|PERSON rank 0	5
THE role|PERSON rank 1	23
THE role|PERSON rank 2	-13
THE role|PERSON same side as last	44
THE role|PERSON second of its kind	24
THE role|PERSON spoke 0	21
THE role|PERSON spoke 1	16
THE role|PERSON spoke 2	-6
THE role|PERSON spoke 3	-7
THE role|PERSON subject 0	-5
THE role|PERSON subject 2	23
THE role|SYSTEM	-7
THE role|SYSTEM described not	-7
THE role|SYSTEM never spoke	-7
THE role|SYSTEM outside	-7
THE role|company fits	11
THE role|governed 1	12
THE role|governed 2	-8
THE role|object 1	17
THE role|order 0	-20
THE role|order 1	-42
THE role|order 2	51
THE role|order 3	22
THE role|order 4	-5
THE role|owner 2	-14
THE role|ruled	17
THE role|same role	94
THE role|subject 0	-5
THE role|subject 1	10
THE role|subject 2	-6
THE |AGAIN	-21
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 2	-5
THE |AGAIN spoke 3	-7
THE |AGENCY	6
THE |AGENCY described not	-14
THE |AGENCY described partly	-5
THE |AGENCY described wholly	15
THE |AGENCY far 0	27
THE |AGENCY far 1	-14
THE |AGENCY far 2	-33
THE |AGENCY far 3	26
THE |AGENCY far 4	-14
THE |AGENCY governed 1	-7
THE |AGENCY governed 2	11
THE |AGENCY has head	30
THE |AGENCY in content	-21
THE |AGENCY inside as head	26
THE |AGENCY inside before the head	-14
THE |AGENCY inside behind a comma	24
THE |AGENCY inside behind of	10
THE |AGENCY lesser of its kind	27
THE |AGENCY never spoke	-20
THE |AGENCY not before	17
THE |AGENCY object 2	-17
THE |AGENCY opened 0	32
THE |AGENCY opened 1	8
THE |AGENCY outside	-34
THE |AGENCY owner 1	-6
THE |AGENCY owner 2	-17
THE |AGENCY rank 1	18
THE |AGENCY rank 2	-13
THE |AGENCY rank 3	-9
THE |AGENCY rank 4	-9
THE |AGENCY same paragraph	-19
THE |AGENCY second of its kind	-18
THE |AGENCY spoke 0	33
THE |AGENCY spoke 1	-15
THE |AGENCY spoke 3	7
THE |AGENCY subject 0	32
THE |AGENCY told of last	-10
THE |AGENCY was called so	22
THE |ATTACKER	8
THE |ATTACKER far 1	35
THE |ATTACKER far 2	-19
THE |ATTACKER far 3	12
THE |ATTACKER far 5	-9
THE |ATTACKER first of its kind	15
THE |ATTACKER governed 1	46
THE |ATTACKER governed 2	17
THE |ATTACKER in content	-12
THE |ATTACKER inside as head	17
THE |ATTACKER never spoke	21
THE |ATTACKER not before	-11
THE |ATTACKER object 1	-9
THE |ATTACKER object 2	-23
THE |ATTACKER outside	-9
THE |ATTACKER rank 0	31
THE |ATTACKER rank 1	-7
THE |ATTACKER same paragraph	43
THE |ATTACKER spoke 0	-6
THE |ATTACKER subject 2	-9
THE |ATTACKER told of last	18
THE |AUTHOR	-12
THE |FRESH	23
THE |FRESH never spoke	23
THE |MEDIA	-27
THE |MEDIA never spoke	-22
THE |PERSON	31
THE |PERSON described not	-24
THE |PERSON described wholly	43
THE |PERSON far 1	14
THE |PERSON far 2	11
THE |PERSON far 4	-21
THE |PERSON far 5	35
THE |PERSON governed 2	-7
THE |PERSON has head	43
THE |PERSON in content	19
THE |PERSON inside as head	7
THE |PERSON lesser of its kind	-20
THE |PERSON never spoke	-21
THE |PERSON not before	10
THE |PERSON object 1	-20
THE |PERSON object 2	21
THE |PERSON outside	21
THE |PERSON rank 0	-8
THE |PERSON rank 1	-8
THE |PERSON rank 2	14
THE |PERSON rank 4	24
THE |PERSON same paragraph	43
THE |PERSON second of its kind	51
THE |PERSON spoke 0	21
THE |PERSON spoke 1	-26
THE |PERSON spoke 3	57
THE |PERSON subject 1	7
THE |PERSON subject 2	26
THE |SYSTEM	8
THE |SYSTEM described not	10
THE |SYSTEM far 2	-7
THE |SYSTEM far 5	24
THE |SYSTEM first of its kind	20
THE |SYSTEM governed 2	-10
THE |SYSTEM lesser of its kind	-6
THE |SYSTEM never spoke	8
THE |SYSTEM object 2	30
THE |SYSTEM outside	9
THE |SYSTEM rank 0	-14
THE |SYSTEM rank 1	29
THE |SYSTEM second of its kind	-7
THE |SYSTEM subject 2	-7
THE |UNNAMED	-16
THE |UNNAMED never spoke	-16
THE |agent 2	-12
THE |governed 1	39
THE |governed 2	11
THE |object 0	12
THE |object 1	-29
THE |object 2	10
THE |order 1	-10
THE |order 2	38
THE |order 3	-12
THE |order 4	23
THE |owner 1	-6
THE |owner 2	-20
THE |ruled	51
THE |same role	13
THE |subject 0	-6
THE |subject 2	12
THE |type fits	21
THEY |AGAIN	32
THEY |AGENCY	-6
THEY |AGENCY far 3	-7
THEY |AGENCY never spoke	-15
THEY |AGENCY outside	-6
THEY |AGENCY spoke 0	8
THEY |ATTACKER	-8
THEY |ATTACKER outside	-8
THEY |UNNAMED	-11
THEY |UNNAMED never spoke	-11
THEY |governed 2	-6
THEY |order 0	14
THEY |order 1	-7
THEY |order 2	-10
THEY |order 4	-6
UNIVERSITY for IT 	43
UNIVERSITY for NONE 	39
UNIVERSITY for THE 	37
UNIVERSITY for THE body	49
UNIVERSITY for it	43
UNNAMED	21
UNNAMED ALLEGES INDEFINITE	33
UNNAMED ALLEGES NAME	29
UNNAMED ALLEGES OWNED	21
UNNAMED ALLEGES POSSESSIVE	-11
UNNAMED ALLEGES THE	28
UNNAMED ASSERTS BARE	-32
UNNAMED ASSERTS HE	-21
UNNAMED ASSERTS INDEFINITE	-22
UNNAMED ASSERTS IT	-29
UNNAMED ASSERTS NAME	29
UNNAMED ASSERTS OWNED	12
UNNAMED ASSERTS POSSESSIVE	41
UNNAMED ASSERTS SHE	-21
UNNAMED ASSERTS THE	-41
UNNAMED CONFIRMS BARE	21
UNNAMED CONFIRMS INDEFINITE	70
UNNAMED CONFIRMS IT	-6
UNNAMED CONFIRMS NAME	-13
UNNAMED CONFIRMS OWNED	-9
UNNAMED CONFIRMS POSSESSIVE	17
UNNAMED CONFIRMS THE	-30
UNNAMED DENIES INDEFINITE	20
UNNAMED DENIES NAME	-6
UNNAMED DENIES THE	-15
UNNAMED cue :	-33
UNNAMED cue accept	-18
UNNAMED cue according to	17
UNNAMED cue accuse	8
UNNAMED cue acknowledge	22
UNNAMED cue add	-33
UNNAMED cue admit	7
UNNAMED cue agree	11
UNNAMED cue allege	13
UNNAMED cue announce	23
UNNAMED cue as per	-11
UNNAMED cue assert	-9
UNNAMED cue assess	5
UNNAMED cue assure	-34
UNNAMED cue attribute	-7
UNNAMED cue believe	-9
UNNAMED cue blame	50
UNNAMED cue boast	37
UNNAMED cue call	-16
UNNAMED cue claim	-42
UNNAMED cue concede	-11
UNNAMED cue conclude	9
UNNAMED cue confirm	38
UNNAMED cue contend	-14
UNNAMED cue decline to name	-11
UNNAMED cue denied it	36
UNNAMED cue deny	11
UNNAMED cue describe	20
UNNAMED cue dismiss	-8
UNNAMED cue dispute	-5
UNNAMED cue find	53
UNNAMED cue found no	28
UNNAMED cue indicate	-33
UNNAMED cue maintain	-25
UNNAMED cue not reply	41
UNNAMED cue not respond	10
UNNAMED cue not return	-11
UNNAMED cue not say	-7
UNNAMED cue not want	-9
UNNAMED cue note	22
UNNAMED cue pleaded not guilty	-22
UNNAMED cue put	11
UNNAMED cue read	6
UNNAMED cue reckon	-5
UNNAMED cue record	-30
UNNAMED cue remark	42
UNNAMED cue report	-42
UNNAMED cue say	24
UNNAMED cue show	-32
UNNAMED cue speak	21
UNNAMED cue state	-30
UNNAMED cue submit	-29
UNNAMED cue suggest	10
UNNAMED cue suspect	-9
UNNAMED cue tell	21
UNNAMED cue would have none of it	-20
UNNAMED cue write	-18
UNNAMED in NEWS	23
UNNAMED never spoke	21
UNNAMED of according-to:after	-18
UNNAMED of according-to:before	28
UNNAMED of account	-12
UNNAMED of agency	-8
UNNAMED of agent	-7
UNNAMED of authority	-6
UNNAMED of board	-6
UNNAMED of carrier	-12
UNNAMED of centre	-5
UNNAMED of clause:before	-36
UNNAMED of clause:interrupted	-47
UNNAMED of commission	31
UNNAMED of contractor	-11
UNNAMED of director	-9
UNNAMED of engineer	-8
UNNAMED of executive	-22
UNNAMED of filing	-12
UNNAMED of finding	32
UNNAMED of firm	-8
UNNAMED of gang	6
UNNAMED of government	30
UNNAMED of group	-5
UNNAMED of he	-33
UNNAMED of head	-13
UNNAMED of hospital	-12
UNNAMED of it	-42
UNNAMED of judge	-15
UNNAMED of lawyer	22
UNNAMED of letter	-7
UNNAMED of man	-7
UNNAMED of manager	-6
UNNAMED of member	-18
UNNAMED of minister	-23
UNNAMED of ministry	-5
UNNAMED of mother	-8
UNNAMED of naming:about	36
UNNAMED of naming:attribute	-7
UNNAMED of naming:blame	16
UNNAMED of naming:call	-16
UNNAMED of naming:describe	20
UNNAMED of naming:dismiss	-7
UNNAMED of naming:put	20
UNNAMED of no-comment	22
UNNAMED of note	-8
UNNAMED of notice	-35
UNNAMED of noun:claim	-33
UNNAMED of office	14
UNNAMED of officer	-21
UNNAMED of official	-6
UNNAMED of one	32
UNNAMED of operator	67
UNNAMED of people	10
UNNAMED of police	-7
UNNAMED of post	-14
UNNAMED of quote:before	16
UNNAMED of quote:colon	-33
UNNAMED of quote:following	-13
UNNAMED of rebuff	17
UNNAMED of regulator	34
UNNAMED of report	39
UNNAMED of researcher	-12
UNNAMED of review	-8
UNNAMED of secretary	15
UNNAMED of service	-11
UNNAMED of she	-30
UNNAMED of source	10
UNNAMED of sources	8
UNNAMED of spokesman	8
UNNAMED of statement	-24
UNNAMED of tagged:source	-59
UNNAMED of team	-11
UNNAMED of that	-20
UNNAMED of the	39
UNNAMED of they	-10
UNNAMED of times	-52
UNNAMED of union	-5
UNNAMED of user	-6
UNNAMED of vendor	-11
UNNAMED of verb:clause	47
UNNAMED of verb:infinitive	-7
UNNAMED of verb:object	29
UNNAMED of verb:quote	7
UNNAMED of verb:that	34
UNNAMED says I HE	-9
UNNAMED says I INDEFINITE	68
UNNAMED says we INDEFINITE	6
UNNAMED says we IT	-6
UNNAMED says we NAME	-30
UNNAMED says we POSSESSIVE	-7
UNNAMED says we SHE	-8
UNNAMED says we THE	-37
agent 0	40
agent 1	-17
agent 2	-53
company differs	-21
company fits	29
gender ? for HE	-15
gender ? for SHE	-13
gender HE for HE	76
gender HE for SHE	-80
gender HE? for HE	93
gender HE? for SHE	-51
gender SHE for HE	-92
gender SHE for SHE	103
gender SHE? for HE	-27
gender SHE? for SHE	58
gender does not fit	-7
gender fits	37
governed 0	-5
governed 1	-22
governed 2	-41
object 1	14
object 2	-36
order 0	41
order 1	9
order 2	-35
order 3	-50
order 4	-71
owner 0	-30
owner 2	-8
ruled	71
ruled AGAIN	27
ruled AGAIN HE 	21
ruled AGAIN SHE 	13
ruled AGENCY	66
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE attacker document	12
ruled AGENCY INDEFINITE body	-10
ruled AGENCY INDEFINITE document	23
ruled AGENCY INDEFINITE office	11
ruled AGENCY IT 	-25
ruled AGENCY NAME 	54
ruled AGENCY NAME body	24
ruled AGENCY NONE 	16
ruled AGENCY OWNED body	17
ruled AGENCY OWNED document	-15
ruled AGENCY OWNED office	-15
ruled AGENCY POSSESSIVE body	18
ruled AGENCY POSSESSIVE office	25
ruled AGENCY THE 	37
ruled AGENCY THE body	-32
ruled AGENCY THE document	17
ruled AGENCY THE office	-15
ruled AGENCY THE part	9
ruled AGENCY THEY 	8
ruled ATTACKER	90
ruled ATTACKER HE 	5
ruled ATTACKER INDEFINITE 	10
ruled ATTACKER INDEFINITE attacker	9
ruled ATTACKER INDEFINITE attacker document	32
ruled ATTACKER INDEFINITE role	5
ruled ATTACKER IT 	5
ruled ATTACKER NAME 	9
ruled ATTACKER THE 	18
ruled ATTACKER THE attacker document	9
ruled AUTHOR	5
ruled AUTHOR NONE 	5
ruled FRESH HE 	-5
ruled PERSON	41
ruled PERSON HE 	-24
ruled PERSON INDEFINITE office	9
ruled PERSON INDEFINITE role	-25
ruled PERSON NAME 	59
ruled PERSON NONE 	-18
ruled PERSON OWNED 	11
ruled PERSON OWNED office	9
ruled PERSON OWNED role	7
ruled PERSON POSSESSIVE 	17
ruled PERSON SHE 	-15
ruled PERSON THE document	-5
ruled UNNAMED	55
ruled UNNAMED BARE role	44
ruled UNNAMED HE 	-16
ruled UNNAMED INDEFINITE 	-6
ruled UNNAMED INDEFINITE attacker	13
ruled UNNAMED INDEFINITE document	-11
ruled UNNAMED INDEFINITE role	25
ruled UNNAMED NAME role	17
ruled UNNAMED POSSESSIVE 	-28
ruled UNNAMED POSSESSIVE role	16
ruled UNNAMED SHE 	-10
ruled UNNAMED THE body	31
ruled UNNAMED THE role	9
same role	70
spoke last 0 BARE	-6
spoke last 0 HE	-8
spoke last 0 INDEFINITE	-28
spoke last 0 IT	18
spoke last 0 NAME	-5
spoke last 0 NONE	-11
spoke last 0 POSSESSIVE	30
spoke last 0 THE	18
spoke last 1 HE	50
spoke last 1 INDEFINITE	-18
spoke last 1 IT	60
spoke last 1 NAME	-50
spoke last 1 NONE	-50
spoke last 1 OWNED	-28
spoke last 1 POSSESSIVE	10
spoke last 1 SHE	40
spoke last 1 THE	-53
spoke last 1 THEY	46
spoke last 2 BARE	-12
spoke last 2 HE	-6
spoke last 2 INDEFINITE	27
spoke last 2 IT	-52
spoke last 2 NAME	-11
spoke last 2 OWNED	6
spoke last 2 SHE	6
spoke last 2 THE	36
spoke last 3 BARE	19
spoke last 3 HE	-15
spoke last 3 INDEFINITE	-12
spoke last 3 IT	-26
spoke last 3 NAME	-7
spoke last 3 NONE	-11
spoke last 3 SHE	10
spoke last ALLEGES 0	9
spoke last ALLEGES 1	25
spoke last ALLEGES 3	-17
spoke last ASSERTS 0	19
spoke last ASSERTS 1	51
spoke last ASSERTS 2	61
spoke last ASSERTS 3	-5
spoke last CONFIRMS 0	7
spoke last CONFIRMS 1	-10
spoke last CONFIRMS 2	-25
spoke last CONFIRMS 3	-6
spoke last DENIES 0	-11
spoke last DENIES 1	-24
spoke last according-to:after	21
spoke last according-to:before	7
spoke last according-to:inside	8
spoke last clause:before	78
spoke last clause:interrupted	-25
spoke last finding	-45
spoke last naming:blame	8
spoke last naming:call	37
spoke last naming:dismiss	-33
spoke last naming:put	26
spoke last no-comment	26
spoke last noun:claim	-28
spoke last quote:before	72
spoke last quote:colon	-10
spoke last rebuff	-56
spoke last tagged:carried	12
spoke last tagged:cue	-7
spoke last tagged:source	-46
spoke last verb:clause	30
spoke last verb:that	-19
subject 0	56
subject 1	22
subject 2	-38
type conflicts	20
type differs	-34
type fits	37
unnamed gender ? BARE	-23
unnamed gender ? HE	-22
unnamed gender ? INDEFINITE	-44
unnamed gender ? IT	22
unnamed gender ? NONE	-42
unnamed gender ? OWNED	6
unnamed gender ? POSSESSIVE	-30
unnamed gender ? THE	-33
unnamed gender ? THEY	30
unnamed gender HE HE	38
unnamed gender HE INDEFINITE	-5
unnamed gender HE SHE	-6
unnamed gender HE THE	-7
unnamed gender SHE INDEFINITE	-5
unnamed gender SHE SHE	39`;
