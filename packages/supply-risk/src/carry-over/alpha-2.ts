/** The World Bank writes these otherwise than ISO 3166-1 alpha-3 does today. */
const LEGACY = { ADO: 'AD', KSV: 'XK', ROM: 'RO', TMP: 'TL', WBG: 'PS', ZAR: 'CD' }

/** ISO 3166-1 alpha-3 to alpha-2, for the countries and territories that have governance scores. */
const ISO = (
  'ABW=AW AFG=AF AGO=AO AIA=AI ALB=AL ARE=AE ARG=AR ARM=AM ASM=AS ATG=AG AUS=AU AUT=AT AZE=AZ BDI=BI ' +
  'BEL=BE BEN=BJ BFA=BF BGD=BD BGR=BG BHR=BH BHS=BS BIH=BA BLR=BY BLZ=BZ BMU=BM BOL=BO BRA=BR BRB=BB ' +
  'BRN=BN BTN=BT BWA=BW CAF=CF CAN=CA CHE=CH CHL=CL CHN=CN CIV=CI CMR=CM COG=CG COK=CK COL=CO COM=KM ' +
  'CPV=CV CRI=CR CUB=CU CYM=KY CYP=CY CZE=CZ DEU=DE DJI=DJ DMA=DM DNK=DK DOM=DO DZA=DZ ECU=EC EGY=EG ' +
  'ERI=ER ESP=ES EST=EE ETH=ET FIN=FI FJI=FJ FRA=FR FSM=FM GAB=GA GBR=GB GEO=GE GHA=GH GIN=GN GMB=GM ' +
  'GNB=GW GNQ=GQ GRC=GR GRD=GD GRL=GL GTM=GT GUF=GF GUM=GU GUY=GY HKG=HK HND=HN HRV=HR HTI=HT HUN=HU ' +
  'IDN=ID IND=IN IRL=IE IRN=IR IRQ=IQ ISL=IS ISR=IL ITA=IT JAM=JM JEY=JE JOR=JO JPN=JP KAZ=KZ KEN=KE ' +
  'KGZ=KG KHM=KH KIR=KI KNA=KN KOR=KR KWT=KW LAO=LA LBN=LB LBR=LR LBY=LY LCA=LC LIE=LI LKA=LK LSO=LS ' +
  'LTU=LT LUX=LU LVA=LV MAC=MO MAR=MA MCO=MC MDA=MD MDG=MG MDV=MV MEX=MX MHL=MH MKD=MK MLI=ML MLT=MT ' +
  'MMR=MM MNE=ME MNG=MN MOZ=MZ MRT=MR MTQ=MQ MUS=MU MWI=MW MYS=MY NAM=NA NER=NE NGA=NG NIC=NI NIU=NU ' +
  'NLD=NL NOR=NO NPL=NP NRU=NR NZL=NZ OMN=OM PAK=PK PAN=PA PER=PE PHL=PH PLW=PW PNG=PG POL=PL PRI=PR ' +
  'PRK=KP PRT=PT PRY=PY QAT=QA REU=RE RUS=RU RWA=RW SAU=SA SDN=SD SEN=SN SGP=SG SLB=SB SLE=SL SLV=SV ' +
  'SMR=SM SOM=SO SRB=RS SSD=SS STP=ST SUR=SR SVK=SK SVN=SI SWE=SE SWZ=SZ SYC=SC SYR=SY TCD=TD TGO=TG ' +
  'THA=TH TJK=TJ TKM=TM TON=TO TTO=TT TUN=TN TUR=TR TUV=TV TWN=TW TZA=TZ UGA=UG UKR=UA URY=UY USA=US ' +
  'UZB=UZ VCT=VC VEN=VE VIR=VI VNM=VN VUT=VU WSM=WS YEM=YE ZAF=ZA ZMB=ZM ZWE=ZW'
).split(' ')

const ALPHA_2 = new Map([
  ...ISO.map((pair) => pair.split('=') as [string, string]),
  ...Object.entries(LEGACY),
])

/** The two-letter code of a World Bank country code. Throws for a code never met: a new one is to be looked at. */
export function alpha2(worldBankCode: string): string {
  const code = ALPHA_2.get(worldBankCode)
  if (!code) throw new Error(`no two-letter code is known for ${worldBankCode}`)
  return code
}
