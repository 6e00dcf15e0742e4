// Written by `npm run train`: numbers only, no text of what they were trained on.
export const modelWeights = {
  "hash": "sha256:ba68131632fe19180cbd93445f3f697deeb014b1340eaf756570ffa5c90dfcec",
  "limitsHash": "sha256:f19d0a82bed46c79ed1084515ecaa5dbdacfd075500faf64b624e2079b1c706e",
  "rules": "2026-11-29",
  "seed": 20261128,
  "limits": {
    "clear": 0.27,
    "clearShort": 0.45,
    "clearSoft": 0.2,
    "clearHard": 0.12,
    "promotes": 0.46,
    "promotesWhole": 0.7,
    "contradicts": 0.46
  },
  "promotes": {
    "bias": -2.465376,
    "scale": 0.052048759152760096,
    "z85": "EmDhJ/Gf<{5MV^.T-kJ0ia^[#dXHtVCILdI29m-rQ0>&=(WrS!RFqV+VQa#nEqhMRB+hHX6dnH$oCI4I96#edar8p/c!yz4k&5b8rPRFuBGn+SEGMI}rIXJ2tbLJ{r=k.rIdC?Va@KdKYsqcJoK7Z2.+C<+UzzwG)gC#T3J=1i.IB)d221#0?Jbf0qIh>+{y7XIlbvX=&[hMl}bjUy8[gu6vun]efkcQ$2{b(y!mQNBvK+1ES8vC!vR@YvS1j=@B}#!%yB%XuV43?K>{z@heGd5Q879w#e*sAskm^an*Fe86B[y6!zTQVZja-IaLHKChT6!ndHaTW1taz7x[+[<!yU]WXIXg+p8(NB16!(3%GCnX=u&IGfHL6aow)uQg2R%7i6Z6d2}FYl&t#UovZ)$P6Yfe=*(&xcL-A3!4xwwv-i0Y4GE.qq)L=nsc75#zxwzg$c9jdh=CyYD0}c=i/3m/GWkAK@[+vRnMea{ER6/V}1F/4%X2En+Nr]L1kCq65G!:Xj(d=!febE{:JYYNXArFRQoCo7V!Q.et>!.4MBQTS*gmKLSSa0uNz5U5&eaxcTOol--1@hgd.IzXE5Pybx1h)y<y]@nV(OPa1%8v{nT33Pa6(!wiKFAkc/EsML?8#z6U*$1<=yswoBS&[[)S}Loev7wfIw>(57n2JUX<)=JrOZqbiR#Pl1XVm$Cya/]Zj+K^<Gu5*MSWQl619g^qF])9rpc!]h]V/Oeg[q#SKnyL-v8hzXBZn06!]ZpI9zED=UZ)CBYp9C6/&g?i-dB@@ThC{RUy[!*H[HoGVltLuZ*EXU*3X{P(^l{LDJDo9h=teo2W^HwmRU4hd!OOV!>&.+XeqD+TfK{IKB<S-^7hvMsVw!J24s9<HL10RorkT}.xps&[HrPatkt6%Haz$b>p04QL>pYWn#aUTNDx!:8-es*Fw<?+V)Ayr2c[4]^D>.[J-^zyBRU/{86V@T&}AF8@{h9w5PWj7cl9dEYz.?r<nr@$.1TF$qNGfeaVj=Lbch7jL@AffIbiH0UO!k&P#ia3BS$o5x%+IUEb+V9He#A#eAdwrFp7PFQrjz$+M!.ihDfS0^VI[O8C<--l!bA!u%59oIw!Yl1c>L[d[xPQW?9K4FjUE-J&@Q6OKpAz]{W5m2!H$tQt>k/*+:1K0(EyhTe3NLKi<3M+VE8vlaRe}ecDMic+z70badgY.lTXE-J]7}Q@%ZDv[*:GXg<xh9Rf>FkV7U{L:1FU)VmVKN1ypY>!eDB3k$tcN:LD#chW)f9bDutO}<jMX}=mr<$aJ&*1N9cq^?wfCl(>wh6^zIPDdmW:^H3hGCu^j.M7ZTUrS[</KcgA*>il5[JAZ!H&K%BUn4ztnFqL)u+aqUH2W{OK^LWU@1c[K2+1&ydTGl{ZTNyBM%tcuVtx@dH!VTM]?b!6HcL08mi1cuJ55O+^yz]rl@-eGU4999-mtJjLb&GlhanJLp{N:w1s.ihfQ!d{u9g8X%i(j<jhB<Hv{J?K)Q!FHsR=#B*{Bc#l#81SCxSt.pep{.H58Et.rAb8})uCIeUxnI5%12=HpTjp39EB/2JUNfEpv.[{?z=&n%!MLI>!uSZOaUcr[L9U9#}hWCplD#}-2XYBw:i@nLt*[.v!AA9*Ki3f+E}sGK.UpIc?9<]0@FTnSZ(*sZ1wfGFmnN0Cv49W%U6x<f!x^e0Ziws/Ct0UK62Uxiw:tE>)sZ3I2uP{[eZ0KeHAcE#n*JcD26O=B3rXbB[Y)d)DPoX!Oqw?fGO3bhAS)6nLF33GWR3TFbLAv+t)EZcn*#Q-8@p!IWiYZIKMFP2b8e(h?z6JV>FI2*!{3TzTAbY&VUV>WKG%1uljQw=-#g}fneiPw!iNosQ^gpQAuWw]F&?f@LGZuUphw55T(w/GHY[9:cUrk06m>cbvxjhAjJp.m-IcSiH:N5<o-fJcBSzl0(bUV*=]P^TJjPh!VW=hUzNT&MJ>u2$qr1.-ZOzP?]A&d3eL+9(5CNac/G7e2oh-a$mha2(.f599=qjq0Y*jBVaZU/DbLTqN>Ptyu9><f(KC.4*}#JP7lmszvr#rZx@!<1kNG0&-knVFNA#-vSzaZ2Kq^gt{tlk.ADCN%3MU-!hm[403QWicS^RZN$c*iWlzX7Euj)OGZa5AS:H3n<G7DWnPX<9/(}!z6.W9y+[TQJ-=]0v:*t4KC<gG=lATr=qaEV4L>ZUX1t#@%V]g#P(u0+n36G]wvPrw=mgXD?N=wp?xcw$YsC86pGunC*dlEa3KonD<96D-v3>Bn.!zjUf[i$xX:>Wk[2l.mTmMdA)Cr=PRuFzAGT+0pPk=i&PM>}ES9T:%q*GvT^od(9WIZ}=5}[H@k*%eD7{y>ogG6xQ8UaQ5CzZEScFZ9!d>0}5.fa.5VI@qm!HJhVmRNVw.ua&r(%5uF(O?4t(oMQsAPu0*WZ#DEGZU?BbOb6b&=g:&gOUB:Y.!2Y?E0jO7.Ra!MRW$z2bmfmDTjC>#c.&FD/U4j7vfdoswyrH$[BdQJc5lt?g1EQdHeK(uem5Z6vC2#{d&Dwd@.*TaV^vi1t:g?@C}+r%bVPVBl4[s^@d3:IvB&8LM}K-FXYi^rZ>[$99dhjPvXaFSTzC4nNaMoRt$u&66]0@1<I$Q}-yx>C=>1+m%c*a{NGeo[is9dr*#xg-GQ9bViH=WiGQ[(V:CAEbrR=R#&90JQB-Vd}M/(<Wo9?SmmwbfnxmPJgF?A$q{yF@m.D%N#WG6V22m6:BVwS!KL&q6<uVErwVMSp?/v-Sanmzv<>QO1*MAs@AVMBFa+<jMd.V+m(s6k(exED>)j>.j=zvs5FqmA=l5RghL[&0eQ!pnnkAXIA(Sl4@OuB)[IeZdT=SmiJ3i6)ZA(A&ff&<miQW<:7b<VUi1FNe3[fCtx/u4H8Z82<PMB/UbcTq.[aM>:r@-e<CngLV-39UkI8*DpI&7F(bs@v-#$WO.L&I:SEnlKN[!QV*N]fYF6FkgFa+I4@cB!/*L27G[y+Z-Y#UtCZW*!BBsX22l@4.oD2llHU}bRd]*Y?W36FVhf^nebg)bH6fLTjZ*cxB}eGT1^d1O+AWiXOK?%$3{8v*)KGyy!Sv)*ZE=x@ie}attjJkjV$@>[9*)H/wEN6Y{klYfpqd0rCzPX^NFS=%tGCo7mRG5}@5g%^]*)qusHH}}q)8(-jB4&@i[d!IGv9HCbac}CpuDXyGA)OK96V](]!H/G01r*LI6N(M3zSwS]c[e!rE!h]G?JSiBoZ/oOOBK=9+uPsw(P14ib1JRW*i$Lk7:uzOru+&k8Sr&svlc/dBL2uBN?t%vRtPWR]sAB2E7lJqA]z@j=Ej3C.^6wvSl(+-a!fhCs@+*!dfW!4Yb!O!<gWi3V#1(0aeH^v-t25f4f#U*Oz.@^nzD6PYr4VCy}<[5vAAbv-8b*>hK}38Drr861MD*5v?9720C=@8}^&*ZRyYS?3oOcm@3@>AzTpTu?5aue:9pk]=BX>kbjc%j}/iL8L?[Ql-CM>PAI(Cp{>73k{1iLVIrAFN-:en+?-H.E*LLUCWCTjF^{I=ouGS^Kt8]^hZ?I2uJ+zYd5Hdh8-1=wqL<DLbUfBnRZHJooFZFtUpFO#WX)*OGZ>Qd=R:)c(#h@Vvuh?W):x?<i}liJ{i!>G{xfXE@UDG1!$MQz>(o1e-mE[HP}TT^3y8BE?:Jl7Qz&v?%fAnkHzo8BEt&2ysUTmb3wj##lgF&tO6>fDX4rcq?6VX/g+P3b=}}zEI?njzwMk5hZ*M[]DlRA]fj)iJUk*G]=mD++@DD/!Ew0=EYa>[%BhzPI1!.}G^wVHYfIltA/8hszBMgOFryR6D<phvGfnGGs&.V2oio#H}egRn?At-A4E]]:Z>{!B]Gn.5I/GHJqYqJ4$Y357qHHL}3tGG({{68haVc%<C3<ME}YwN8xRiD+!]am5NaMy?HAADtK1ee=lipHdeCKia>->pkOzpcw5ssuhAH%^.<gws5Q+x+*t[sZ.mc:F4Z.LM)C?31j9x:d/3Q.5??<80Yzyv8<yoL.DL/y2B*H}&%4)LU}12g3lrB>}UczQFK^EZdx=II6&kU^NJ>Y{zi]SuUwmBtP&%9XQ*L3x.0@GgTKY!SVBvp-RHB:hRa]SPO1R7&LN5/.fmxFpV[&St5WP@s$nWmq8r&%hf]]0Vb$9:Crf4t!di%0kGG1d*!se@F@H*XK89UHxa4Q66NbO9?PzVDEdx5)tHQXHnOHMyv]/*h>cXuMBSp?Ow<$lxu4->j]#nGR0R#s^1NzXA3:W$?an/!vLfb[iSRA^fq-a-2r5LLrpzp^du@hllQy}YvqfIwy.i9<YF=gW[tS)m8:ildNw=dDK>=@HNy0NFsvp)A0D&k-a5W##/Zvk]Rs&CD2ic3Ir[A=fOd{FIld=kJKm[=&g^eh7T>{[hy8o/*9SZRIaiiZRUPn1RfAh$WT87k$yhk[c71CvA/(6{$dwk!nWCo9jdXWM0x2=P*7lh[6Sp(bNGvErE{DYgFte+2]BR}fXuO60)<i8)wq1QFKf3>Y01f3RTA*hUPCQc/6)m3dnnouhrITV4WG&Cgtq]Gx@25T<fSo3>bZPOaGTopCSj*#uj=qPn+)C)g?sNh]6wvyYqdTrV^!XT&AFkxrrj2RQvm?ksI*:cuV(JB!56oX=D)UXhQUr?g(AgfD9Y1d@W9O9WL93YsrI8dLW{aOc8Tv5V}r-Je->^Bir4}881bqs73!FQ}wc-=}?reC6qy+)wOAGwjb(BN&x8euyBT:82tsE&Rr+C8H9:fk5%HoaU:?)%C7C:^CEUO->sHV2-Ti%@<$-CQmPs-N??4pAEox72NvHjEb7[KrLY@Vn@W+zbk-[.1xorf%&@{39<Z@&KX+Nx28[t)CkDe9)^9zgp{@ic2@(YmRm{qM<45/*o)9^hK%u-/lLA:8BP>=h@S{ujd2U{Af]Xg8l4){[ViXUhAQz-JTbcEH2ppId2KO0{1gw3.R1/90TMPbsLd?*{ICN6hXPWGbHiT3jn)[v=GlOQAWaC^ij}lyj%fH^/w5:Nf011@6nyo]*h+te%.sp02(Pv}#U=2aLuvTOB(>G:sui]Pgr$e<7[Z!UA99?F$?ET7Fl#6heh5D+ksjSUM+FM7cc#HJQ7^aiTsqUI}gXVwBp@%co#x7^a.bUO#-C}S}#^f[e}Xn]WUjYFAjT8Ubd5AXc>z#{Q+ygo](8zbck(s^p?FTDql!c:fQk*)uFR3HkDU]kobns:h0<E]N4va0!Mg-81ZYv*ZkwfM+<NnSB9Ss&qi!mZ/6IH7w5.0yIUMevX=mgM]o{@2[Km{t$j=hWB.EF1Akqlr(p</G-4L9Y&7*kxw&W$UwBW9E.%7qNv(7%UCIjwZr.wWo-pLv+%i{.)!><!G^kJLdNiBEIH)/e)BS9*X$tuorRnP[8z+R^+ZO&hrA.?IOT&:Qs}7OP&9{g.DnL)n:D?GCcXK[NrZ^fS6@5r0Q*WP*h4<#d5<#LNXRp520H-ep8+jDcC!*:%!Iz!:esGxF4&I:^3:fpt-kE[3!dXc26CoHqphb-N0Nq=93STzx@.@fviQL.P-YV}Q}a{wdr7m*2F([7snKq1lEmLLkM*rv[xlQg!*cXmIt>8YrGAj{T::54Z<wSaaPQGiFzI1BK>?Xwdny$jPH>d/$q1WgJ-[:T5fK7neRC/6Q3{<ow6fwW.C{pQH5x&?6tp.piX&LqYqbzMf2weITJcV^FmUC![U-$4d%aVv19A#1uog=m23J?i}1$r$+bjq7-(!K[!<WNbg^=.Z#Th?LnlAC?o?eX}oyk1gi]ENV8oNt5/LQ(%7v74Z5?:Z+/Ky9}Our>Be5tItprbE8H/8oZUXkI*$C+=l9)IraKl}izgx.nud4AnvM.qV2b(LoFUKtQxxthy1Nf!x<R13*f{L)TFhVIWZ*U:-Uhg0BCnZ/6k[19e73wth.tO3@8izve.d(]nI]Hum<KgiynY@XG7?90lJ{:Ge#V+OxBngKwaK>>b2NGCCB{=SGPNenDpgceQ&Ec!vnhp9>=^^B9Kyow7dgEY)ie(rZZ@lqazy^CPPm9AgVXHD4h/5HHn&Xp8CaeDiLcn^fC6csSZ.e9Q$QaF6$krxx*>s!hwqRYr9z!Xq9=YV^.[-G{r<goJp&^].afdZ9ffKEQ$*6Rc68BSp[sR-AAN!Li6XHOpAq:0FQX6it5XRn/SOr.8j+bsZ6(l?H$?^o7M?O}9V30h4/]d@Vnh+m*+VT+{$WU3@F9PB6w?k@0wp^U991xIMoae8&k&GcjqHAzLcKgHufgXKYJ&?xAI9cw&F-gxx]:=Fq.H<Yk+9HR&[t{V.2U-lAp[bgz[GJtJ:gZl(r:nblV*f1{3WUSV6*-3*74nutTY9E-J:NPvE[Ag@6>AHtSWJQNK<!O6mXcK3hCaPCMB:H9JG&q(-0}#xF1rFTMM^aGTAvf[no%m^2Vgj(8?hiW{3v]gqGc4(iyv:JNGoI{.L<3iX8YCRvzK&o-M&!?cVz2ddDLIQu([FF[L9sbJE(ll0o.[.Ai++[vnXYO@cH?442D$6j73RE-7)^@V12KC@A9%D3}UZ*WhOdCxZ[[2+pcx#pCL>[[)Ca(L1pLV9PyE&.ZpnrFyGVI&88JDTIN:)E$m]f$kijA^Xtab3qPDcR#*1Whu7he?7myr$S^3tXMAs)Vkrp2URv<2j}T0savUNKrp@Gn%cJ0uK@Q3/9:KfDRqoXlB>P.[oU?(nS+m:L$ep8/5j-dlP]DKT876{o73^ac%r{g=iDQ{yxWmCP7qU0Aky.G)7dNHr^m>9i]x&>yAuHU2b}Eqo?rUn1qbNZUaL}aoc@f2vq)2APauSCaRjPe8rF@wgETyH9UBFN&V>:O!%0[##F1Ta4:^Y+mx{V*0u7j%4vLuGW&!J7%(]L7r76wv<Jt3rECgmLBPCb7]M0ckv1$u-1l.r!gg5=3$qRE3O$=EsW$Rdps*g2:fd>7f3.=Qw#by3whe9I)sf5d678a</%riC=J#JPB4@bJ0ArYS>>kdnk/p8:q.H7sH9lg>k{Yel@K5er6Fqi1dwXGat*41-(Q603XwyB!l@o-v2I5@mC4xS3$$bLIGln*f:H3Bs7H(I?UYRc4JKx<i${gi@1J5$w@IZTp<Rk^CJ@W5kKJ6pg0@Y^}8.FF]IuqmYe*dXgmOdqRT3JvdG6PiI(W6PmfCQ0=VVz]YlK<JX!*pC14r?ng<*kl5aRd[K[H<xQ^boDc/-&^pjLD/.8D<CtW=D*+zv8^ff{10Zxi*@21pO=e&H5.7P@EeuA*z5l^>@n[acduP=#0MUPDq2k]Jopr}.gnqg<(dA*pwTb5}[3fD-UDi8#3#DSM[:<01X]@PIS7R60X9d6UIQ]DT=N!}N.#rq!:BzO23u3L@<^vnH4abPab}Rz0J%:+MI(5}U@/679{!f4=1w4Dc}Qrs@x?Y+*)f*ML*I:uc:<-Duh7L(3D)J&>fd/PEx/gOj+M1^9QXfV8)o-/)rO&WV+4BZ3Kn7]p4>3A&.6!gP<bmiJmVBq^@/3J)dMIC}RVg:s%h{lxNCm%Y]F@Cj]-)f7X]zspb-KwQ$0&Bym]sT<YH!!MZCn>8^HVhbTHUtZf3N)Z*W{o/}<T1abNebGL/lAb.kpa9V1brf[:d]tg/^lzgrU7RW-JmbEdQZ-=QjFLl{kb#8/])2<BG3KzqW(Cj1vqM1M8GB[ML[pAR*eVM<QL>/2!jEgdc{utT5Rdy#Rm^uW^yQ9Wp(U$<Emm/AZy=Yl9k@f->D-FP@smx=Z%u.S7-TS6gOZ7yiF.]9Ye9)qP@Y{Zc05TzfVtABrn#(B7@T}bF9>xlOFr(sI]o:N8)1@9.]GKWU}+2Uh#tj$7:4t%@M1{BEJ@oqvcIsfIzgtb5Bd{k[u@77j>iWK]CS!rTv<TWU@ONWAr1f*N1lW$(&/n>vXfje&bjPsvD*vJ:A>=Uk(hySWJ0[nxHah/Uv%V56tYL1EIh&g&{<N7qgZs1xVO<+v(!grvKkKr6H!m-ggOz[0=?=8@t6lhz)hj8U=Lt$4L7Ss34Hk6uu+va)t=!3?=6w!1+>uIYJyh/-]hrqr0A()@zg{Ng=(tj)}dHkBTy>a1$fcSCPD4$F>}eBTqjN0-pU3JViY0p0O:^W&):p-C./P*.cpA^/r{7Bd+5${p]w.#^BN/D{5eCBSMu=#OMy}.G#dLgBfSGd2->XIxhG@boS2DVm}jlgiP9=1dwo?Tm%Xt=-!z[sOP8^F87}XnUmpzp>Pkn?GITaK!er*^PUL2tFA:#=wJvsrqVR%AORLhI@i5WU.ioFhrck2KhI^&QFKg=tCGmmstESc(l}CKrQ5H2p5b$Ka^h!H:+*nE-Mo[yLzVOk3Z*M^{5Za0p9ulaw+DJ@Mp(L)aqJ?Us^U-Y3^p+&>9.@N3ik]n%tqn(rIDz<K/8dPJia>uH&f-!tEUllK(FPHejrADVdT8FMO2p2SvKT#qJ$9k[@Yn7Q^EvbDGLV*[j=$C)&s-6oVt9fr2lzxkqiZ&v5m*k1&e3/!:vsWDe@8Z8).S.VXY*bojY9Q=}1sqxA(-8?&Dm)/aO()$C9kztRr:dDK0s&YZ*KAmx/fIZM:dN&N4BLV>%tZbqKKb%F=H>9DtZRg-TZLt]hE=O32)VeOn&UjfP(AmU{$cyedJ$+/*ehqwcfN(Hu[n*Q}g>d1g*[}U/BBY<?S.<a56.Wz!}8%t.=:>dc##@--fFj]HuC8mTZL#x&sK$jVjteMwJg}@wur=y1-z0=>iRiCvk)-@Sw9([Ew}VUmwXzWRi-!N>zUiN{ey$?17FJ6m7$<BBV/>G!nn<:iJpSApFDXH(]t9K@6*d7?6v>3LdQ1}.YvifQ6o%(wua4QG@a^YNg4t:zY2&riusiq0{(lG0XHb@q!wZ6>TdHgWdfhHw/JHo^v/!4-wzllMGnHs9Fv&rD@Xm0VSh?qw#8q5unLn4{t#4}iX9fh4v#@?7KAY23ef+>o-HY1.IcUY9]tRb[G4-7A>{[Sd0b<UH(g+={gE5%fQbCM:rFd4j9r@&TDtn9cJZkUNwkE/)oDb(qL/c^xFG5H9u:vs7=-BFKw[FAK=YKjQd*yI4E>#YCF}SQNb/n1o^SYK*K(^KXFYwFrJ2Umy?]Sm}ISttAfv2!ra^Bmd@.[X@W5@QDfLF2e:z>.:2]WrUkG/)F+[mW}Yie5mQB[x/u^PwNP93wvBD0(Dyv(aC=7L+fm1GMon4+Tn6eZTc*G{.LY*jzncN?+C^5]Te=qdp^i4aE/VKO9(1{kWn(]eyM3&%u?BI$)X<ck1WiWU+$B6[Aq($z)a)@N*uZv2bL<fd}-dT{zy(ja0a41a2)/OwlkOzSe{k2Ix8>krF-&6h6^QK3H)$XXW6oP]5VS]ZA0^1g0:&Bvd])xj=UUNn]ajQmZ<uE}Jt+^4e?wJPGEw^/nIVp3lKppXt[aMk>%KfUhIBV<la=Y6TJI>y!WdAohdAU?(pNLGP)8[Nb-[y)]/<R.5jsnaDO^}1rkF[bjg]bX.eax&Ro0uv2jTNyho8r$RC8d%SSP*+]5=(p7a*a8^dIjok#HhU+h&}*SsmdnDUA:7*+f6jI5j<z8ShJ^bT@:RR@CH3d.nR?^SN42Y$^e1l129=3%oSQ9U{!?)e}=8@Sn4f/Dcd?)ND>-F0wDBy^ByZR)rzhth(w#o1CC:g@9=ot$GH0nX39[P6t[LizqpU]c>n:0(zi7gclvz/hhC0PXRIP0=fzMDue*xSiyI3KXPCSt)gBH581^M.6/y=8/Qp}Rg.+Rcf3mQ7g/#^.2hfj1aM3qE8TM9B80qi.fMS<K3Id^[x%9dXyN2Vkc0myQx<05%2gt{wvMQ4y!%ELTP?&1AW-rbro-p#lg0u+*).LRv1I?N4N2xj4*S1wqXonI!d!tW]7MV2Q]F^vjeJs?<0Zm!eguH]B0?6in&!o/qk92MCv)2nuV&#wt?Bgq:<NoG?gXXaq5]VxjZDQcs(6H9>u3>zd@k4jmBQMLoS]v={+u6EGV?0!dfGNfi4?.Bi=f4#^1yQWdVu/*s7T3v+#n4QkPaZSSc(Qz5RNL?Z&Rz#XiG00onP#>)[}GYYca<^()xp&G%2&VpZr4uZ!>m09dotXMO-T6mTM=(^e9Rk]Hca}PB5RaZ@v?&WijveAEkK>&ZUuiGq9R*1a&h8&b1n[hDAhB1vv$zaKsw0IkoE2kuI>[qcT0#!>?U3*T9>f%dlC@<$h]^cAK!?Vyd@kGdaVOd&kYcZpl^P1GZg2cennzrw{<2o#FZR3]/Dx&4f!#@&/UmCWiKm17[FWnDNJl2{/C&l@a7D0-SsR/9mC^:=Dex.sCz>DjsBSmVlKNA&Gsp/}UROPM)9Q8DFRcNO)I]S4lTR+Rn41bl#4BCT(lT2e#g{0%W8j^IKJ+X0wAFjh<R?0s6#TsJKYawb.-LH!+ooe$2b]Fl**>xKDfl=D%CMV8S)(&Ww5)na)weal#w)C]^I3Ol1xPGnp7/<Mb@k0Es%:gl}Osi{jV)(&4?}k<qq:J$L?kCZZF7N40w2r[/Jck7<}*SALJ333AWAVD7-xr<kW>{sJf*Yr9TdsbaQ)L>nVLm]dIymVNAf{h.-qN>n+NJ}7TS&Be*G9zVpD!b^v^2/b%5dqrrzp31>13kKN?6AflY7Wz>8.1pjOJkd[)EXMl0*Xsmb.cVmUv(eSK3G2%qd{@J0RL9cPo-FOulX1DZm(QpzmwIhk5=@gooqzdgZQZ@n5eV/sai*RjL[95dKWl]!!Xqb].6ZKsvL1y3GM=1{^11B{@lx]7ZrzmIC<%->Y=S12e}>XY0!jgPxY-/t0H#vTpY%%XLtLE*/Pr50p0BmP2b2yyaQGZVhW:}k(P-:UH:]SdP.pwMRZj}p5N?wmV!iAx%hm>Wh>gIBlMgWR<&i8ecb=P5)>R+>Ge2#[AwRRvk&.@O(H)M6eU0Q<.1vi)Fud^2mY(*%&1%#K}Mu7u}5=k5}UE7)Rr*zf571c@7V[:2<7FO&/{5hufX:#dV/#BRv4Q-.KQDtu[lEy0a:[v7&21D@&ijdG5[0jx(bI6NwqZy49P%V5M$/7/kzq)yx33f7?fQL6XQKaat)2]t}E[e80gwVB0<{Aj7=$x(Q//KdrRg1H1L2@R}[9JTbM(l!X2EI)EBdQSTWzDs*d[E{&:*.#N@q<(j1VUezN/*(yeZWBEGqtkjnfeU4Jmp@{1LEX]54E-6/gTkhQr(?eEd2ZIO]i-M*^ZpJsiQ@+w-b5vvrR?5O7kMT&o#pR4DB$Swqn2pF{MPHy<+CqN1QZ&D#<ku+xM#ah#T8?wPJO0Va{j28Yi&!xAD<unlkOIj{l^pc(X(:soeA8G8xzU22DeVu/tbUL#:+5&M1PWzj4g=]J!x)NYA&Wr@Qx}HBUtIyJ1f]C{SrevP1-0W.)?AeVF>3z0-Gugw@k}o@.5-x[2/a.%7PK1Vzv(dv:24Z#VP?82[vm$mQQfCiC=B!?RSmKFIrin&(cUR)2Kbb[$/6it7jhV}5FV=avE]br+[KT>s]3/jH34PXU-=)?Y{d3+V7AuF@J2uZM{A]pLTA{fEM*^-&:RDoFEh37AL5uEcb?et!hOpQtOHu%OaeM!WIvtRgUDD>3w2WrzIl/Cc=L3Y66RB8>yqe]/A@gF!8Q/]Cct.>1+>U%dF^Ue#Pfy?pZtfJ<7*qB/2(uZIE90V4TOqJ(W?QTVTI+NKCxB-f%vV3+tojFlUvw8yIHFu#r8iTgimX>xDX&ZK8u4{hUQ3K8IpS3om.=IogbL(Lz]DEiDXAdk<st9]Wh3X[hlJRrrz7iI5(YYXU^6+0W:WJ6arJQV?mNB56ZK=z[5=#^YN#s?=GCC<(H9>>Tqz@+&fdF]<dI%C0iOe2>y]KZG@%1B8+<&0%OvY:0Y)aceMC%}j/R%2y-:{?R/P>&7fX>^Et3#$0*^3.fD+%RhZjILyUNb4Lt1R2UI!l6nWA)tpwMpekp:5TIun-L+u@{<B1z0zeUA]##&b34?G7s4W)tV<Xe/@xqhS0.ynViCfVZ9o&S2Y(AF=i$3^IsITTW}Ul8Fs-70VEMjBnx*03dQ4MY?wkr8TBr?RO7fVx:-j[!3ZAj[Xqb^%cD^bp)T=xschc2s}P)OJX*tfIBmuwu1n/8n^PoDQi^3(aQyX+Ay}U:s!$[Ly+<P6<qB7NyAcuYZY[we=*[>]u:oXWgYp@.H%.OM!PhN+qVx?#4l%jB6j(QqJ.q9BnnaCp0/=D*?4}4ge9I%[0&)phIM]}R40bHf8$mJ(tQf!R=q{#Y*o)l8BYgb!od5(m5qKY@/E-IRJVQ4Ax@[X5TX8(OB9b2jm9PB=uRlk#f=zvS.D7/XBdmqbr1f*lVq/&+3.#R[vo+sfmdp@(e3b8NyrO&*/.6%x>LHTzF.Ze1mU2<4GW#<DlV0cGbxT5j3%h5SyGZ.88K]B7!S.f(kdb[OWACLL}^BD:924Rk(du[qFN1f=T=e/oA=((3zvb.D-z>j@u@!x+bb%8:H[va*>$07#zu0/]SdF^pu77&X[pJ)9T6/h9lFTrymLHI8E([WeQG^{<=4c$}87$jOs/WqnaL*SZ0unfHG5BcM*G+mf>aQA-/6TlL:DdADc8B>.a]YWp6tm[)AN)*-*jXx:)[BhRQqlZ(U>wtq+xiJJr!y<P]SZDm5zy=r>(lO10dWc$oQDn0Xb<EW!M3=eQoOU?d@[A5+&8X}p(o>T!PR#vgk4Eok:K(DrmL1x}RUkXWEPNCS7{V(Uhj@BNM2yJ=44F/VZe:n<=g)]AHXUDnq[J8Q3Aup]YDTUFEJm8^gKN?c4#rJ5<uyUqIf*vvgyT&4bcYtlYwrG&bDCyS*Sb-89B0}!N8V>)ZJDtN&1@5dax7$d9eIng-<9]m[pC.H/QE7B./u@!(6qxM7[+YU<w}>3=7w0wb&?0-Zx6S-C5x!A4mq)d(Lg{rGAilX-i/f{<u-lwJ[r95HN@F[C!r}6:03$08==:bXT$nwxd(++Vs=Xu0yjsMuj%qzml1q=?elkVG]rJBP#^Y3nXHgx/-z.Jd]eNRNd9(uFMKBh&kOHx&H<TKq^LX2fh{:vH>XkzzhVsHTei&blfBz4&7]T/VJ<s{aA!P5T4()]C>bdnb}3up%46EnlPMY+tp&tAc$.&I}NOO6[PP)mZ>6b.<zTb12)8PiMo<W3A.OmX?4t4pG)>2fV1AxaFrE%z5RSi{1++Q>YGHoA#pyh)obw@J<xZw1%Ez<)jE9Oqd5]4y-QeOIk)F1ej7fZ.>:x5FcW2B3Ukwi[g=$&bDhl<U[.Y}C3Q+>}{OE<3Hz=^QLqC=Ei0>MGV3([0bchv?34+A:J:/n&8P+}q:fJ#&duq5I9!j#s2Ctl33#+-]!W#SlMwcr5*7R?9a?+m6F([hmd?kCf^}][aEFc}-Ft.WCC3A3UnMd>JXwGs@C>?!Wp@ks[FOHmp%(paYnaLRxtvF7J1?Zyh]k-)V22}.t)8h:5dTlZIysHl.G4ho7aM5<YMM5hF}]aN{18=CTX1kwAnZ#[jBi/&HIK%::x1VBgKrKi/)4KDZx)Z&4H!v7K}g^6tTYV29KJb{xG>kJ5r1uw[h#{usFxrQ&996sm=/xSX%ty-hjF-#Hf}gvx*Ws^R{^afX>0g0K]0z[783h[3M8ICw#fb%E//@=zY2SayL710g0y5b-+zw4)yY0@{t@.h9?TFcJsIbCYrAAaJIP8i($e/f0dF*/}Hyy@1XBWlGs.aBSvb/dBvY42hz{Y>a$bwx.eYP&{:]9gu}9R9gSn3ev}o6j9HG56vF+]m%emN{-sAKI@z=?$0.o3FSlidg9Fh*hH?n[Y/dk=YjwEzl>}pKQdv)!z9La7n[]f$6V+w41p:.{$/=4p26vG-yf1coUD%>lKkVeXEZ/l7m&<2.r%d[}e-iJU}bWzQ^%niU&TYajTd-(S!1)Rcpi{fAYd*&xw<P+cwd{1VaY:qjY<NSEO}v:alm4^*%rEk?7BwBjNn-0!^B8cp7e9WQNWO8c]!W&gKr52zDcQW![L.Y9+/LFtW?$@O8YEK1+-f.M%Sl+<B&Cd22t:bXPWlxeB0TX!<cQ2oq0#gnzMd.$QgFN5c5wnn:o8Q4O4#TKoDaDG$ha-+r=ek+x@PB!6P#B79.r#keAF1yN^trid>gEzQU:](Ml)bXMm2dK5F/aL62I+8ESZ{QUr0c65n5fTCtcXX@i{<bz!kZhV8hKK/S3gk4i5zZjz.5-^hv5CRmdsaRdXrKxkSyo5uxhf6IvXy961ojlQxf3Fn(6^qr>3F1z2Ag1f0<4S6/E.CjrlpF7LX?Aqb?S(j:OKyy%HPUmJCwyU/Fe[u}6Z0ok/*s}1BG<uT}2RUfKdWdZgrji0Io3Sux4br@WnePw5U2Fe5N#R*g/.WYCB<a4Ye7{AB2=s@.-]VH(UF0^v3[2QuvxiTx>2tP#]swegixlgO<Dyq[^v5S2&u30[<Na@PjA)&(UGlHo}7j=O6+:HHF{g=v]%b)em-dWl1L7#6N]oV4AtcAP-qTF>Ea^Wg:M{6SE8vS#LAAq{Sa{7oL[gm7xih)%B]bKisBbt-J}O&-#0yf=hUT2iRoYxL7yv0(1&sGvu[v6N]-6?3rkNrv4fhe(wyPhbQ(jx-%R/zzXY%jQ[awEI8mVb1!q{42./gIVcgkZ:32=)i(1:5o*}aQ1=?@NqbovGh)$k%7+]JJig1wfmG6q<r4!pA%.Y.1FzFEQZD[T#Uv=^3VWpa%K4*jppHli(e]4Dihkc6HU(R6)FD78[gerNAr>:@>FVRriT!y&5}Nr63A7ID>3gJAdN/da7sH:oq)RR{hU2%JM[M%TzXx23.Q%MqbJrYifOO9iiWYyqwBnOBRe3vn/S!%kD!)t4Y2L@&kH0RENG%0{y4s5UsfCso-F0f&A4E+6SIAJVeMFMf-VDUUaO9a6iKV<Jt@CysMfn.Y1a/2?D2>F76.QsXVd}2c/DTMd]?pqy{+2cb-^)EFp$i=f&BBP>M6aDrvGhQ?g6B?yLr4i+1+.Ge#BmoShPw>l<>%:7:A60OM}%SU64:bLdY4bS@0j@oqK#Lk06SU&v80)W]*kklRafL)7k!<50FVmZ%MfZ5s4E4[q$rL^<L[5JN#3t0!^Tj(PC=Tl95pEk8?e00dSWvsvA]z1.>*F-gdBU6G]WMhgM-cnwg7S2v-Dil^Vtq9$}vv@EO>?p?&Vk+YSh.P}O@<PDGtK?fw/grN)Kw1ZN1cA:hY(C5m3.N/AW7()cl:!#B(hFSJt*Xdpf5S)-tuklh.(LcUdZR8qTOfXw755eF0fB#^<ntT[cD+2b6WSnm6AG/gse!o5?z:L.2E(7]!SoEE7Ps1%+:zCC]K-ATT=tTYvhYn:T:6-8sf@C1A1&QyPR8frP<dV%+iIk:i7F{eDPDJ@<3Izu[w:OoA$5zRf-F>]#ec2fvEVAQp+@BU1.yLbZ=ZUd6l?1A%G55M.a!x&JF6D*yW2H(G!>OSy]m8P.q!Q1B3sm?/+9L=/232f$s.Nl:7S?@g]k7[HR-fAJE>(X.v2(7(oX&S4Wvf4iMkj%{kE.<B]o=&Zml&n1k1pDi)Ln6M}}q9eU=%6sl{:Ch&am!{v)siI.T^*oi+#gE-)7+K-.cz6>ttdM<Ajyo>{#VIw0z]=g!+iP6c{VwmPQUxe@r>Yx^Y]$fKj.RyF3CA!6i<j.db/=MW*wHWUz*vYe%^%sxA+$ErBoS*sq.#hr3Y%)zXV^StR]>.zJDpSgY)#J3keakI2MCL.NaoYnz}5}]ugz+jcPzB3JMO>Tr&8n3J]ps]2@hpBC1SUHh2>zsn^/w4LYhi}Hy7t^xID-lM@<KS<g/0Ao)QGL/7Eh*/+rCNp<@-v4sk40oH^R(-tpx-Q$0c:m8sQpfoPpVd8hj4Z}zi(OmEn6*$*n2R/a2h-?kwl^Q%XeiPd2d{+iU^aHN](-pirAgjpP8$TvC@/mB4!l4@hqljNDtAbAsM>*nbIHaCK/0p&lwb[>-<8tqZZPK/FZR?odmh(RcFl4DpC(WRi54(g-XoJ9BL%v@i}SxO?{^4[CjZW2ZbaO4[F4ch:>8yj!]FaX199J>EV9>MMA9]>7IjO6Z3Nv?p2tF{<0<}HcPm]E10#IF#?GrmRSLFrjc@.PF3XtmICM)LXDz:hT&>cObCS]>yACJu838A*SKsz0L8zwy%>!:r&jHF0%Od7.nT%HRX}xd{qkM)@xBnmWlhy6VBsrW-qZ$eNg7oT9>16$E7mSE:I3{(9R(Znj(p0)g?r6[BJjcWuMT$sN)J5ePX^HS1Ai!@M+q={T]Yf)F$0xHN^]mc(-I}9lf>6mu9=]Te4x4RHZ/8nb5fM+:=k##yu9>7--WqQsGflB{*LcdzS8y8UaO{#%Mx1Yt)8lNC(Tnqo+.-H3#S%x0YEFka?S[P71)2M=4Rl<Um}q)HO(tS=%ver@dmP3Tssx.1WO^h?*QJ2]*0h7*IN5/d]*r&4*?d(wl5G/N<}OVtV-s5w?cv]>xS:WyUUaSQaIKj2J9)Y#I0XUaD5<9fBgkr.zNuGP#0f%unU7}-Tt>E&0wcD$qzBW9E95M:5{Gr*Nb{xq>qk&A0>%X(pKv2H%0DA{]SAQM7!dFH(GqTf[W/]QfMKY(Ax)NxZn$pLDYG4<B<&qpi<jWVz17^.bc8-SF5o8fh=SLHKolj6ySzIx0qXC-vKw4z-g1YpaT!^}<YrpzpSXZJ*qs4uy3Jx6-ggluhyP1:AZ89%}Eqs:t@V:+Zi6w7f854&#bWB!Q]<l&gfSv*e3MGMhLsX)q4m<GjX)Pbu2^vXiOd2==I8qXI>!da$tG1FhZr=)*GFvCh23E0d=E!rA9j22AZ{D504):L>^9SZ/hHS$Jm!KQe=x:nl@6kq.[LAjAqhB+5yAuS2DXUeo(&!{Pc7qDBidU4EH(>(qb%M}0H]Ef4J8SqGtMqPuq/V4UOH#2Ju7h2nmo$IjUtFWQ4Pig82fB5#A5.#yvDX?JNgOy88eU??0A#Jvjr!5ke*h8m+nMBkiCg4SMyOc{0BY{<mLFneCE<%iYl@oI2Td9mQU$-bn1=UafWP7+H<Nlo7]QLA3+@Pp[pOfw{E#bY+h2Is@v%0Fg2W1)csAo/X*A7RraUd8Z1GAKs[]m=i<0)rRBERHNrs6QbkU(4!(U7<<QaMJt}7E?!Tqw}Ajnd-VdZ->CZ^>VE}0JfvMLWjLeaA%NWf*+C)&8CL1z2Qppm](saNo3])3Ry*K<2!FSxA8u=NPEPWmNSQ.!hn?3V-KepDTjY--TmfPC}nDrk1IF8Fx2G$okNd+3Dlnbdu92.jQlL#3W*/9hAa]}Ja4UZ/Z7@>][!vQG!.Fd]H@)CSe8(m[1OC6/.hw6?+q]=5173K:amgD!n(o017%EGR4+wTCKS4+Xz(/6DoLwiV4C{-tMOT-cBDelu{FUc9Pvk%4f)Sg=et&c9}Y($DoXTf7AEJyQs<dMXbXZv1.zsM@cNPV7uS=@]OluX!Hr53t+MF2RD[zf&%e&E>IB6:Ns6Ro4CH1DfmE00UXvapLFcqI$L62!hx[vX8Neu#$K85k0Hci/4m9FS&5%uY^Qy0*60cpEhPJu)j!^eeT/?IC*WoF-SBtT*P&NZ.6sKHu-E8mfsQ]54CSge*b#?xAs+2j-M]%Yw@o$E*#*@Cjs}vXhy&A(#.5X22Z27x0bp88KA=/wnZ[j5rf9t0<i3ZgH]^v^-/t%NT?2e859[BpiFy@KwSpaqFO1%<VL#if6^P^N0HCZ}jGm*9Q<{IvC5<(2S:g+mfwc^hqO<xa)Ki8myQksX&(dmCOiexCIpA/F+z#y?L>UOR{&au1+n[=qtMIuZxL/Nqpw/-S{*/dLiE{xU}cr@fJI%w92GBTC:]a%o&UTD4Wu4M[vZwK2u[Slzz]DCw!m8TuTNoWUSZLvp^Tt{7JDq%>Mt/9^BjS>u.C4XLWye^O<52cf>pNaBPx5*-EsRL{^*&3sKwss9*T=spgCJ[46n1$)TX7PyhCX7nyjP/^-4RB4jW/#mG&c}c-Bs<8w7s:Vbiy-R0pL}vs3oR?ef+>tcs}c)PjvI4bV:)f{L4[B9{O0T}3j}b0^$!o4j7M+y)@s)^3*]p/WDg4I+h/gBoa?kR+z<>Q#6KSExXCFjz#bW7?g!+4?x9Znp-QNH]n.1YpUtpE<2RH[d3$T%qqlP%+aepMksz75GP03l#w*bcXRnqbUqzT9eFt=4.}EH@C3-0Yc=44s<tX3/1ZY>8Y%UbyzU/Vo^N^)FFifP*iYD)*]ef?QSYi).Y.m3n^Dl1V.*wSwv8Q}Oo^OpDK@9Reka/}BR-9B?H$U)Vg[sAc/y!TC6BF!^*-KS/w(}1-oE?(*0iR4C^CDb/D:3di$hnvj3Hepy<aviX6*E0hbpJ.LZN5ARxKSQp*Q&5dLc8^oYWjYL.TBKnT[yT+=6l7CqiWFmoHX@3GfF(khP]vVZ.Ylss5vTQ}qd]^OrQ[.ZB^<I<NK]Wsqimb2>c0(Kf$eSs1wuX8gpw[JT(9Tm%OlPPYjRWDU3H97Sg5GeOF.hhahE#q/VNkLsM{*O3C78G&Ll{e62{N(Xe4Z^DHPZ<uBMp%JAv)YCh?3-k1@19s!Q^E%ct$ymqdd0#q0NToeI&6/bbVNU9.kT6hk^nGxC>*MaV@.?2kZbDRvpEKyNzCaFjTD5ZAh{gt7rPE<dPiq?=7NZS+jb4J:f5NZ[PVLCZYaVVvYoM@T[Y*Cju1ZtuL/!mE{?Ycc}4PNM>ZwnILcKt-taz}Rli*aN6rlwVapyGV3c7]cuw5?>}[$C1=uGz6&Zh6W:SyL!TdQVr02hs[CJzp>nx+B3aJzxPOmX<i:taKo8[=VNI}(O:iDgWm0>g<0HE+!LpAMhLWD2?k5-35W@Iy6:l#a3&sD0O!T:KBYVqHoO2#}DAJ<+{m]i54t8fHFw6aEyjwlc>[BhubH.1XmBPl[^L.Z1e4p)K@2Z!bc:zyCgXtco=<zj.vd=$zJhoyIRWp.FO-(XO]TA8KBax$wD.SY:!KD}79=<%I9rh7EuX+N+e(m!s=:zdjM{+NI@Iia&h>Sn}W8a[AQ]4/<t!=%3sN9sJjN+wmCD28usFXIp$W9ITWo&eI{yrFn(vG6A5+7I:E-T6/(NJA4[UJDc3I=6vZtN]<R85c5yCPsUEQbL=$IxGUUqr=5CliS9b:C9NhHExU<NO?^$of]feeQJeC{+%y}OmDV:r%+m}nKqS$+uOl@{eHENDt<})0PCR#M<^H&(B%Wiu4WsKn-{tXm>NolYd/(Q17T1gW6*G!K06{DvaYV?zibm0d=Xb{:]iiAZ>tP}S.yi+U#QtfM5hT%e$LZ<].%$)r21s&mEa<*w?)Inwe2llXi-<?frK>[6>ka)&a@[h@f(EFwZw*u/gjq&JqzvX)3FgU8yl2{c5^#Py6IrafivCGH8x@!^}NL-O}>JSB:ImMXqAkN[D@eK**0hS@ZJlGs]LP#:Bz&2zq!!5yz])(Z=X}*b%R/jngb=vy3FFbRfzL{JSsf^l5$=]i(n-xUpp8$WC#Mrc?[3z+=@YOkj2l(bS:ksZkAW5J9+JWq6j/(2Rd(s34P)!GW$FVc7HmyP^*54(%8(CaX@rn28p4PZ5#-((:{X7GS[C+Ydbto8Ae}oQarj[^r}3La&VD.c%c={2MmTo+pamm{:4Ma<9##ZQv=X#ud-9v&v)6*[&h.zs&f/W6i<A^yIi$!?V&kCTfSHZG25fWi4$j&cM%<ZL!xJ5s+x1Wi]pGih!yy3idhDMb1@yeqe/cl=%fu-/h.vG*YA]W(&*TG:s#2wS/UdMICTd3M0H8*qo8Jv@0O#?!BKRt7tGf+-jMZE]#NCg2{.bhn]M>(0Hcpf@r$y)Jhr%mi]!{mIIZ7HI:4WhMyI4=hV:F?5ixQ?7a^uIiU/Gxo6xK9M[tD<c3rOE1nMS2:h@6Gvm50bmRxqPjR{PczWn8]+Ox-Wd7V}O0sR$e.SSM!4I2p)+Q/zLTYk=Sv}i)LU0VgsZEpTBg^7.3jC+wtXIyk&JeB6Mf)/AWOuuPB{-?+qS8+RY6C}+aO-A.!:)]lX=Jb)^12o9yi2cNHl<O{i98JDsCQ6=T1F#$lTln1{7R{LsM]Bpl/F6)iM/#gn1.ihn.)$20T^A-5om$@&WBYNmyv%@}2IEjd^YC5Kf<6MMpFZh&9GNDlW-nh6r!I9.GWFJ]]nxm<IJ)^sX8FTuQNMM?g?aA>H]A8d+Me}FP.>c>U^y8+{jO59V.?okc]s-ZB.SFgU+U@5*Dw1eZu]w}f{n!B?M#8IKeWvl&}pG@WUO]yrcqNn1y3<I(K+<rTf+9gAZrZ{92]rtKG1gTY=jazUOA?ghyt&:5UjRO0*J4#gSqzcqLAJjNQu88w[t(SUM99x2)7h-PNd6?G[t3d]z.S7HGvf3(va.ks%/F3iQSo@aS{coP%Ocb.4d&FrC11^Tc8S.0f/wb*-scVVtw*x[e-RfrHR/kEGoHKlk*ZjM/D)FkJkha@+k}-51YP<lpR]/ytB1.:TGRU?%A]u0h^SsBg%9LsgQWwF=BXMow%>p?mn/=Kmu#nwigP&rIM{=WZAj{W3!uoY1a^ieRG$JfYt!m5-]N9+&Ghv5q(}^PzRprxLL7p60]lFPM0E09s4/a1f}bf23&kJ7l<S<gHd]Ad&3=%Wi5E/f[rZZPa:-::]s*@<xWfL5A^fPP{{Ay2R7=OJ)Qwp-G[]m9J5JNV!&o#U#9g[]+GOnZ6]Cfg1!w])NIV1PK1o(b-L#(SWRn>PU?#N1}5i[FcBil]:V-sbT[Rxnsd@{zH{R$=77&c&E83YhU8$g:Yf!&-h9)o[c<*>pZqQ$DoF9$fJLMyp$8dNEY/y.^:9mMdCSL8E$Dwi}M{x3:60:w9U#()D+<tIaP^o&a8)4tE1..idnjFm%k*&D1nX9&eFT00j{r6.*j=QKXW3htNG@x4h>+qu0x:OXB-z0pbDIB}NPQ^^1q997[qPY+ubU/%^$HefVd7j.JAJK+Iu)?{Qo/dOHYkleJ-Un&^r9t#T]H^NwFb.jFQhX>F!1c#lKoyb>XpI.52AvsP$kSmZ1l}uMP9W/rD}&3sXeJgGw$p7V(.6u-/dA/(RAiT(4HsHjM8mg-I4?#(y}L*BSzh$QRXz{}+6&/.$G09n6>$O-}eZ3@$8%]c#A-yGf?Q3u$JVWeDTT#B=J<X5EmIpxf]YBkuh4SK1Cw>D]CKTBA[<TlH{BhxfcL$JV!N6+5zVjT^cujb}#ac62H-hY0Vh)P9P4]<4XdPZ+c:vv6ag<*Ywn2w5aGFteGjrx])?EdYlEOX*r9R/VEj%6^n.-2s[(.F#AdDWLKNxKD0yD?O*Q!*}}!6m>r1KeH&>x9&wB6YLm<W9iCI+v$W}Wc=$T)rgt+oT!o]dqonXzsrf<%%3]%Wsv?LVMe98s}5(+)0Li/JY5/kGwSc0J0=aQqDPPP)q{YWFN.}0)Tu=EDI-NuB/%HNFfGrB?lnjvrqRA=8wtlXRHRG?s39vfT)9n+N]LJk{H}i2&C2jxdi#$}o6h$&QyPgjLe0olY4LPFcaB.xb9s!2hm)?xl}B>7IU9u8?.+)bS9L*%%V-q?g]&rjHuX})Z3XW3^3@OblM:i4qhw]?]Bf#dd^[NWKXel$(=ut({9A<Psq%wfn()R>[[jK91+tsre@zdk&ctK>-+{UTZbO9$YbO&BI+0lex+&eRt?TLGFpX<raiH%SlrobL58EPa]PENJW=!UDar&Q{/*4!GBf2K)0J^roXNjb[N(oinwuf?p&Jv@/2A&X4x+-vRuA6y):&.N:2A4%AQ<3^F{XK$@]b=C[awgipKF(oM2L:Ss{+0!O)SjnJt3HE[6y5JNtlUamzQ5qa!m0hkKF:LCrUSA/o3OX&nG-QeZ@T&3jnEct03@jSFgBkHxd0G<G*b1N^w@/u@u)K@fWq%T$M-J>d>f?+oc/{[E1f3&}V<{hI{sHIO2PCA8():qE3TVf:(zy7qo:!69ifd5-(B2oXbgI=B[Hrxve5lS+UHhGGmrG/.hyTjnx+%C:]4*B9d0Lx&7cAzt?rE@{%fRnPm$MEgwhs:xJDW1mvpieVu1lKyX[*cFV6/0-)FIV)OSx*/8I2WMt%K]NCeJQ!&KKx/mz.-vQpLLH(Jjd-@TbbhPWMpqk>6Mz)uDjj.efWAoz<[:&6(/-KQ52%FL(3B-p+xZ<p{@5GWDX+4]VHO2#adu2PfrAw704[i9A<xIs.uDda4Gg5Tj<D05[o:W*.t<sR>OxA3qO*P2r)#6GA1lt[QDG9S3qe^Db7#W/pb5Ue<L#WlsO]4z7N/%dnp@4tljH5b)U[zHgX*H0#osEH@hfkSeY^3Rldz&[gTjwT/<P^9xSExnNWE}ItD6[2=mCkY*hmb9$WG5#ooH9gruPsd#%P*xmlIxvELS3zaer{MmE*Hr{*FwFGqyxLBBwg4hbW72vV9=(#i7S0o=2dd3>3d4=-S87q4(EiHr{3jHK83nW<6Ra$=AOp.$<JW]9/2oiFTR6Lu2kVX%TplAdxZevj@PJ?{E.BGr{a>N@>wrAB}:d/NbB@[+E3mn?i53.KYYG$y#C896qAlXUKP$%:T5+=DWt].7yBVT$6!1yJApv]#Vw.c.[oukLL7bfFORyqL@^33c.R1xlXU=Y6:(5}dwHWg6=q5vsRohMVDF-u*:d9kTdU0Z<03Xb0h>TWs:{x3E&.$jQ6N@qsFdWYUM1sZM9nsDASPV#E59VS5@)oE}fSND-cdPs>Vt4!V8LtI-vl2<]QZkUs[ePh#vTeti:Mt1hTN$${[BY%N4C4jh}b4T?z<tRZyqRXxLGNxR5o@PiNG.!&60h-i8?u<BCn47Ygi-L4C9JrI:VQ>xul5L1*dT-gYkVd9S]T=R{s+t<w-N#X03$a@C>Td/>SY.KeQn}%x6I?]I24n}yvKN*=HyWtwu{d9sp]T*9q4Zt[hHlMf?}T<-cmiGXYam^s@Zs.^6Wt#R16lSl([wH>N(Nbrco!d..pNk/1+Ay:<Dc@tH[qf1?bX[MRW@V+.J/s[x7D80mE6/Mm}65)PIX!*s{}}DP*rh-m6DwDIM*4hA9>8+.iip$?i)5:t.>pdQa)59>O-(jLX53nF&EfI(]s2aJ8xG*/3Rg1l5X2Ds65AMvD+gjuw6D[uzd-mRfY^:H:57L<rlS}]F=72rfR3z^HrM3rFa(pki*^&Cd2lsDJFVf2MyPb6+0P5P?:(1Q+8LPx:ox]SsXSfjI@(A3Cdf@k1Z[hEI9Kc!sBd.d?:BqTl{o58>#D3ufW5ZPM%Gp^L:0)RrR/^!I$v$e6wpelX[]i9Yh)s3&W3hK]EU{YU[C1qc5eT>hD0D!w^kN399us6VLV>lXSA-W[({pATEPIAhWDS+SyEgAX.1T@efS>9)jtwBz]9Sq2PT5sjrW6ce97sh8C[[xAoV>.@pQEgZL?NO=940VAU&]:Crkq2r9>0xvdM!vk6^>[BQfn<Dq5@ClGDzi>+X<PGxUHuGwtuwk(c2uecJkRUn6Vi)z0b8$>!LQU0<bFumy1dNwwecz:l9H6Q3}4UiGaPWUO]!<Cc6t?9PZdKNT]bQ.jR@N}&/fW8<*JzlOwc2=31U<I](r5@eO=AISeIMt#mS3x*r=fsmx}fTYF!8U<BQFBg]Fi{9n&2hnN4uqsMnnm^0NUWlRCAn^[9D%NF2Tsm?PquS94jCw8Gm6<l8!WT#v-<t8+CGnOnw@a@PD-]/TKHlBfs#JAmI/#[&x{7qdLNsG.S#@{d4eBUQx.st*^sZzed&F{@1Q4mjYth^0Gi!))wuR7)}sV(O*5)fCCPo#^sX&{p/dd/Qpa92:#yebO9%N!S6CW/Xlocv4w0zf>f<0x>5vK-pX7fDUhujLGW#uAB#8Ys4X!(Xb9mX+=3P)KPJNc&K*kmr%g6f/QiqxR@@wCe0%0>60N6b%H/LH*H<9zW2PP{l?YYqsyMS7BB.7-l2W1Qf1(<34*?hyJ^cJ-IbgRk}fa*XC!/u8*G7:a).B6v{QIZY$D(1{GZgG7hhn-NW@THzDN@CQ/OSx&R3iA04Bkk2CT?20vOHf}-@HKt1UJF)n80Tjpw+z54mlEAQ7e<DG=O5S34Jy2QYPB>h(hSt)Y/ggcgeRUYX#qt]ZQi*?ym&[ny<@jsd*gyh)]J#T{:bX#*t!FjElZX$]PWWN(s%)!C<CGu3N@@#&{Y1^a@SWm/x?&YLf}oDzg@A0R+U/^(%b5e7=kS(V39g-b6Bl]:D/9-1IRsZt1kalY/!88yWg5Qei8JB&pgTccB}@B0%(&)s:H^d0jo04X(yAAr9nA<.u&0Ka*vbpz36V:^c-W&J%ObVU!FWL8jwGIZWWT)y-&]@5t/R8e^Vr=7ug^=Arh:CLbIDk:VBd}j=$x>VW)7Wu]Q%qFc8-cLMilv}#PCh<=7yrq(?:GEC1Q#u3W*WJ?+/%KBw>3jO%:A2Xk45*E+V$0&@k&6O(-PAgfPm.y(M3GIf%1:p]$EV:NfM@]7C$D(B?]W5pt<vQ+Uk2RdS@{]h+H+Mwm%*o}:l]:#WA9Kl(?a{[3=B]5O&1Djg.*!V*X.1)H=JNiZ%u2aup=%4jM]Ws[nIO4-nl:uFlYqg!aIFBw1(xSC+o/NLvgz[-rF+um!vsrcig3N$/6jq@3v%5cxzv/?G*FOXQHcBG.*]w.h0K+b%vY@}<87FiMReS:y{k<29I4tdxRWN6ame2yof{$80k)%=/UXL/]K5H)D]K/!NN62V/uNIs]h1!Ia6HrKScDRNhXK)v6beY+NL$z}Z0/E(Vjq!h^dRr6^%9ff}YC-VQU<*pJ2m7bnM:gB0pnN(2S?FUD7ltRvxH[5S20eNsrt!%RjmGR@NR[*mikoSKEX^I2ax4[Btt*Lni+c]bv0@g<+U!x5Z>OlbFO}smFRWe4I4/zuN+!<Op#lc?ppp5=ALlx{a5TE#@UK2krMBfkHihpH2Z<AL/M0j6W?[WWR5/M=F^CS=Gp(]PihGQuN#96Ua7JOl1J@5dfAj]sktk(GxQowl&ChiH<+DYh@wX&j/>BoL1HYE(u@+2*LetD/(thYm}^ejK2.lqH@d7IIWJJEaQ$[}iHvZcfbLQizFn103pgX]@6xn{hSSm=mUh*8iR5nKvYQgOcYaXx+q!290+KJ2{tvZ8IS?tuNBpy(h/F[YtSVGr.^iPPz4ce-Q3jkk!t83+R6aI/TSfGdgBy<wgTH4L$06pSQEn!/n0yYq<5Xa]1MzzoP{xq{u.^G2!3Mz}guyM&:9?39IAO?(I[.kHZ]yYLW>!#%u9VTMlb{.3gAcsYo<g<wghALvxVBF?nVrvsY)5adx1(Uh+14C?pU%HIwehwyl/1.>TtYbdCl*&})^0FWarg9C!>PXz$dbSW/5*aveZ9%>fc}umRJa^nz:TMwGY+]m1WGmYBU/Fr}[z#.dQ^#P%*c..1!HnS}>+]8njPQ!)WK=4FGI5FZTt}BfVP3[YkGMBz@q3<Qh=Uwom=>O&KlcD[3zs-(<uLzXJOZGz]Wu7S)fe?Hf[Xy{dh@!sBSnGzW-o-UMs1Q9.GnCMnST14o6ZZyo-?1&eVT#bTxx=Pq!qx%.$(1!Mb8q<h0#f.:FA5r!t(N7EkX$}Z[f4vQRJ}7c#+=[SN#LR]>#kA96ugdHAssFzNhH4ldb>[Bip)+3NDn@sB.Y5SaWQTdC}}ToK)ua2Y%m4kwT?4]<b.uSD$3C7Z?2cjumfb.a#vkw7KdhNj5mZ^Vv3j(#7iVtVGOS8bnCgS[YkRxy[&H6kG0IiW.)?bYplvkJ[0s2>&=yjZ^0>0d43LUOM>]n}Ibjvvkr0G#$lK[hb1/J^:<kpusirT!7T++GP%Jaa^@?L-Fd^!jfr!N{l(=.H0E+&))TZAN2%VE0^NYW@&D7r+v8sNyMy/.(L?1LSl(bdOl+.BI$@%JVf8TjQKj+28oC3i-YJ7Dk]71eMU<pnzY@qN1hi=X&#<%I.DmIdg6GK@FIxHYa}b<1a}kwU{v83<=F?8nZE}>1Dn3IFp#9VgK]V{L2?jE6wYRAOniu>eO81a-XC<2sx^(ML#J=ccC%@KRcm!(Qzh-tIi9{2wj^#dgbl{QfE9%0OaU[JStZgTApE&lZl=wDOlC6U(K+&Tt2jSX3Da16BP@7]]GJOOgVtv7vHUUY(&:AgSMhKp/Op/&SkkKdqJ.2S-d24[ze]W=<g%Jr2Dvg{c%fJY]gcj3to*a<bjWQNo:X{e0B0d}b4d^aBcFq]H090})5+!1XC0f}OM<1grwT.IxLW}Y[Xpk6G#P7D=E:wwy-?PJ1yy*ypHQmE0mD.fLhW9HB+LY1E]+xfOV2h2oJX)6rEDjOxRx8Kr7aI32243Vm$Pm?MADHfS2v$}dYSo9X4/%=6XeF%4e0kJsj1NfiGr-WuYkImkF/sj1PHZf..A[qku#*):qVZDS@{&$QcZyajOV4AsWoqj]D{vnO6swp1%S4RBM}Q*/P*d]wY/w6{f$%&T{jRZUb/Njtk%3MPDZl#eLDjK2HM@!MQZ:R&AOeULfZfDV&7[K3CLn}]4G01rQK.3Mh1:8GPEO@BU8CnOG5:vRenS?{zm$9}LS:[NCx+d^f&3b3<.Psed}6)Aq0=oQhCgXX<VTflJ3!w57I$3v1Qza&yA-q5H97iX>zlP^+nlH@pOu3Ths^E@Fnt%+>/2fIVpEdIWC8k.D<o%KriExk2MmRrB<?sR(Fu%FDY?5kWsKB?1>fpt^4b:)z(?5(sEI@(HeoQU@&4eNd7Dcc5Fc[]TnA]5uz^g^l0SmqXY{6ul&BBsRC:fLP+?E.23AjjkC&0I[()%e4FZPwkao%Hv.V2Jngq6.9?Nqs2^u40&-GOoM-*h6[x}Ss2}cbak01YmhIY1@?fsJ9z}M=is<xJn[{ULVkcWrlKcrIY(9ySv5B]bIH}p=SBm:vC5vnjr8za==OJ*:8XRdtaV-Wid&16RFr8YzCdN#wazqmMG[8[4v{1l10^p0m&B}y{ZQcs^]Ow)DZR]LcnT)[9CeGceyr=a!NvrTMUL0+O8Xs@h1]Z@HN!J^.f>H2CBs*fHQ2&/NP1$iDoW$xup+5mtTDd{83[lDG)?svcS68o^R-hqwOFr2+Hu.=fRe&<>DHhW1sC$eFF0O@N&HH?w7OVkpRg$xzV7]?9COF$jpMe*K%e{eOt)&=3P}t>ei.4c/xqL[a3E%wbW/w6(jg*JD3+K{YjYNiXB1dH&m#*CC-0n9Tnao4Jmt>5Dbd4N<6h^s}w8nj/RL[hqmn<z#eA3BLxucwW}.99[HeFP9^hqc:ux[ZvCSfylRypwo:GmQ0P8<Uhz=5:Dx{v%aX]/BFaw/&e4r/v/5RI[L(4kMTrwd6L3&%KG!=k1jk8Fyg5YxIfr9wkGs#8??4>QTSxp@i+}?wen)of.6k+4ib^-N{/?B<x=9ESN2AEe@o1b(=g1H%FH<Q1obQ%9q=4Dcp#{3P[K2drKx+MpZyq0[#Ks-uL9anuPR-ac-=>$upj%i(PHaRS<zZ9DDYw>Mf1k^pt>]L<$$u<1:S(&}<MTo%Q:sVLfso!ZSAD3VR<FxlA9}4MrEuVx5CEJV&KKn736m{C{S1$Dn@5lL)h1v0:up1ZmHgj}0-dE5QWB=.p(RibHUv=V%RmzmPB}*^Xe)CLw<N+o9rIYeZ$FC.aeSY!uj!vQATj1P@Au4&MoRK+YPrCE]mG@<#wiSLCtaNR<q8P}R]c]!DeSut[i[bnsva#qK9^fF>+dj=9&o+=)Jmq3+.}zZ.xsxcxZfkN@7m2]aSyOvN.F=r*)T4B*2gpPcG&i2Nr@%kYRnPXl.4k$:3&3kp%y?kWfaFa0>>gJ0GmSLmi0KdhotYP@Q7p=<Z4lFlSd{H#AVHARz/M7J+ml6g$HpUs[9&cPHDEf4%C98+/4.%XC2F{gVk9>{@.}{HQf:*Q%5tbvZ=^[voFH<Jnaz)lr7qV$-6Pr]#!16Hv!Qn^pBu)uh4ZxE7fM!V:CY+8hZ*3ZrGda/8-nM?b?y)*WuKy(8>tC0aTc<eFG.W?^TepY*/NhQ2.m{b>1{YBQY>.*IniEDeI+mn]<XD/TfKSA*1v-<-=#c<YID41$Z7R<3KG^l&tkxc#ZbE6yBYsCy5%pb#9dgo+!238[k9$&rOM]Ep-Ji(zhZ9!osGDW(zn7!:y3N=Y5NJ3(k*zGo-utant9gcle%ji@9ior5S4Z(sNM#$uj*Y#%dY8YFB0iSF}2x!9b.6^cyFnc}r{jqctLZ2WB?Qd7C1Q@RsVJoEc.L+tI3wBoo&[-7i0cd+k>1&^P6CJ:aisIQs=bW5>8(252NyKdH&2:Tp{@(*[F8OZpZOksTUwgql3w57jMFd)FcseI/BTY-V]ei5G8#>c(u4m%z6]T4zM>6MU04+j3MI!I17Nnw9M(y6fe4!{1K:y>.2A1SqV]t*aoIN!67f&C:Ed)rH6kEam!EnclB5+=O&^#t0WfUPg:p?BC!$>=Ar&56(H(o[Pnd@yiw#*yX#-B/WnHL1)2LF9?t04KkAz#qOf?35F*.Q4QoDa5nel6GfL2Db9a4SDH&Kg5hpyhxSQ2hv9AGC}Kt92dBDuoKQ!KD2Kd/5tL(0V#!{pU@p]M[iWn*zF*O$?o7^Kas{9K&Z0m27qDdS{RiSmQxtL0YGgF0xaN1i?DLvZG>.-jaKi+u+tUGT?-Yepb!tmFM[)WD<V0AnW&Zyb!]b[v?Qv@9-1FogXRoOly)^r+Mc-JqC!Co=LDGmHzDzlnesFAHKAE-vgO>.<^jwAV7*+g@7y/4b>w7q4L%6*Qp#fCm4Zz8s=LK7MgLY?.vQaP)Lj2Q@kaI%m}!qOY[<KE4QXbA#5sP<SPQ:Xpk0VhPw%]B3C&.A*jP/hkcQX9$esQksEC3g7*<!)C==Z556sjgWzxmd}r21C>krN+Imx.POgd1YFbwwA9Mp!x:%PZrB$v{a?:SBZ=XRnQ2>z9FudL80NR$>ibd8dwd.t!Q^SO1m@InKPojUx!9u8i:X1JD70rA3]<>+qZG@Il(R3q/rDrB62+x(3go0#JTV*#P&:GpbdmoPnvYA)r7{mPpG{AQ@FP^GmbfW%1tvNO&Sesa0U)5K*:%2w6S1dvY7]L{0Kz9m*L#dF[gf3j0sA/3srbuHc4R8[:x=NjLBeg:9?>7Lgup.2UBZ^l1fRxkwQ}eEmJ{w)d6dgGaz9tnxvP>xE=19{T9xRDUvQjur9$CEZ&2F.3ZHO&u0(MLPV/ZEF=bpmTQb9avD8+cQj806GiE@d*kaA7>FG5kdA%8ic6<nAff/a)iPX72{3MrAIpy7%k@ux-1.Z%vL!)}%&EizldvNc@FRdxpC5ME<a=%5T(MJ.qQTw]UH4KE>SOwj#(]NHo5OKeqGJ:zSmThMEqxz==.VrcOv$i$){$e&=DHBZj9Gd9<lz[NMsu.GUc[q5Zy=PDH8Pz!<bmcZg7EkOQfE>DFS)7H-LoObjaP#!tCzu7i:)<[8hqPOM-d7R/9z&XLTVIZdkZF8vb&NJZlaw}3<.kS!5(6D}bXBmi109Qsbn*({N3ydBf}ZZH]00k2K9v(@sx2Rq)vTD:OU:dg2+Z.uix>kQqM@HEZp7zPUo-m(kVlcYiWV$/pxm98{oanA>yFCmgar2f!v>GU4guqOG9GmVq5EhG6Sdz:Y7vD>X}4h>vwjuWHV%Yk-&3B-GfhqH*=(B=pL4K:2lYSAT/f-eTuUkn?8Q3NAeKA1=Q/L8U.hv]=cyWIU%G)vFVi9(g(4rd/U9*ohh[Cje*iK4<Ps0JIseAS:}4(gND+!MG%mD4FMK$N&]g}:C]!=1cf?eM>?V-zPliz}Q?}L8aI=!Veg:>H@GlRN3#cRG5n}NL9I[)wkvH?z[BT5R01%clbl4{vK7edP9%j$x=.n^2D5[$i[OYQ)3yoE<M2lFIH3UDa4-@Y&>-HcR5(aiX!Tbl5w?-/%y+uUo/xP*C*as7%iQ<=+yG^ZXE^go-hjUOlk4>:zXoe8mq{1@8L#g7}OxX2C:@d*AS8k9(7P)<LCN/l[XdpaUlwbyDG$QF05U(r=EH9hdVxbJM9Cshp9HEvATK:kgMAmy}@qCF-X&k:7ux0xOvRp##S--B8:Zg[JQIIFP?OAPH?36Pzjwm<BaT}#>MQkzTh+a:}mJv:}mk=AGnpH}@31s3Hb(C>GKC#s6m.5JuRbOFnQoZ/M84PJe-&%R23K=oaQN1SX(P:Pyb<oGQRidZsY*+t*Ysg&3.3php[hPu{o<{Cl<J]rEmG#c5pF)}WDtUj@?B5rVp)bkk@7R[zkNn5q90^2PHirf(yp/Gb.a7c-N6i*hAB6@xQ{EgBdQMQJ:o/5D+22w5y]@aNhD[4r8N:m=K3VVlvF5l]W7b=YRt.mbya}KYp6IO7Meq7T:eV^KkCq:%=A!U]b}A1s{.:+FBx1bQ<L*%hLB97obGoQMy1fD@sO93vExu<2TmM:LxaNoa>!k7A&s2GX6?Pz96XADAP+JS87wOjtrDrW:5Os#E*I0]yxEn>V!DfJ@OJ{=[BPWQ6V>j0d.v40F.h8YUvCJb)*nbF1AnzjX1u^9+Z@e[^/t4FYb]h)s/=0pkyDr/q{&=+e9}Vc!ss{nGI#Rpum0hFkAq7kB-bGI)5niP$mkO5+Vp)v@b]+NPidCliE)Be4XXRV?I0P^afFb}^WD8S4L=ZoQ*Xa$=T)(p.(Z7f.0:Efhx(zmFelD7QDC%aW(2)Ey:*lwGo9kMk<2q%KRrJyw{<eHOl{J2#R$S933?1scQL5023U:R4AIN1Q^jF0$4C]E}=#pzc87CSoIS6<1Id9zr@Cd3WyswY4i>Q{=v7AI#M^&s^0fY.0kNE<(S38AAsnC3C=#F<8vge3v?j)cB27-GEZZR[UETDM(A)9z>Zf8d51k)o4)^do9=to$?UQfpoFPg/7p(Laq?ZH?u6)>[<@D}.Kp#u{siE[1mx}FA7l<I[-fWZMDq<p>TAYLF%.}<6CQT@s3d#Kt!huH6)HZZrQ=w&z2S!s(7SGHbP0@r>dTjxfmI(6YHo6Yf=]$V7oxDAkvfhmQ^t8mq6&-iO<u:01W]2}>BQ]>z@0(UtpJ6{loK72.eTPxT!++X9J:#8!wu=T^PvTosHSP-puj14olORx-Yn.>F)F2PVtLs=VBT[A2PVK0m[+Ldi:)-L%9Lj/[7uDKk^]P}SDa6F{(!zW]!udLpt3n0eQZ[pM06O}JNe{&zbj(aA7GS<xqCK>]H&^YzH-9Yom8O$G&*Hd0uO1@efbKodMPyeSKq*3KcsyUv7KYA4kDl10F9y.01BS>S7p2@ze0puNvo?6yMQ?oJj1}=(GTpL9)(liJ+ee>31cr%X$d=wmz^^dqyAY-uJlsyHWL*QvyJ%aRvEHgRkL-:Km9%YuGU^WhXu5J8yFtvp.ZyR4@V>>Xwj<({l:QwU32$Fphp/7[!GCQTJx+@{j9yJE4G}F]M2UHpbAt+hsPEZewO9RG!/z/xj@vjZVtT?k*Csni9KB0AL+eU/W}wlfWh2(4lr>WY?!KH{W?B=Np90@xcP/j*OrURjPoEhh!5WB!x?tZ7}hv3o#nx-@MTQMo/8F2qVt^24GC%)F*)A*iU0Oxyw.ZhF(X}gNNMB^>c5%v):HY+S1/yjv>ASBp#{FYIa*.qqoM)Uf&Tu@Ih@<bv{nRaZ}F1QX(p0P#yy-!<l2N.1+(Jb$-[F!xU?1<#LrH@d:Q[m41Hbds1+&gyfH!xDRjZ0ry%5Fz!nKH]S6YsxwvQNi1nO^9!39yKU>]$SD3TZ.{nqM.ju7<uUFKg}8F=%rSg){HLtt#1DyaSGjGY]--KFSGW8i9h}7jxYB*f0@?b#d<eD=&%xNW{!:<xoVbr#[s1E>ny=SW.ttE{Xd32L{zJLKukpaRXAuwW>G=N$+hWfs/!@0c?(s<$<jqF%SGCSv.0n7W^uT6ggw0G50gVS:Us]=E2)n)-Y.VND0Og7oSw>s]LvRp>H&ioAimpayRmAvmXG{{JsCxUMkqjHncLGyu{+nNAnLHY3(]M6?ldri$3+j1gR(Pc}ICJE[[3f(od&GdG(KPbO:L)&>KTc*!Ic/W@@jzW?Gounihmwmk]K2PV(xlD@r2]Hd58FrcPj8/rY0Lu5-!F^E3r3^!D=QRNS8W5S1s@DfVBx?#pg53u9J+X=^txem*<6A@8N?sJCXXdwmb6ME1IU@ydfpWm1gLkeA?)PByTP@Td>&i5($42q=g>uDDjVO=%OiSk8(YK+DfQ1V@KF1Cr}MCqk#95B[YKSvO71/^L.=}W7uNVAej2YDlsvm8FNVa&D^G>Yi:33H@OOPU.C/SE&E./D$:/7<TEX-)^DR=NbWhCrYJji59U+*P2?1NLD7+fu9&oJB]bp6npe<hp41VVmn(sNv^:W-!aUp-?/pgVlRMWOMq1gx-(-mt8>qCs729nGfbi0T)wmfg-OV^SUOD)fqU6lxgG{<ONc&VY!ulK35s!YbfA#>@(^*ylKIs!gqn{$q7xvZ{dI46<R${}<hiu2fL.Q}wDVYmXNA(mg1)nmH:&NNy0Qh(6zgBLX:<}KUep]{Z<m]PS+9VdSk8oF7L{qi0}{0]O}:T=I@XiVb&X[d03sG[APi!DbFNBVz8q/hYh8IXX?#.{Ynl(NN}-tW4{ep9H4UpMwBJNvKEW8WYo(.s:766mgp%dGSR]c<O3yr<%lGUI&%B]>d}7lKbQvP4^A3*pMWg(G0%y?+dmH&>G-xAn+g0G4eyDH!yixNP1&e}jtR0z8p/k5PWgEqNy[g<^6aDpI=V-^]-&&s<xMfN#U?i*X^e9sDC{{EJhwdHOr@PzLCe1Sxdpz>KzT$d23LLQA^p@[-m5>Ev0@KYgHW}F0o9HiM2f2@C4d(oo@m%{S&JAd@EI=<9o5GY(@<+?EBQR*ei3}{SH2u0!vs+PP5!V-E--b=l}?+cdjmLF7n2SuKz.??KlxJkLbk0JRlJ]l!]f^xOMwGOEPxMz9gZnL)98hC4id}AVr%@zUy*oVrg?Y7<[p4lGN*SQHu0yv{DS!e)y82PObqVn4k>{Krm[-ZVo{?3VHP>gNm#JvU+w3xUJTUV8w$)phdEe3EGCj2A93{P8n7{K(VmG7V!*0V1qe*/0Gbq-Xoe&lo5WyQCZ7pBt5$KQ3&^z!iaRFd+}UJMgG<W?#Ct1FjHO.L^!%&J:C.3)BYDfbq>+MZFYgaC)SZ/Ld^vt@d/Hkd27TP9T!$>Oj+#mD#iyGtH+xN3!FpN=}H.uI{Lr:s!+*PiwVCC?MSZ@rx-GR?P{/Mg?1fEgFPz+&jEh*+rrJHH6z^Nx!ntTSZ<@h4{.3A$BFiB#W^r0mlLR{=1.mICZg0qx)SCTgp+.^QW=3LpGdmPmpnDTX+V2#PNXm6eQeLN9Np87Wo0y58#F(IWwPr5D=X(O]=x!)!Bd!TI3-K#mR:Iovp<y*Ul):o@v*+BE9<alThdPE27YezKcAcRBm>TX?fwO>Isz/@T*-CovKYmYgV-wnINL/%[:@^@!Oo9kPM.T520G3T<a5l7X:8P@Pl-OJV+rG/]&p$4T.&c5sjd4k+?!+b/dI%30(n.E]L@?W#&Zt?*^h^jT9&lSlyp{WX}u(PRsAC9hPsRk(Du%7sR^#$4{9[olHMYgoKF+PkB<AM%!35^9%7Azwj6?!@a76I3R1!1xvI13q]!Wj?Te3HUG(Q/Yb>4Z++lU<^D/Mm@NS3<AyZPcHWxMp>>c6]46J)HF@vQhZLAy0iEvpKr2s#478ap<>htdaD:NFI.Md3j{ww&j[MT*w4uvyuZiZky6>!7AgKe/oEwZ}:BbRspi!g.#D&+mAa<C=$q6VOFH43(<:V/4o6XcBA@TLFUdiXnVDg0Nz9{6nB]2H%YPt6{-FSxBn3yPFxI[fPBRn0}eye!ZHOGQ(cQbmvKS]rRe[cSd}sVOha8d)z!vuTQCvswI3mO!qwZvMF-[Z)W/1Tw-/<@g(@Yq&cVzp92tT2]SYixqWxvV45i78M=TN<Q#Pf188poYK*uODP2RiJkY*Lw+wNExQF!Z!}5IH[g*(jEt^.BU+Nfc0:nkn#95wmYxm7UQ+{A(]M(@}K7G>r8JQ7Y2[513GLi!Mz9Z@uRS}JFD03ZEoCtroQ:AdYoJVZp}m&JoU1(o>l?rtbqc8:h5R?qNcg2uz3[cJXS!M[iIVS1m6h-<FrV9vwhHV-JxVvogEy^IUM*lr<QSb{Gf{]5&Dei^unuYgZ>xm-w{je9FWu:kbEV78tWv24Wrk/As)t)VaKS!t<hl8<I#aRK)M]SBjibV<If1!3:6W{^M/uN!Y&-#5]*R-+[Y.#DW]Dx78t95Q%6PUSgd1+<K}3H1>]f!gy$5(c)8Gf=5h7uuXYBvECL!wV()ZWscVUr/egc=jK46Dq?lWXkT9dj:u*.jV-Br7U8C9JJV]-jahMXdcg5!H)G]HR[L:2V]PMSRSD+)?Tl5@OY[+2XX-n>kh1Tq!a{0eix/y4=?:O)ajLEgr$zOSiuo](lqKX.BR^ZOv@?#V6XZOnTg3hg7OI>/0j^q{gcp2cXo*xcs{@=n?gsEgr?9SZ:?N%7raXJ(&<O}MN}VXt(Wf>OkUdMrn.Pcp(.vAb]BeNl<eVm1Qra6e/R7KDT(uGRyBfqKF1qx>URYqu^TKZeT<Q$PDW+zIRdnl]]lH:]/H%wbn@Z]fy=XM?:HO$j=JkpL<y.z]sSsu3Cl.6VJ:Wj>AGw6=M#ACb3?6wGB@s^/*dV}64OreMkL/Q1gWLg5nIUIOzH^cjGRLErQuVP07o+!^I=uO!IQA2D+zGFgJmL4^.Selm+nbwpdQv&H%n#MNcb[6!PG3Yd?+((T0kSk!qHraluRxPB5Sb+D6.ILDAhRTc.)9^+qNz]y)}ayds>3H45$.J83t[y5>+UEd<d@dfL/XZUZTdoSX*3Jv.(mAvkio1Q)/-CRf8xk02ufJ7+:.YdYuq#Gq96!t#B)V&Jz8=wePsmg:e[oVT}T{fj{[c6p473r?aQ)3M+VN7-??D(Y%7f55Bg7bFswaq7V&vKyhFbu?+/YttZgtBr2:]5ivLsm^vDaz&vRqIp1V:0(e/yO<T$j.[}dyx1!+5vT>gsaYiXL4rEe8>}m-1)lJra<q#rA!}8!w<u/0x<MW7VA^[Wl>PzuFnCdU{g@60A}{aI-m+{*}WXPZ)*hX.VX/ZTTd0m](0]EyVSc6Q[B+M$#seWIV0hz5.7a1]>HYz@3n&*dJG@$s/eHBHGFKBC<eqJ)/U4I):GBSj8Ya<xpw!6J[@C5=wR>EuoItN#d@yfUq++k8ya.JlylE>>&3z:NGL<t8D@Uc=tauNROBd]OQhfFxyls4GrBu-<^6cYuc76+RkTVy$(0:2KAoI9yDLJ%7V25q::0QIc!{GB&ZjTBjpU#YKpfFzCQa}DZzt4WhP^7M$5&aQ[-+XJgpkXO8<bIC{y1pyfJnm-<KSW)nE!Sf8RMtt-Ou-Op]7j:tP>UY50wY@Q]LNa6-39YoY?&OpILg<lvG%g!gwPI@stDl}?8j=Dfka)P}PNT0=HST5-L$u]Tv]kO6{jL^@KayxfxWx$+RdCN!ziqoQ]aA#Kwieo1J)(UAs<e:I8yv>P0xQB*2eN0cy+I<*z]wYjv78mwj<(fFV8g^j=<K*?4^U>Qy/A>@QD^PP&i4}!>=}oEKmTH9rUL&0ge}A%fYC*RK8=J}I8H@9dU&ofLtl&qB)](!UOBb4vA?gqa/j$0o]j<G1)wUt0b9!]c6ynzKxK-1HDUbI7Y+r!9f>aJm>GFNZaU.+kleKe5gI]+*w<xX>rjv#5PT^TS*q!vdrT}RGDk)m/i5HhF3RK(-P?F*jO8c.}eeqEYje:{Ce0ppiZJKswY^1Yt[:3)9ABWqIQbaPH2FDRkfUatuyJ)CR{WRZ{52{=(nf[)sGA(bLC{@I?4UdnIy4r!wb/K}{)1:WR)}?@dnWlf9kDwbF/bDU9CfZg..mkKtVVZeBS-IlOtVQbZ1m=jc]VphbiaIVos%9OjERV{z^9FdP%%%OTw*v3WK.=&hsA[QUW@nz*(^f@b-GkK&[)edZve3z*CCI}coDO9FmsxmQnM0%rja1>N^?}ei<&7RQn8$3rxyhr{U@wThZ8Ks:=H/%Zco3<E*5u8}CR9#BrVqXzJWB92aK<Hpsx0b=mlq&d=jcmN/sgkzy{?JQ!4v94fzVMo>II)o3:pTw1wz+tNt/J*{t{X3cCQoH(0/w}{aO6:71soz+m:ht3C%Q1/m>]DtXd?qa4R8:98(pO9tBT=d+P2Dhw%JoWGaHLcyIgojm6enm@@2crtq*jw<U{UxoyGJ&m+[*1uV1f/zMm[Z=nFCdH=LNw6#GbHm)?IDj>%gwvs9CuYtuXkf{1wFl??BLRFP:9%S^-?QQ-vn.x^9hkxUR{+V?8gkQqflx}Tp>1XcT*oY4AFQJYu*I[X4f$0:>^$7eEs#y>6Txh2fT]gdg!yuT19Kw^owv4oqwlpvp%&E5h:x)PlrG#r!x[mSxjSkD2[$X:m{Bxc}NOOkJNhudB>]xB3BbL!CTT]<*=(7dm^z9x7B/5#2G1[^@^*=Bb7Km{leZB5-iQCVf]S.3coGbQ*9rxN/9i:ry^.Fv4wWF{^?nt?0.mwJ&cd1pC3$xi=Aq^{@!=oWLH7)h*K(OD)cs5p^ksQDzNBpZM35+?*EU[sw9Ty+%lBkouKSzNL&SU^WhyB0e![{?w.p]rSZQbFBvQ%h!Ot92@C91zy9U$ISaU>2M{&HY(o${@I%hST7bn%JkbGG{1CzcG=/MuEC6z7d*2q(RDR%fp=SjDs<7)J[(OqsCEU1*TT#zj))J!7U4FRI.7Cmzr+GfukdSWc+YI^g[7cC<n3%c%+:)aZ]k(y]*hi33wNFbTbtF^5^&oHaPDm]Z%sD)pK:Q1CNH$Fp[k$[7.98gtWd[2/7qxuj]JST8SI9{JJ)s(0bS6^IptaM/I(7NE5{6N()J3&3ao#6^gEF2<uetI-4in)lu?fH5kY3u5P2ooLVoi[/cTk80r<y*nKtz[zxmh$$xo&TW8FTh5/oQq-j(S]bSULQ++!^C[@fL)}[nq7+&ZI>FRvhpS%2!Ti@0Od-DG4GJN2{{yv?aIKBFopht4{W]Tqg??1svjqX4EAx64G#r9e?!IshiEA+DO6^b)Vf{5OE/[trU(+8q49+7cK]?Z!DPa[^--#5rC0D{/d&^5Ph4&Vg2ecM75J@%9rF(BDVYu6IQUd-!zO${]m#aEapPvg}^Z<nbc1R{}YQ$cA03J7p3BYt.EFwb3%6Uv0hvH1gB<gob==5F61rA}S)?jpsLtSBcbB2>7H7t%b$m<6YO)h-xoo6E}dWPPxYQ0Ib.V}pNm5NfsAbCW9*+{$aOxwnR9pO+Q3HA{.VO2YRp:yt8?}>c%aH]oVauX(AwYGX4s.X=&H[2fz#G>P=7]lJteHPEYB20tyK=O)osj&sUI)hhS%J5oNf)oUbb!BP=V[&37+}B?SNI#ozJ6QfOawk8Ty+xGoys+%?B1GK!Zz(}VW?]Ez!wtNV33c.Bz<U)+6^Yi@MnPe.z{n5Sl+Qo@AIV]vOHj$Cx7wfHM1NfvK#(Z^x65N:%LeyWjXmtl1W9nE24@So4D9TCmYg[pJZSryI[fSg3fJSR%G$1JPX@JNKkD<wg8Shp78$^-<A(pY<Nh[yvqo:)&)+}Jnwgy3b7ZhXASJH6t>Zz5^Rs3n/G6WCfEgk0SK.wxKlJY[w:*Yl>XmCq/YScmzMS-WbNR2zV-H5gt?CGQ>JFQi.@X:!*y*Edy9Re]KkT5yk>(>7%Icx^@6P3VGSU3H@}/SFB+ZuG>dDe9W^[(Lc16#p!4-PF:&9gFKbz}w(ez%.nxT?mkfxV1u%&$O4&MqL]HVw]&?=s2n=^7Rd-Hy=D4B4tPw?.}dZW-(V/Mks9h}*aq-JrI8ZKR($/om!7ELOZ9hH722&@[fZV]TaU5=jH1jomohGuqvJ{lC}bXSSHJ(?SBq^o9L%YLTUpSb*M#BL4jUNT2nLL2U&ru!x6B1R}tq.ZjuTjegvY4mVn*%<g:ge{!u{HaWdj/idrj$T#3Kt%g+3r}=LE.+-i[J7/=zEd#)N9j@Vx.JBBNN:Ru9[[Dvd^:MTL#BZFVwIOBWF%av>7d]/PSFMMuoVz2YB-x]sfWCuIBpjFd?as!Mu^k?NTsA{i<=I?aqI/T?V$u)*)Rvq5f>#G:uN:>0Dt9mOoUlIlA@skE)sUFl3c>IPn(d18v9VP9s<-r.zwZfLHzXpHF(PRzBW$GhLbwSL==kfPkqeF]y<(?75K6T7jr+tSo/2Ek%.)YEl9i3A0ML=uMgogiMh1U8$bwjbJUAu*{X^B<o}Q]/@CQ^8.}2vj}M+[#HYtlrN00+GNf]57S^lLuEkSwCD!P5+tAX:Yri/hI.j!Z.l%VS&!y6-y0E8Y1iJ98V@HHK3GhUGj-p!(VV5=tdQMSW@8TFa6hoH/C}g<=Z[eLKe%hPT}@S46L*Y.ypcwesZ]@(}NhGCJYkq^+5A**rS&bzLucS>!nPZTia$0%)Z%-%rL&o/d*JkXYh?]H/d:Wtny&h2ikKMnH(Q*?ygC?vqa*31Ng)m}P$bXlzcY4medVq*y5i/FnaodxEP0wGmE8%W>.y7[u@!=XvuCpb[AX+ff)4q]1d%^3vQk2M(P>c]zpe>%0jW}MTj1{/CX{i)eYH67mI6UeN-Yc/.?kQ#W-7J>oi#mN/TTIIpf!?C4uDauIuS@<}@Th:-iy1#oHV%4ih3vN*#j*BS@rD<JR)Jv-<Ss[)2RG6Hb?<*i3j{CgkV7F+.l-zfGh}FNV&SE^j+^#he1LZ11FB*pH((h^RLFn2Gce[@DvaL7Kb(&@NnTE5X)*M-i.+i!GzDzRhQV!U#4*tUaq<+)HUlZeMOy]]w9Af0<Yh%.ywL/DzEpYZ!)dL!ZSO+<YMJb%eL$H%5G*NlLN+TRp*@Ct}k8PH6A{U1w7Q$>E(OHBBHAIrSb=/.]Ej>JHc}jg>dk&15u8=:L)9E0yfV%3(!GYS2s1p.(jI7m-OJCDyl$ciI[7a>N!(oZ}rHT7XFK@F}5Pg[^k<:[C@YL*e-Ezpv3<W[cQXnIpmxiBpe<YDi3]N{N!jXb<Uzr16s#@J1q[cT}t*VKfJ:.kDNd.QczX5FCe-I!j<P8kZs}CCy?9%9RN(6mqep4U7<ho&nQk=pbJe57KX%7>GY8GBcMtQs)XOHGhJx.*wRZy8>]7Wt!JnY4@m0N1jjTV!(mhY4!2sSrhQ1n+KEGnj++}CfYAfvSNAmW<wE#A-pWS42!CC6O6K)EXj>/iS!n<A}EU0?aFtxiwAk8oITAnUH-ga95EhOvFtRTG@@]wsPzL80%dtGI>Nluj>ne!uPY3Uo5Yq^-}uCbO-W:w0.E@wQXmoBE2t[D0BzQ:.jSauW&yM2nF=64@U8t0cQsKcLNhd&e3##sT6A*K3<e7B!YCl}gMR5InMN&{jEUDC<2Aw*YVJOjUIquUsGf6$wMU%*3l*ITzilknd8K^B5%fg5W)ZI^h({4^v<C&Hmn8lag-g.o-G<66JT^rK$]&5*a7JC=qsgb3)xHjWFojs7zgq16S+Z8Gh)ET1.6<{C+NXe&rVQCa?Cl#^7{Q<Hr{Bmw^gJu<4DN<*lG1U>]qVDsufK=B[n.1htR-b[:10GXloWlRAtcl4*rSo%#!B1LOCF!?Dvw^Z!>PA=7{7bEb.>mLQvafVX805Lm+#2SY]GnuKR$8xyaWNI@OkeUy&!bJQo3S^&7PQc[Y^/Urj{LOQ^ltG74o86Zr>9g%NIKaxdC8*]B=S:A&kQ</&bP6Z7fjqaJ0Eh2TTI+BTtM6^Cl9kp30oXrYh)EjCD[goJzxN85TS.qA?[E]59Ve^tm:$kaqQxee92C%kf/n!Yr*w8e!l6F]B1g}8J7x#!9F!0pW15puq+:9xBNlTZ:XlL5p9O7coUSw6*?f.EyLr#!z4avn^D}kfRtb7PX5aj!QIPQX}/oS[ryU{4EM}>*2n{zqP(NaO#gM%fq%H.-p#N!4zO!qXe:(Co:9={}NSnUHL9iYBGQX$SgQ(YaF9UYQwY:-^X@RR=^t}v13(t6:D:9QiyTfxxZdvs2P@8X[rhMM3Tf*4W]mP*N?L0zV(?$V<ZA/^kRXvdOFi0(kLc{k&o<H5qVRL!f{K!FuwH%w%3sI/-(hdId$vxr8%R]QNFl]R-TOeCH2A1^^5n]QbcNp#g8r%<Gj:/Rmf[*Hb]>x6/#]SB*F.}-vr7beeb4y+nBM[E3f<7BD6>V/]x($?-54K5St]Rf5bQ^qamPYClkdn7k^?H<B{NiXLWu@/rY0]EK$i&=y%S4:3c}s[j-R$R(vDYA08[Nu3vP&9.IaRj8O#IOmq15Fd[2{jwKoapWFa<}=J]8qJ+i?}1=wY(rrCd%wg:+PQ>2R1qIyQpTkFp>b7sJ3(H/[LInB1=rA7a.QVbw<{vU}%-(E.<k{o#28+uLH4zX]7jTb)HI8N<DV:+BIc}:K>!}%NZqRkzByau/*4[QoZ?2Gu5&cVSSAia+GNX[e7&fm]</?r*#k<O$ZI1H7(1qu%y[(EBGUX%sG8T^bT3w$uY?^^])Qx2ck}W5EZay%cha}]2D02eWb1XLY}SW%S>:4a78tR.#.:WV(.m4)TZa7)eg:jBtttTQ(V+U3.Tq)66={[?RT(ad%B9PomYvxcYH*FTU$6vTSg8FB*GYvhQ:(hy+^Rtr@]kP}BMu35:YaZq6>y6x[?>0{S/d&9o%G=AF=a!lty]^[Dr0H^bB1-/yK-dr7!iPTV6+=X8o5p/lU/iwji3MRMP.%yfjQ[Q6:/l3pS44UUoS)$g6=?=Ht^82<}EK!B)z3af(z5P@!Hvf%L<[O>O2x7rTy[h6BHka:X!7ePdN8Sj%XmaRp9kQ$kYcI<oWoZyx34BuNk38f)XxpR?Rr.M@@&uggr:YUcyz=%}DC-R=MTy%(j$>W@=KkCM&Ob>ni*$/eYV3)#9E%SZ)JqvuM[61Fld/QO1Qn9gQ8vmx(%uO*X!49ivy!sYPiH:n{27eI!Apa>cgHWmlUB[r*N}fw6O5o0&GH{A??[vz<VxQ+CP+xJ+hyR8NC9zEa>Jg%:JX21*]jrN6<Vv?-bn8{mTIn:n*Xtnd{.3yx0o-4{+6^6r*kIQM(9YB](UbyRigE9D2wkNvZ]LiQtM[o?2[nVQvtm2js3?^ouN$R[H<LMc0H-[B17QXb3J)7{F4EMy/O>f@%}tC4L]tMdX9!7t*a/Wkv9L2mQ4Sa55X{TOuOVBPErb[x2wqeSn02P/5%arDN3OU(kMc@/:sw?P=vT(mMW+2QBV1ILC#V7ql6dmMJVFA@y8WDj&d1lV!pirUUC*jR%.5B.=iC/5/N/9iHq&:cS!0)@6HXM&c=c*Tv!9?+2Z70cw@57toyBI5m545NLgO?y$f{}-V2[=IQF0n:)6&@Q-^EA+P.T&Z+V-!Scx9O*>9yup)*kDi0zyAFVeClf?WOk6f4?x?HK(CTD^vT&Tzsa&&Bk(Fs]XZM:t%-Kk=pyu&d7*TR35I!gxLPL5Aebnh.aD!OZ%F<?ObHfSEmNTLZh>FuJ}KksnNT31IKc@9Q3s@tAO&@u/K@@8^uydJL]]7VDrOHLO?W0B}s?<3StQ^L3aD0pBPX.>ui39*i5l)GE-hpxK=6<.K&YH.$72>N{S8QAxtY0cjSBe%jcukLnvd[K>r^iQ2.-Ps[WOSwRyC0B6Vsi/2?/zY/rJdVP03kH[O&aS{Z8xWG4r6iWy}Sz{$nh?U5cP}++3y-+X:Foh]kPk&/O*xjo{&?lH[qtT&t^(Fx:6+1cOWq31Fg+@K3+cdM+qx]irSxy3Ufki9:5j:2&.^IGbXo/USJj8NcmtsLV^[Ik2xPgtmZ{kuiO78c:FnFAu6?7^4FcxN6KropABl(4YZ%8%^.&56-s^(vzKfUKjE7ZV3n1F$DDw#<JFZK%m2^Pf!oHS8)h$!SfrHeb!L7FM=Aa9pIrw3=mU?HYeA1Os.p9o3JyRc$}I:UJQy-B96oALy$vQa=3s60a-Ar/mEJ:z-ctTvV/gc[!rng.VZtctW+bZ{5K0Ib1Cz78l0lQZX!C?8nO]z=Y9KdJ0V<m0dq<0#tM0zM?A1^m&Dj%FxW+et7Y($pj?(rYkV49X$IV^sT@TxLfWEqQ=Zl*&&Zrgg}/4a<7Bv8@n#Sv[K?n/QaNz:]jEjsxzAxg&te5tFH-I!01DtlhdzitwV(G<?iFB$2P7KI<Rn9c%ZRrCvlYu1<pP<c4iS33X*8yBTzjXeCvo4m%mkuG7!(-p^W4-)M^HliGiP>(s5r0IGAkN#Jg3qiUBPwPwYbPge)SwgDlZ7<Kq6Ua+&&@wTP<Et2YMy0AB!py1zDr&3}i}Z9U9/4TM:=(^ia?0EFBVNOGU1sL(#>RE!8X)nPwZRFGUhmDZ0k#r}lpu4zHkMn$cyt-a%d6XL{=W-A<Q-lwqE&gghT[zC%i&ep}1i4FZsx*-C.f6C+o[*8^Ij$v}/c&aO*}W>^8JPo>WI=swSciJ=0Gg1iy>jchM?npEX=R]:Fu$tjOj*a1FXY+2u.S9HQa!6OYDSne2z#w]cYlX^BEmloGtRd[NH6E&IKp(*R75TBV5f{Zi]&T>e#Uf$LMOaj8s+((@Mwa^.wN[3Rv*cBb[&873fUt!6d]/)U7{!37/?)&-Lry^X$h>i@0H{.z}l685i7yBW}+b7z!/=03PbW@(puF8K<X^Ypks>B^cM8wXaBSh(D&i))Gzt>b$2f*!9J3&Jg+!n/zcNtECflHsM0%BToLde1{+-KEV>884-VBqGAKlbt#/g.Dmc3HKpj+PHXntXu936}kXu{((Pi}L9w&+h5wWwp0Kdwei$Fe9q^mntbH<w6{qv)L^CVKw=Sz1W:yD:0pdFT5[]l>hrAO2{I80eKf]^R>@m<5Uud[)ki#:o=0!7[?]-OI?vRD!t/.BXKmty5=N#*Z.0)$q{ek@E>Yl(UzMzz6%1CD]T[He<!}JyT7?jkvHfVj-nH.Hnjyyh^*3Ye7*^khiMg/V&vXJ]i7/X-p1D[TGwewb(kbInkKvbB!+@<{n6^KFD7>tzR=*:JBx/4mBVhf<VWotDG<BcV:3^nTM50S}=AKw?Vk-@<:L(K7JQIMa9Hv$UmR7LeT8t?VzD}Z(hWHqpD]U82ES>0D511.i!m)Ug#pD^&j1vinccvUWn^27lo-fui?]b52OAOT88)=v-{A>QA}Jr>wh&](:ZD=ucMp.]Tb*2n#9]2Z$1^4b.s//A:#oG]RS]1l/RzqG-PxuCM7Ecfe@&7-+pG.QG]5FI:v9DCR<@N^]4qdMzO:ao%blVr$N<Ahf!uM}(9:hp$g{QoJc^8oANE*sGB{46$56Gb5r5wy+HEi3=G1n}+cylQcmwst<fy7FOIZ%dim<sbLUe{aOxgR7d=DT-[POwU6GU1?n2w7aI8BR$KMtU#%N$e^hMwe2m^.avQ2M-&7xb]&%co]1KGZ61S=z?9$A(0>ok#.y@&6.A0^B@/K&SM-OZ@YFx^8@8%yg7.iJN.1}V58P]Qi?PQHo(Dg/Fn[[SjWVNnmAgy:-l{UG=ziMG6qQ:?A=V7Di6H64129zuQ5m-p4oRds7X*5@:}tZTrehHTzE3UIvl/M7oxQjhu92{7@0Hpb/iL]I{>57:VndcV2*#bHyEP:S:18l-!^Rso<QKtZ^()RhgbV:#&]#)HxgsQ#*b{p]iP@xPY:6[ek/Q.fFSS9K#Q^Bj%^V<(t!lJ}l4GjgiVs6x&>PNpWrTH&p7Pe$au{L%&Z}AxuC9e/&F*%}]9WXCIjX3[lhOSG#Hfx#hx^hTvTl6xYt<o/M6j!#J*!l2mc=$4<PUDdP+km(jlhDfnKbSw[9(:Uq2f[0^u[%evH!GK9O(qs#fR[FVPv+S*(&!DJF)eMKi$q{1tC@UBIUlVI]?mphb7z<u-Hvvh^oYsk2=Ut?9sDsN(+f2c+5xFJNyC{M2h/&M0lEZTm*qtmvz&p4&gH&xX?.dn1exx.&a(Tbmx0HJ-s<3hqnTWUZE6VN^^g-zkHEDJDp8p=yC>l45Tyq}bg4>@x1[(o*ftf!hpQ.@d4^P)F)Qvr^R9J#pqNTKMh^$I%dC+e<$<o@P2v+J!0jeQE}dH$C8g{b&0g}>e3KKUZ$)-7}vUUU-O#<QNOVC8fyXIkwK2<g]8K5%UU5mt77=v^1:^lznH3U=apRO(X>O<t/S%TEEk8{!!Suk:z?us+?48?:Qp:sPF?&]Cc4He6l?0Sk9nNB8:%U2?.6]6(WVn?q}N%2k%6{bzp+fQGCU3()i%QNK^haKsQ%lKW!Hu}9U8%*aV+lU+mt[=WpGM)c4]}q9CZ01aml$$NC%DwIyrOf)+rnA.a6$SHV9>S}G(]Eu4nVg9A6^8$ni/#+}H=Gu-3{]s5@LExwS6[+52Gg%i&/row8/5h2%ZbJp!AWAf$o9fQvyCQ7S2!L)MfPbEX@fX2=c}np+ks#5/jy:}-tE}5+08o{RBV%x:Pm8<&wg^tp#Px8I&6M!?I9]a]^c1Z$Y&6:Uu^<C<H<2*n(3/X/8+JX%64KG4NWNh2Ga@IJT5O]q88nmwnzlKp=Z[kN^fFTaF6!OpFnx7!bqY^hT/+ZdpwV=bR@]n(=Py9j.}HI%OC{ImtQ4(aAyQ9zGK91[04%PQDPG8-2re</i8@hBe}Ov8G#<(E8dpCSIdOsHN7Gn%yoPF<#>Ql$@l7BgKqqVnUtm!Hceg&RtNEHz.BAs}l*9({oy6&jEHccAq3lLy*37o/{.nwT52-.zKGi[meN=3>lPuTc{6$XM/la}*W9g3JNpV&9@W7F93=^9F&IJBG5k5/-gZST8O{&uA.K>g%vanV<h$tGuVwW6r7.bfzsAc>PQc7e&AaCH1Kc(QlsfSvbMC79[]caA@w=J]D[2A2WzE2AXU?7YHO66kTB5HEH!=hsyFBgPI^fJ>ZkGa6wh[GXN$Ia6oX2QNNyuf*1K3zjw]y.Wgz!^L[kKlr.@P<E*qZd1^[m+g+4k[KTM-}RrF{q.]cDp^$nLBJTr/BXnVd)FPQSUL/#C6YvTp/dVx4MC5DV$YI+<#N6s:9sCYj2bvs[.oX>QV9z/.jX!CT]S]cXQogV]zlKEwQ8h]8gpq*%tmJ8Y{GS{/pAv+pMFtHQzZmyd){ZkQf2nUH/L^SjZc4WRLSe1hSg22q)j{f/q1FKS<v8E&%1r.ogiwgr8&cy>g86rNeLb=.O}Kw%wnmeH]ca=a!8fDF2!UR(gsvN5H4#pVf@!?+>uVORm[YG+4[]N1V{=%H:^kNv$+3}FDD*#k:p9r}/j{6?G(<<M$Zz#zFMfw=3j/G6!Fi%/%U^!NfqB6>lcNtikl%)*9KD5QTlS2vcPd.V?c[U]uK!9ep7%X-Qbv^8q4IQapBU9L4meqnV1j{v&*.7Cs.DxQ.[%pwp!(xiZM$X}U.}56m.G.i:3T[kXak&Mg76{&h?{c5]/f#yii-NX1+)rKB79gD]fB=:?@J?!X@w$[bn$Ler7ct:JP2%V=tCrMd0Ap^InLiQEA5XOZdhi!eitnbE!zudT!oJT8.1ZuvSb9.U?:wfGU<24W2$j7hY/LQ(klCf4*n4{{X/g$ZAFl90fh<8?npUkWy:sB*7ZLPh^s6W@<?!*.@@r?9liF{M>L#Tqe5=-zvK-fJ/xLM!{v{V!lbhz[zuzuy!kg-bB^b@=NBs.XHa0Lh45lwC5Ylvt]D}mEt61T?<e#G1h8fhOZ-^e3k-sIe3?-]oR6Jo%FqWoC:)ig]p?k:eZ0vD0&ti$}W!#$J5%%-31%tW&7>=9bin=E*-V+^!@<eFbSGMkNIpu@:5GVDteIUV5bPn.kjbCBCU$w0[0wq*K)MR7BXA}Z1d4mqmUi(!w}dIfJ2KBI<VvSy87>1yHw%7{)Xe2grS+3YzluKDfX(=y!3z05a!4&&g%ft8T.1{xKHYu(YTxk)KWZ5ahq{PU*:(J:OOV:W5ndb-NjnZd3!LD*w(]W^T5i@d/2m!6ViM[CeM/WZ.m{ra0}CGbqUmtrCRgqXxV8pm=:3Z%Kf:xonm^7z(7nC!In<uB.}7C<DZ@CPU(#=:}EkLC[kN>!2H1PGcJXVx]g@he5ex?Yd2bCj!vIt&HwaAlHt8^:1D2Eeq5aJf#qmW:zQk&$5/cg@64jF(q=TmaT7W!4R?kIHI>QEp5DzUCGP:X&*+a}OYY8@ncr)y6pKElB:4.4)iBNJFY+l(T@1}#aYL*-+2c4ldzI]0E{Px/J3b3@i0S8?T>P9*aBCKgRk5SAWvq#rm$tWek5f^zO5KDn6MqSwu(mApK@?d0@ap%[no5thgVH@y$m0r]t.1^NrBThoTht%{g%8>^tiKsA>.&-{z$doHOf+Deoi[3{)zNHIRRHoM6wqbvM1@?c&ZB^U812(t%wH1LTEuA:(20$P9ES6Agfpjv+wxE(PB*2jx}Lm#+#}#O?eLmQk0!#xsOT&i6UTHu]LG?}XyU)YJQFQcY:Vn+#6n%Hc%s]R%Sb.Sdm*DrpLB]@1cWcjh!1:@ozIrv.[O24WzUdF9OQ3PwS3vkC36y%6=7RIoCu%GG<fL!k&5.%GY]R@1r2!poB4H9/)?I29iZC%Hsc>6+n4zSe*)=2h<Oz/ex)>.U))63C4^QTF7+/qyk2v*5i7nb/JP]JUmt#g=[3InF.[U54GXHu(}3cbs8&TUujHG5BENwb7y=RBgd:Kp/6]>mGyWI%}Bc%9acyfiWybe0EPxm{}#T+>2/p#o9hg=#rRa5zMh90wvyLc-7M^.{$ew#MJf2Qw7mt*YVux+rM@V1xh+36qi](+(k*egEy]n@Sc5p[KPWd&*u%6>rG!Mbl/CHP5rssOC(T1!i/tGMKQOG-^XlwHn*vqvx*@.ruwCq>duI^?K{8Gt!epIUl7<K6+^Qu%]&#Qa(elyPHI)cl4uVEUmRwsi@(fQ0GnT9#q2MXk%5p**x>g{C2l^!ozge4gB[)1jXvw<qc11NCj/a9BIksY/Qs/J8S4?=Ii!(!SZXrB:aV(cO*L^u1L[=52GqWvz/jwf+3/E&}*?49t@^8e]E.Lr(*4+Yuz=8A%8G:D#px3xnVMmZ^@qE=rc548l-E83K&dG92wUcLP7))schIaBWXLjGx!FLe&@x.6sDqr?cB3l6P5)(r>e1@3fhP$lchTzy2:<oyAr#fBKVn$}yY@n+&xIcA=}>AhJ7v6AJ[^[am)@=W}ALf}cE<MgW{[XoL7$misLv32lz2RsXe*KBW!f$57jDtoqZuk.z<fLy!8w13xFPm1l#[m1N9=fpetN&F.EuyS8aA)9cYPo+myTJ33lOhz%5oW+QuZJhoLE>[%u*9/BYRkB5YUKf-qYk*A&qL!Bula@Qm(pijqXL?lgkAK?UBCZ]Rt1o601Ii]y5/S}0%D1e2Z@!+((Zpn?N0z3?5NT&tfR:aYf*Vw&K^d+N^qTS+f9ihJ>LmNlnQ*.k3>Y6#J8l?GlSS:Q(Fm?U/j3Js=&igbWB6U$*$1Vjqk7gC9Y5Fht#(&%zp7u:3ov*VTMKV*RvT@nAf]HZ(GgbTA9)LAbSyv%^rs=H%fK/EqG7L2z%kfe%pQ0V)p0i&c.Xs%S51T4[jxX[pOX>#V+JdLURO(SRVOH0W[1E@Wd+yF$2-*]V0^Q^{PK*)9rqr}NCSpE($m%X&j1-HzGM*.Ss[iGq-Vw/djGK=E8x{{9FqlnZS3)JG)7pkPztnbHzUcYjwsa5<H8Cl^t)p)Ak[S0Y54&6u0mpl(hsKj3F>S-=qScxava2*bcu8<7-+Psf4+}SeMtY<EVbKkRUGmZWbG3P8]H[J[{^3tPs&{x[]xXm=&mSIX{.H5/eZ/EXfLm877e8D$p[.-O/E5CNZA[q@*dYXu]&cuR7zi5V[z43MPw@k5+h+H1lL!i!QN.Pb#62<p/kFQeJc*ZagRu+:-mqy(j(Q0AbJBshuj<XEmE2wTHGjgmNqqC[{?Cidq>n>ZcHZ?#%*?#h?01$l1+2.Vr{e+o]8lBAKdWW[K(AES)/J[^@rc07=+^2!Y3j@6@%nA>O971LEFI4QnFXnj!!*B%DAXGz7J!Z}bcwQ!<H#L)Y3ON)9&H)7%A^/%Bbz8OJw73>OTXZQ6!ifuiKi&4?KlWI5bU(qh-(QLZ3PL[5RnyZsYrqM%]{gBGd>GIEv2hxQ!6G?Llt87c-nBRatQ[A.U#O^WG}[0$8QgiJQes^LWz<EGdODOz]Z]K(1{oQ:1<S[1)O<8k@z1NdtSH%?urr=P@(%wlvPykwdX-Gi&tA*hFw%tt>H5wsR#U]THq[O*oSGi@^jx5zD8]xPtY%%TCobmN9GE:8TL0d<4I/O)awN1gDeHT:F3-9bE{JS-lw%CkYC?d?2F-s(MD8/7GL6e*{*}4@J1}f}o9YY<!1Cd]2G!T*.73J]xxJBLM4^RRZ]py-HP]DSdXeBIojQFLtcvx6Hx94=+2q2]cbXkgcvkWy}Js!Z>K=/mn&bI=FD2q0t&v<:D1TXSWema!4+sb!7-]I$G$T(*Ih3j=mqQNi(>*KhRry4Jep.[y6e-:J9k94ar40r2Rl21ejjF--&rvART{e2Hr5@?!8a.d)Bp^Ppv1<Z=JIE=#w9T)(KaHnXH.vbVJ}dIqkiN3*y2{/S9N*9)S5uUJ]>r^zu*TD{1&uC=/Mor=ca?.?:O*F>@ahdn@U0n!{&%e&WYD)p5tzC*I$*sw9E[Y5rBIWi+L#8Dn7}o.eP}]H}c-b*8ldG*e2/BmQ:2INb$E:jdBvo[v1Jy/ZR*oX}N0OBhz:eE4:Fk@q39Ab2TK2XG*u{Gr4/5*mO{iIsn+w3WDS04NeWAc1JHC1Nz5FBR:S1qM<i(5Ohj37hYIrRqiVi.NL710S+t^5PB.7P@)7@<.gPT7&$H@idluGTQg.!CUCKMMxs@Yj<+-lpX{s%q71#}X.tC7%/f@WvEPpYQQa}L/{7{e9rym3)(J#ZY+9Ao3])epZ0q.{2kMyY.ecq07TV=wp>?=DBu7T{%JS&ni.hbd/-T8&d2zP+M?L-Yn5PwT6OAWdP0pyT!>p]aI7WvNE3Gw}v5REqZ2OkZgW*+o8s2U<F2w9+f.cGME3{tSGSNS0iif1N8-$z]g}M{Xs28<8BI=B-qt6/*}pSdu#w-rPOyI}g>*1RoYO(7eLd5Dns:}CC>Pm+UjQV@R56(Q3FazA/nmN2Z.([spusrnq]b7c(M[wFum^{kVgpWkug6@*zA7Z@Lv8fa&{<l!.hAU#iOC%&tTj&YT*Y1x/$tN[V4Flo{ll(vrHa2R!}HuYm:eBs[4L+:c$UMwT*H*K)zRe#WZsur<T/^}r9){WE!G>DlWHu1dMOG+ajS15^i}?8e2IPk}+&jRBm:XWWB^lE:jC5lM8VJtEfo2wzI:z{lL5j]$zw{W?}H[)I}8)KmU64MRDL08q#tV+C=:s5Y5u1k8)hS/1iLld8aVXbwwyjg25F>.Ho.C8EWAGYWI8<ydH(MpuzFa9>x0ox-LAnFBmbMEouCNKXHRS=+/sYaJ=z2Vm7pItoatMZkK{*Q1M(b+u94D6(Vr9q$$g+bck4dtr/J$8d2LCU@1SSwecyvRAdXO0m$DN^YUsaPcr9y8F^]q1RqExZ1&A8:Zk-8!>t3O1nb65UT0qC74ZPEv*hOqZc15IAL0Nr$z%*e$tPp[<QV)9lG<kT[NSw!4E&3poybQhf*T62NYN3B3(6w.&q>*zx02Vjim.2*DpYVEoMNgQG#=9Vg8@YE2t&nK&zf+L[RySJ6i]*tfjyRNa]mP2bra2<yS.}97:mB{)UXe7uBow/7vNndRbty]FFM&HH=9BfK(^lJvPpC]o/9YyXlKmXPShSbtCsMm!f$XrFkxylPz^l(l)=/Sewo.pWzN:frK)p--c=DjMXNIV2s@)UJAzl^DcGpyu4S7gQ!%F#=b>xRcdSS=B#4mLoXD!HD?@t$:Ish!)1(hX}Rwpq%jQ6{C>?MolnU3r*eX9FJzXuCN!8=>%Qo^YfN0hFhfovb*0ikOK!8-=20A07uE7LW>48JHqzT<V%f9se(5n1jQ>s3i/(49!I57*!^wb0KtG[smwtsG8u+UmKgPCSwdn75SXVC5{YG^5P(aAP6GS1VCW9.50ckpoIq4:XfE2GoyfqI!8Zy!007O72pHC(mi#t5/hhr/{=Ao>u)(vifAm0Hj3.yZX(NT<Gh=}pX[C<+&9k8HWd8dv^uB7Y)2T*mwL+PiU30@8]qY]u[@1X<<De2](?#OCa1.3%r8FB4t0XPyPnkHDfL#ig5<$2DZ@p9+B&U:VcrLUdVHe<IalUz8oqLR^Ll05KTSV%O:L@b-r<ezsx0VRO5REdFf51s.B2kCfTPI!b:6#%oIP}X^VCaW]^0j1S[iC7z0TnSmt:+}Sq(2u.TUP=dmI&[o}84JFK)sKk7j(?hD7X&QdWfNih/Evlgr+71W[gX2m0AITAWfJ{1Nmgz.VTC[&ikvvi&sb!2meNu7f0C]-)G4n*$iJtkNfcJOlL/1a/8h5IG*^xv@KW#?i[Zyvv<}KqLKiA{5fN-B>0#NIOv[Tjatof1kV#X1zQwah(2wF!S&p8vd!.rY3{?Xe?j?na<1#?9uwR%7oX2.(j]^=KK#GL^Z1sNQS1(QCXy(b*7C.F01%AMq]3[nXOolc:3sehcCzcesP.G2XzIrJEq/*/3pb?y!3K#txUn9E!dik7havUr0ObbId*Bfm8^-S=XQIT%9%bGC49fx]L3>(uQ]YX+Yx7Pu*Y$5){xr4iFkl-CO)tsD*8D-Y/X/4%qHj-<S6l5cu?#R&vbjn7afdCYC3UW8>.}H^G$}:F/7Tk<ca5}yGpAl.Vd5$(8ApFb.3JaJ.@+2=d+K6R=-KO5]&dMpA3lSQo0?Na9FhIpUfj1gg^D@d6(yIekeBm+k9!75v4.D@vd]Sa({tO<QZ.f@)SBx&eNsmcuv:(i:Q=@2?U^>}fjO4ybV3>cf:dP.*D-uTG<JELq+E.QM@(?g5Hb3?ozo6<&a(vnk/a5+K*MeC=&io-W=pk^lrX$JIJuCidgAS/yr-GeanC>6wPp]:1!?/RI>IYsIu?T9d]3DM}LR@#Iffv9Tih^E<}K%[ULZjmcH>JRey*UPr@f#S^]SW5<IpTv4DvKH!V4{7VCzH{dioC&V]T{-JiA*GWcyopD7AvT-xe6@q1Uu/[olWzu84t8?mdMSYB@n=L^#Xo9)[A46Hv.ns(=4]Vtp=@xj-s0%3iIGg+I>CaGQH%mw!Xx82Gb}}((5@]LT&}5ga=gyZIg5cmTjH4Y6BV:i$[>>eBe5m4>^mo0{ln5eJcpL0#1q}C2D?{qy1wc>)i>N796hiX1tiDQ4@Zi%a><BI5S&tM>z:HHUA{wNLKjvHfP8FBNy[RWot-Her(l[u/0Z8}t.SLmBxssW^}Rdj{a73V+Gx))o9<5#@l&]{uy4]PQq$Id5zCQujaP?d(B@fp^pFqteB/=VQA)V-#vL.:c)t]QPHwXk!N8}wP*nGO<m6mf}E0ByVOqi!=g[D^q2ld}qL2b%ZGz0*C)InBu^Ju<Pt0(Az#iNP]]&4w0uryzLk4gWK8i3@u.a*^fqKN4O&$Rcxex9MoS?T0v+-Jm.(/OqkZT&-D!q4toLg=*po@R4!nDVHB32f1YI}qNTv$dcD]ec?M-pSOF7=&LS@0ZdUbR^9Zh{bXM9$?kRNIrU[P>Xs&EO5Vt.V0wM&HR#:!wjK8BS6whFy{cu!?UWAIH+FwSF/gfesaSl{w>]SfwI^YQJHgthg6a=^k^W&Y?RnVzIbKNg:![3eD1W{)3Fj%dF6uaID5La^.UC9I^SK/(0VFM85eM]y0XiN4>G5otzx=fv3{5QoN*qyL8Ec{0)/P6{+!^EJi4Mt/ELvOqsnhiYc5:g9gryB]27-c:UbNo{de=F0!no+p-0Np^b1=0lAB(0ax^.ROr+NElHM1:J)QqHFv@5EvOTi%TNWikrT5-P?&gV>[WS9/[T=vYWbw.aiWPK+0SzEhy6V&@880DpzsB{Is{u<LM*sz7=[@8<i/N=N>&4X*+qfUu$YMkx=s]WHUL>SKigOZ6lvC:MRB[5-zY9z5Nb.(kuT3n-$xf96BtF?nVq[bCWw%iUOpBzT)IUzhsJff6:JYD{Da2Ok:wqn1$<8)5KF&-u.AkQyTRGUnmB5cc(7!x2JIxR^2yO(XWdOUi7r}-cWLdl/Ly^KpMoM%Vxksw8}N0tHQJE?gHTkYEKnp+2YY?^+iUU!Gt^bSDZ{AEU(6j:Tv^=loTz:/aK:>XPcYvF08i7lN<9@MLBv}zLvKgNU6)W@thVKvLJjb}]Y1GmIskB)Qlm2f-Xs]FE76pMafhZ.6x^vq%2%IH[o3De=CZ?#yvkG$ycae[7Su+r6lxEo()-hWT*$WEws)SizQ+M4Icq.hbf0/aq+wjzI*8h/kH%ID6WyTk}U-}AxSv-@I+Z(rxTaI2Ci)KaLKF:[w@Tvs6[R6@D^}.ov9DuixQ:8o&]^?}fH3hFaf60OcZv:02K+e1K(t7Ma>qsO^VIm+ZFT^ka70e/6q@^-hh>I9>QcU!!eF.VKo[9{b8si&lmh-1F391a>=:85Msmcxlc?IGbuZ3%+bu@Vri80D=+>mq{U&DMYneRr1s+IfK=o53={hGoX}Py.ji6:KD)&iCV9bPx{eaw+MPxmn!/r.?6)mv^^{He/t<y%kU!3w?E<]h18}9[n!xm2bSA-Pf=>TcHSAtFf^M.[AOP09a#p4t=]{lyQzu5l0n-O?5&GS*g<5}iY60.WDjW&}z8Jd^-]vXf*PRcYOPS6e:CF8vA97H].J$$&48%i83<Bs0d9d3YUz8HbBm[=ukW^qmRc2QUVJeoZe#*@dU?{dtdKJY*]#n#}zx8G}O{v<[T(+}=R]esPRVZ-yuZ2Vv<C0n9NG-4Y}W>EU=old]EiA>.[6Hs]SQ/r[ZMC7wi}#UyR@J$D&:x-HuL#xlI2*7jpnjNqclI5:u>kd8az$I]EW$mXu)ICX)oK>8JB&oGG5QE6dWS]S.Texk)&Pq^5KPraD10L9h:qOa8eJ-blRCM<y]0Wy91@}n^S%?W{})%l^+AjX.UX0RQl[trx]mwY4*Vw/FM?LBe:cAoBdBTi+3K!Nf3+lAIPlG*/N<YIE-^D@(6BS*.{dpi[>(J*<WPk6eSJ.IV)dHqvpiQBMGRvrjhypbshSiTKu&p/ryU2WPC}^QNa*2Lir?uNMHmvwKb<5V9jxf0Y9{dOb!I])K/xtLkEY86nm4aNBU=5^0Md3u>QG]hNjA?Y3u7?3UiKa/3XWZNB3JkslQDqG@HlJsr?IQZ{6b9=sD3R2KW9DJA8rJlF!2z0qo45w2Xz^4V+2sB>pLAYEqo&PPwz76tOKiP.=[eO{39DgPjb:%nJk84:fd1A}P$Lyj&ft&C%zhQS(?vBh7)pR?*al&3}[&V]1jrU-c-3-{p5>MT&g):n-V.?Uu%Ewr^=%&Fvh(--&]3nWG4<Mr?9rIO{6KuScK6y9T]3w=CNW@:8Df@Cf){G$$-WXg!hQvF>vR*wr&X)Z6j-/P-^.Y=-gZZW2pb(gw0)3tB?N^rOkBc*sY+s7:19e3WeM7opifhdAG]PHa7llyQXSxt5[a[10?cI$YI5hbhcRJ6ilWDOG^=7UsC&TEv[)AOUJ%-=?to5a:vnBuB-KVyf:0a]zBA>DY*@MohTjso%%{HTmo+q&[g+JDrt4FbzYOe}+YBbUY?:!VI)XHMtrh-iqiBA=LtaVY(1*.y@DA=mFocx2=T#I?tJ5Sd6ZiapG]70yVNwzKv?Jpp.f#T:m0mo#2mYhgQTSY5sj8PW%^cl)qmy0Bh*o}v-[WsIP5NQzTetwRpEtb{G]jmoWVuIq-3/u4+{7IP?&<YhM!^6*VcVoLBO@(YmLZ4BMsFXzpv1Tt0Ev?2Q[05nJ*53Me}0GNDn&L7Mg?-0:GRiA^DeWdkGyMJu.h=wro7tH](^kG?QWjf3B^UpCjA^bpn?3et)(5B.8@G9nF3JH91x>N*e4(yRQt}Yb^<C(K#NSe)Q5IR}6Y8}xNdF5cxn={lgkvy>Dxi)N8X.xHTA]GMOj]Oa4).3ehm5-A3lUcnSc1H(B9Mt&*Kqx=&j{70W@)X!D-pgoLgg]U7*})l5-]Z2VmK.wO7FXtA(=d(:v1)DcS7b&69wP^VM1YymZt4/PXp=[$(kWty4M&s%8&jYu7L5sx.]18$Jo2GkY<q(F477FQYKOf3sbF.d+2k}#002oxE+/7n^J9#)<EXsVXDhOIk.)&C:B+=Rzk(ebv33tl.qXT^J9Mx*xi%=vuV>H9rKpGht2mN/U2?!0}sH^J}4Fo<0jKq${q?7RfzXsqc.BE^Twhr]rMsGY8Hz&Wl4L7qMCO?S3A7:]%AY:j>5eNT.X$z(tEsXQa)L:K-C6E6pAscfG4n>RLV9+eeDADK2*Z?]QqXT]>)435$2yODkmA}p^FTL7ScJOyEJQgqw[jX}et{k94(#&s:*#<QXkv=-RsUvME3hvai=7KX*)-)xuY8<%.>cDlR3vxSXJvmJu*83HTST?VS2:S:NXdk%4Rvb*8-nicH14[HjSYTv7FO%=Wbe{*=aV@5)=}=@qumPAfsi^@W@uB^y{-+gBxX{{d1QLGH.n/SASYO5DJmdti]:op+zIs#3woGoptSUHykD7:zJSF?]q3CiCHyV{+6O%9<w^9<TZP8OYo8B=c(PX]kq1P3Sk^XP9t)6i&SRd&hB+EVeVjSyMIM%K{Ow5ti-RfEDX/Bh7GM0POQGq>$5g4&0tm7d(:C59oKHkGrUDmZ9&oh[?EjGcxy<h/RY[SV-9z5oybSqM2@yHn%:o>soVrlZRepys#ak4Jn=6ZV$6S<#x+Mc<uG]*K>MmDOVo<z6^[eFq42KD=gpHh)r7c[g2-].IOV5mBw1Np<cfugMZm>QE%?cFOzqw<tY6]=vm6qewmv0a95Uq92jg&9/.-P[L=>=p@/q]%c(5W@xC4o}n/R4^bT4Bz6uJi.7*7iQ1pm]rF&a!YKZ^Lf(//*/XZ4e(4%YKHTU3{.>2tm?VKX3-Ajy1y+OD+(CU@Bl8wsnrj:mHc%k(MJ*XKf&fn6xs3*g@:Xa3s*c3^E5BPsW-#7:ai+IkL#*c1Xy{Ft2sFM{(qkaRcW{@g!nD@zO@AKmP]kAulfy.Wj{Y[Q*gGkw=@/k{}*i&abG^<Z=A3aMEIVNfVL13}&:0$=$-v9D22=DIv(G&]Bp$!5o)wzmYaR)<5^!d0$PQ&ANX3w]t<aM))e?Oyy::5KC.jLSmeyGvjP()ysb<x8$ad&aJ*RvYJWo4>.?0r56Oq{uL*}?dmtocq7h:1vjOM/Jy0$d7quj2zhYBjve!3%mk5kxfLsp9QG?])6JJSg9MlETxWxNYzuDE}q?BpuD65fL3UlMcvllZ2MO<F{?X3hjc<sPgr(kkT(PAy2rT($G-x]@ETbQ0{1d[0SFjDT((kH:(rFOv(C1npr@(jOIQNu[jSdS.Yk7KZ1<nn7.).Y*A5>=r9sby(G5}7$e.Q#P7U]yg[=Ag/b<+Wsc:@+NB=.%/f@[V>RV9eZ%-J^Y]ex/4BR)3fLfrpzrgFEo[x@mMzV7(hD35sn<5tzA<}U:?G0W4)$/U:.F!d.Du]PmggoZMNB:nM:(xiM5HpZ9P<5}!+Vf}0cJlKF8ZuaG(R4:p?]4#M04ku!>O(!NB0r/yHeSUq5h(C#8Z*.Ze6F)w4bC)K@^2YU(qlHW/E1=EXVxGNBq}Sq{T.RERL62yI#{6u=*v(c7OYSmZz/L)uo((]fU*eb{$I&qa9TdT(>PVaB:P0$ShBKj:Sx9m/^6HdbD0w{aZUyj(NgqQ9zInH1ZTuVY-o6${UEhi7qeinKa69SK((#vk!JbYejaU<U*6sQdH.34Yb/n@#Dfbx9vNiFh$bi(MlbP.G71>j[JfW!CCJ3vlIFpwvE^v3hDAx<W^:rw6LF:j.2s}X%1{-lDOt5/y2^O+UQi65%]NQcbdEV9^apo^ePU-%9KAg-?=Y>dLd85zcMw%G%2S}Jf!cl)eT5x9b}nR@dX47:uILQ@0tqupfKdU=]!gbM2Lu:ZrN3)(#H+p#!E9k}!8f-/v9tKG%aYEV&>{aJx?j!R.]qxOB?g^yhD3wh#b{jj3CyMncrSDwXr]sX/iURZGeW8lf(v7pMpNv=3!2>7/Z%eQy^3.m*}+:(Nco$pVdN)[v*S%DSUGdjzA?L7-PIFW3(5eX=aG[PWg&TOp<QW6=:-tTY!.[=A*8+:/y%mV^d219ui8&zt.z/uSstCUG2LUK#s2D4j72/eiGU.L0:^0XwD/hF$-2(MleM8U4-zx1iRaQts=T9CLu5}N4T+MlAoqC[s@NWG<VyGe6R5UL4rS:auI]nKP)59ntZfP1DmnIgO}&obrFVHim@4lDk>?en0FeIH:KFFm#CN8S/B9TZ3MhzbdBQpCwWtO?Q+dxXmDIw:-E13&v9ERBUOJ[pstY*#x[cuy9wT%qVZC[nA2WR32w1oYhNyY8=8]9xZHfBr]@MQL?03CjJTDrT+h6O1bMiIDK-s&yr5-4kLB83nx%w-UDy",
    "count": 1048576,
    "gapBits": 4
  },
  "purposes": {
    "commercial": {
      "bias": 0.212884,
      "scale": 0.028032295298808126,
      "z85": "QF2]!sp0!5QlS05n^VN(w9US)@y@cb.H3+#8^lbp9l*KN<=Ja(7WiV1(w)6yo2CQdtU^[Hh3+FWi7tg^xx!BU.*}dQ*(bkfoq2cfK)RMxWh}LhOyAGx^N*9Arls+ynHsk?HPwmS@<s).l?K.RqxXQ!jsk8WG<5z9i4A7L%k(L}hvUeV31x1ZSF6L%gxy$N.tjt<?O{V%.vNA?B].*?03xL-}iD7(R?7?J97oRq/jfFxjU.fc&$(y6K]w(#emfwqj+E6?+BkEPM8Gv[S<5UJSrfJz^$DuGQ]P30JSjKO{:3oiku3/I0/Xmk8Qy}Ft8{X@W0(I(NO-ZHvnOCDM]&FW@A5>.HUsP.2?v-)kP3^ey/@P.B!fezuS3&MY91:QnU4cwP&9csD.XXe?xzYk)hW#h=<U?ZnO6c!2Q3d6J{OKdZ)c]#{)(ykz-JU&bGJRESabXtlXFAo[N36C<PqC@8FKKY87?HmifAWQ<&]1I!YW?{1{1**>{yqgI9d>s!XjB:*i%Is.kOj{*n0zJZ@@JuUR#GNGu.U2X]F$ZMtuJC3mhJ2tyqi&kCx.H@tZZ{^is2xG5^@Mq8s}6m-HLw]A(hHoO{KiPY5oQl{%CMPkn-#Wsxzk:-V&o+7!pjIn0XH1yiKzk?cxpE4&DGgrRY)HG^lKPN@}jTN{hr^O$}qUiPb&[:5T}p/^([(0plBoe[AfnX<Fp+cRW*f84@nSb4wPV$Rf&4YpFr{bumDo>[Qogmw81rL:6Xx[]NKSUuvEO(h]#w=-wYxE-^C{hWBecv=8.@=xk4W<Sg[1lypXb8ug>QDc&bq[1gE@>HbMI7eJ&o{a0756h64]yn%)z.gf!8zsFvU9vCu<(<o5-vZ}PXSVlaWYr6Ko:[S%c0lkbwp<D6Ex3X!Amy0&/b2}*Kn<c}]ua.iCv7jGbb%ecbMw]l1jm*F{uDpZQv$tOe.A-U??IU1/*&!H}u!#K8SH={/R99JZ[r{6a-mSBmHNy@V}z]GSq!QBx%p$WIEABPBWJ-8<?dasow&1^l7>vO6uB@JLz^)CgOD2.YBMeo%nPA{WjIwarVqYe(tZ43q^y0DnGzQ.vLx:dmnPWc8LxB1xHRjo:$kM1<I-Xm>iSs8SI+lB>%*N.i=?nk+C$ZycCkr:QOGqY2lRrN{1/$aF@sY!!a9@VG3xKaRKabLL[n/0lT$*bDc<n?Gxc=F}q/tRCP%OY8([lTk[r1:BD(r7qck:RALG{9{iyfK0dwun245@)s{<Il-BLOH*6w-PoiRw<?(XX{Gwr.}8}9Ys.dFg&ClqkO?6Ln<WS-E5?d&<YU1RyKncE.9^LCjaTNcXhfS8!cQ]km9(I{BJV^?U%TH=2b0Y?c33VbYbS7C=eaFW8czw>%iQ4*h]Yp&9$pMD)gkagwXEhbbIX?S#^O<O(:01/96x]lmfpNN!915Tg&sWl[VZk#dfKvWm<0xcFV@$/01PP]%AHFco.uIOKU^@I($uzmoluM%-+flI9Ns0p2$iS<mwbwWtt@$m&GAaa)2.F&KzS}RSmh%uXZlP}(l.k!nsNXx0^HIu$feeen5zPE+:@/2lJm]4jBLT>UdH8cykGW*SttsoL@rJmUIRN)#TsR#:L?3OGX+S-A#/Y&Ifi!$]8&OXFxofPmZ5Ac$c6X[ZZCH+SxW]%#PVsCv4euUuRPXs?uo]mXf0//:Rv%.k71mUHrY*Bx!K-a#<5U#aDjv2iDIAR>60/?O]r35)Fhf#0A=Sm%n6v#G0lJo.W@AhJztRUVsFvztYPE=Up(i6yr<2Ox5Kuz&[{YU<X:Dq{fS7S%x]{@FEV.TAIM>G4GxCI#Qw-U>Oe6&1C-DIBc:^2n=38*Quc22sc5%B5O6wAy81}<CH(2Gzs7j!>X!}oqmKisr1}+J#{Rf(Htso=)pvxT/ac@1)u+!fD{P5/9a4bZjvF>yM0hUU!/?4G&^i&MqjPxv}(P*13jcTuYK(xBeA+te0T0]9CX7EvWn?exeobt#xm5%CXTdU/ndxBie(qdO73lb0{{lrSg@+x)4nvY)iyB]aSURx((2-iO[BCdLFKWm}1a</Ou[S4AO+ocoXbADIe.z/Fl}27ziNyF7BU1TY%(j>uWk[Ne:}f[n-fSY>TQpY&o@))$A[9J6K%%6El*zisE.aO$nS<nZqOxM#6hFyHtAgZG1QsIJzl&b?afbsm}1l!o5If]nEP/Djm(2-.v%>{2mO7>FKa6-xWsXbSLd]k(]S)N@sD&Fp2)/h[Q%[]THlM}X6:a]uvtd4LVP@9jKP4A0>I@l*Hq8aeCJl2wT$g7FYi[b9E:W[}rKDtBNdH%ij2&&1P!9qur0BK:r>1CmfH3=gk9k%@e*OEnhOr?I!R-Uxc2w3@oynmH2&7AX?RUJd4OzG1k>?5omayv&p(aE:dN!(tkz(v=&BWrH=zVBC3]?jJ2uf(]B-a>+dFMDYNr(d%sr8]<?wJhS1a:7&/o&lH$po=/uFMpkP]i*<hq:<Ey0A28i0ToW6r}+&M*IzUR+W<Mo*i#LS{e>rsl*=+^Qh>Od$Wc6j/%ae.Sk^ZcR:WNz$s7(q8vKhnC:*aE&X<]/Fkp=NI{E)tTlZNTLGbXCA-yW#ShZ+?/IUFG8rQmAD6XFGl/7{iA=qEM]wN.6NpF{Lxpc3UTIs2!zqu4x9iaTOJUc$?mcIn1fl^>}=]6i#=n/31hQ@u&Naj7:O0biblUQ52fOrywF92IoJB/8>$L%bOOkVQcq-c0t8k%3D.S1q:Q3tTP@)S:d%xC{@BZF^?UkL=3Z3DO.{jwR)RRKD<mbC&]vO>!d#dK.lK(y1g9b{gc&Z<h]gc:%pQ/8K@VryB}IFIesXI7$F[()![NevWbK.hgqXFiSC65$6E/Sc@tr+ylv6]vh(Yo(Ru>Jf(+nu%i*:5QyAsb:SBJ?9^eGLDhBu8P-Qgd[lG.R.%Y0B.XdvcAQjZoxo*u3%]P2ZF1h>HGD8JViI5}@-zX=JhK257n%!Pw{Mm%]6dZPoGHz3IAQmhn[K[hAJUKDt}4bhuyEoK^EQT4a*K{(i&mn!X<5HC7%e[Zf&0oF.C/K/@H7(Au-h0h*#gYcdVVSiIsea9:O.2wlZ=c.9CT2LXA2DyV@k-X?aHr15&c0>@!GZ%E=yKT@!eGZm6=C&wPiQvOKEl.0&0TxaSLI)N:.D/A%-c5FjOCWePpjA4HG2q@i&<.Z[09fw<qLb-$DRj/zk(a*Nq^@==En32{>Dq0rKyeMyzV?1FJX]5dz9AVCS6l4$Z8)NA?xqQXJhZ)Rq!)sN0:x]Y>ire%iOVxEuI&jSQaqm:X=Kr4tH!mFP@wDaL.j[1*+t7Y2jLJyHFSTazO9Wm.55YiZ*SUY#hNl!Ro0M>p1MSa{p^e=7$@rR5:45(a=T&.T4g?>SGnd$0?W2T=<qx0J)E?z^?RdOF?jXY/u(&3Fdd<V<RMXXmVfKns]piMPW{*KKGprwIV*(NkwYDOq9tfz.@SOU]RoAqfJ4x}NPJq(5ekEfTG+1#3W*pHm:GYXwSuoDD>8w%riiQf2C3uVbPcW*5NOLYt!BU1AIy?dXdBv3e$TD@UKQM{ue%px*xva6(=EdmW4oQ9tC57%m#F-R(B./!G&Gkmb%bEsdme57!!JIXNKnO=5igqBw%VRjAVj>?[u$u&9+Df=j:!!q%2x2D?G-60!My)p3Bcz?JZpcxmfsZOGrr7dR1#AVBF?Tjj.T!G-[jjC>1[crjZe&m!khiUJ%nq<uHX9Qy+sxDfsH^FD0U1-rsG5RrekG3wPkza*p#0oCwsX@Hga:Kv9xpUkKWRO9l[2daKn*mX7nt1tFk{]Y+Pfi*sf>s8HHcobNkD^w9O/g4#T/q}^ss[(noPT=bIZeu:eg}YsxBc5:HTF.d#u){JiS0tfc!GZ$G5>eF]c:5)=!n8(04+X2c.GLwDnA}r{^BBPQvc#[6VAp)f(U{QIU6-9bWO]-?vTiohqa4aBL0NI[KF]Qswj3Z(+iDvzpmt46IIUdQ>YRG!V=F3iCX1c^m<WH-{jzw-t5Crp33Wp3Z<TFz{k?Ms&mhMRe#F3Y2!h(ZVl8TzYWqN{!x[43Sx/KIktEpMNblw(DekVLRGlz)/k3{4mZ1ZX>R*r^wb4Xqq<l>:p.8xscR9i+MVT&Aa7VX8htBteJV!DtUnT@.6[N-4QGy?2GrLbIxF#:r/nsTDT5oa*u)X!awtRj!paH]BSe$jQX<8kE/AyH5c@pB%3xB^vqN/QM?R>lNNeFOXRKGqFx3abVc5ZFN<-P(gK!Ys/Y*(7tDU4hHhgUNe)+<=WTeku+uNuBMz%cykbSPqzP^R26SQs4cFM*N@jW&Z%yvDy&7DXh:cvh1f(Sx.Q]bgZHe}GO)f:qg[LgrsY9z4sVb2oCD}t[Yf32#&hM}D?I@!j%afXA-UjFk&LEqOap70Q%v^$7L#<!A@}o{zR&U4q<R+BqSoqES%J!JfR$c%)PfRbwf}Mce{G+EtErq=eiyy7!@:0@Om5pXy[/mZWQR>}9vVxvZgnD4fF$?c2X/k@{e?rIoRf^]t&4mIZf^Z@3!LtjRQ6+JBi.^u7HU)sh5UD@SoeqCr7rE$=m3<h?63GO@j4@Mwdt-UB3/jn0NuEY]h4Z.UTn7G69#p?Jw-a?cy@7XFtyjwct:+lc0=6BF5px(C2%F$>IsRf1U4sY9ihk8iM3x+XoOcg=W5ZCz>%j[FeBDoLhp<P=K&JmD/dRHQ6ZUltla9yYt4J6+I+G$aGnf4P#I5I1-YW2d>pq}9wwG{2L(Cbbp#(?K4GXX&5)DwEjWOlf9G9yMyKHlN:hfZ#6QKWX#4EP&}I]T5=Cv}>dJmiT$VHOr(EQ$oTp%5(m#i!BjYn=:k{*gp@&&(:S<PdckjFaK+nm{D#?&Q&HUVb:8&X#e9Z::Xh9S[}Em<xIEAHEg}PAAyl?d+<C{=cL$nXO9B>p<!6HxIr38RPBLgnCZyY91:fQqOnr10#)6xn<^(>u({2CooFMi9V8Q#6HXH@^M:$JH5QfM@^UIO%4NeNX46#+{R[[{dd+k$CFTOpxSAVhez2Gf.Jdz}>k!sgUwH8?)M%>qV2/uoE5fHAoG-$d7sGbyJ:pOmIGsfzo8[^Te}#.tg*VYokN/:^oBl^bw@9!]>#o#&BVZK+X6Xa30Y@kkhFz76*[Q)%lq3TmidIosr[d0NlTIaqUGyRPPen*j?4PS2SAK2qT{%!lIz0gA3CH9NF^LS$[Q44!s/(@#tvu<4Lw[5={gcPvji.r]iC!21GyRmmS7B]*feJDFEPilyPqZE<Jn@SFnsl&FIk[^<j!T]PTWu=c8^/72Ia(38uq#Wr)pKrIQglIuPeFu^=b9@Vgqjq&?YCye/IEMc=OLkb5]rm-AA}W:1j4O8wn93ke=OJcg@B}J3c4=NG0^)U}R$xbX[<Q+74ovj(46E}d#)sF!-Tj/OBA?<}7(WO*YT=I<<Qa{32H5mo#ps*4DUp61o+fNUnsn69.axnjW$xIB]=p!P{JvA*mM*Vs}%&#ga.x>}v^lM2M8Q{cTd-!(g=e<aUSYGt2Bf4r.Q[*df}+TS=.iHKpisUGRvVk@6^Y.WZvMt@TaX$&93=mHfX+!:-/.%9U=*7RKbU(z1IsKyG=+>LZ0W{[tKEt^J>-tJLQ3P2uS?6XSSKat}qF%9YDKq/Z#?D5(O?Sq:#<(Ai@{(dG(p>QW2ZRbw!Y5wwH(/RM2[daukE^:.[2KxC*=%A)V}R59:Rq!X}wWj%KNU+e+m#>Ba^C]CcB06KZ?oCna#{NjCeg=u#e-IrWsw5ooL&@)z8$(U%vfF?:Y5e9^5HTERnsmYMW[e?GAME(A[uQ2[v:HWc1V./AOTFgMC#l]yCaOGz2YR.jPA(Z0zeDloY[vXrULU9*4TY(vr[{3HSEydS>)!jPN3i8HbG:-5Ox1wW+.S0n*!]pFm@GwlB7BNHGJMCC}QBbd::t=QYopGWLn.bR?E7[2eMRemxx^ofZuAm2W(8ZA#mSzN+0D5F0{XooHQL3l^(8Lm$kNDtf!t${#P^v%S<W9hck(-i%o>T)pNBl7C)iK5Lio9sm+<9A62W97OP]NqAXAhq62/#Woe<FmqDcM*W[PEw)0fX4vT31NQ&2mGD!REB8=4?U1+(E3Xf&zi>dE{X#Gu(q2I+F!RmBz}gLm>>WXOj/KG)W^z>r/wHw9q?dirl*ua0xrr%Zk%nb^X0@cy]=*+7.t{zzIpX)acti}etZDe3^!*wBUZ7oRGVkY27PKv14E$4Y*V0*y9Y?40Z)&OLtb@0DrefGq@:LDA2150t^(fkLeH)Q3+Gh+Sanq&xQ@kT+8nocFJT$5d0NG3k+%d?IV3I=LXcMl0@)c3Mn4&@+7ml8ZBAi1fM/K4QceWTP[caynrT5&Jzpf=STsVtiKAI=ghhdMtQDEMF/LFQRM+rMhVJ*T",
      "count": 131072,
      "gapBits": 4
    },
    "ideological": {
      "bias": -0.883511,
      "scale": 0.033348578112643,
      "z85": "RQH<STez7a>9@2m&TwNgE.U>Jz:IMi@<$?R>ie8R3?*N/ZxtRX/BcG4ZcGwc]^U*DaH$H1BQNKOa&Oo*=-*DW%k=a4Z8::G[#$EQz$6f4N22p]Dqv.q9H8cNLC5P^7)+9pCBmzPEeLq.ahX<%>S3HHw3ZjPN4)o*G=I>MrWQ/hD{mU#BR<(p6BD$H1Sf4ref()jI:!@A.ouT)&ky3Emq/1W1W}mF&D^=U6X>#ihs*/Rti<)GS/)Co?^5QF[ebgTjXZ5Zz?dF=7+bq*4inWsAP0W/wO?Typ.4}>sqrk9nbgAmnKjQe+g!g%RXo0t*GDB@Wo(UOw-YO[=9G}u<#O<>-$VB6xBpazfiq?Kb7Vzh2EyRWa]^ene>gL%9ZXeUyifl4T]]{+@sAaVTvk)&E[5l8T:SypU[c%$FSyvr-#mk:PhI@wf:69sP&=Tvon9pC[M4*YISX*HkERaZGFeb1f8UV{f&ZaB=La}BA9?/h>ygIrY+.pEj7Q6yZ>9nPGQG3h}mBGmo5F1d3Ky0?9H<zc=?Rt:N5BcNuU5Y.3]<2FS1>j&WTO@bLs5gy0Mlp{59BLiuYLT2A?%pGAki#it31k&XGxp^/}(Fthz*g}]<Y3C0k}#.)5T^Lc1.FZJ2ond&Q5VQ}0RI&m=G7a%2%kg^A8ZX6^Icgk/R=$^q}hIdS^>48d/}31rb0-*pryY49YzF8<y-3!(77:ZObF)0C{1M=St:dDOZhMkY%3-Icf#>nc<y=xh!Zk8>$HM^9=8P&E+:+BH$Rx/=xaCs6N)bb#XM68H@{tTK0x2?9j0{[I%R*FprdN030zMpyEVSF$&w(]]Z27bGGejve?rEub<h9590OBpdf#.F8?1fs{D{9E*uli:AZpR8#QDva9[jVjUk/6sd=[668R<>{?>^6i!}/Pf*8khBnUG]--N@Z6C8T$j4]DYS-S%9)aC)c7d^dx5::/cx1P$mFRh#9V-JS}{aSqZ2.S4rGx%+TQVLtpH7KhC>=rn2-alaeD6RKz!*%9s*S9sBW>]ZQqLmN$7Dn/L:PqTa:pL3p5DEta0W>kN?cIuHOCB6I.j@i[!y(@AXN}ULLeeM0!$eWK:.B8)a-kG$!Z*ORiDk%{@L4gh{-(w1)P+9!L2Pvf2JhrE2w^#&r.nCLsidTj]k{6e8Jux99DUXM@%?Z<zH^/XD$5<KQqd8%nz4i!OD6LK7Oi-/UXCd9=1bvjQ+gJko<QtRp>-bj&j^Lh)n*N14wP7kkdjOY6{N8Y![r]H=IiuV5tTCh6jdGOFG0MXpn8T/+6mj$luAm3doY16.ml0?Wb{<e6F$%O7qs?8:0^{nJyl7}OM8Xo@)g(Jn?<mkXHASzf=mHQSpE0}L%30UfG!/c5WdU}pWx-l2tk)mKy.)1:G69v[#yC[DzlGuTNbpwjTBLJn2JS)L[h>b5(nSN7#o!sjepBTu?RTRsja^qO=Aj6/6vTtB@L=BZq9hxbtK!+WYv}tRFBK>guQfpATleGbF<0%2=.wV}iqm]&$Nb(<%v%TTtG%WWk2&oSRA:aIN0B$ci?N1]A>%P&J#-yNXb@S.0zKsc82wqhikRdS}}tGWHK*=49v+..E%ooPMty4jxI8P1qiZL3L@]16@lWQ3!.uNe}^UTm]&{?D@.LXlD!Pw145%Qb%}M>y?0m2nLng]knO5XTJwAfH-bKf-T/Snd[X^zC1]iy>bbN&BF5nkRP7S!@&6g5LiOrTO26Q]rs)@fq{t+ZEk?0[YkNT?fPQRS-TOIOGzxIZ-hGwRpv0Yim)*P:^cI]GJ271SmGu@n}Qo>4P]hMIT{0mW*43-R}sE$8v^G>bY:/WB[=?n4(do>7i&Qm<:lHRrgM52cB!k!^{>*<bvA(--.Ovk*dfKIGk^9aC)05WmqAs5bKX>e<7iOgnHA.C{IY{)18b-YtKeK(XP.fOl=GXvM1cynSRMf+Dts0R][dySZMhD#}r%s*dW{/vlQx.[o95O!1va*X.435Lxa5z)pZ]SJa<?jT.PG=CR?nfU>AeN^8x.LVr&LxKAf3@avuE8>j?^}fT1wEvZL0?]PYycfyMx797B<u*a6fHzJ52:uvNIMlF)Q})tV+4}^zBB{Jre]Bhdh2YZ5fG#dFuVh53hugYAL<$ESJfZq?AU}>(I(7>VAMr.4&0gH7RZW3>cD56U}GGF+5v]{XHUFyp/c>6-GgmNWKbAzMv)K2<z+c2]b)t1soO<os/?xiRm{:prsGSx1IRCS616^y3AkKL6+g18OmA1T*nhgb2&VVMO&Qr.SpE^>PDOX5gk@XGy!MS-Dv>4Z]d}!MgZ].As?/hbj+7#wY(2c+Txkk%wcf]j[iiq5R(LyB6X4djOOlT}-2ee9WL}D2G}NBKPLzc)]^6lXM&%vsrBM3+n/smnL%zQzY+F/+Ac7C56]*qR0{7eJghnGTCT!pYYL*A/7.O^ETMAx/I9jMTtuaq{!V9<nrzQ.{J&%V}]86UrPB?JHJBWf+JCj=/&aCBs4]cjgG4LDcCqlu{x{yf3a5LLzBBwYHsJA[K!=<yu*1/Bsq&n&1@cIzUV(2WnstA>fKQRP<8vH4y>Q5NG5s7EY>XvwwimjG7v!7yOvV:Wy6MkJWF@@a::yD8E?AsbEiS?:Q{^zEMfTd$g!cGIcYvRLG-hi?/Xx%!*kvUxdGI}nVc?iY^=3$Nc.t)AbGR!WyS.4RliTYo)mLuhS*cX:hk-QzYG6+)Nmk4/IXun:x?sV!=4]z@x5=>?N6PM$NyB((dHq4U84YMugP7>Uf}uvN0BJ14kkQfT5S=BNc.+YSxAc-nO{.B<Qf[^NK&F=<*Dme&KM5&j)T96EJU6P<jpu5SYllsjHU[O(vm<c@w+Rxu7[6UZVK4j4oM^FI$2Kd/[1aY)Jrm2q-Qnk7=>-^#7ROIm:&jfxLj:I3iSi1A$LSuFAP}pm:b{[hn&x$}e:Zr2sTXO!0gsM(7HWpPHL+A2XK+Ai^rU?ynf2iaX-buZm/vsz5H!U9rw3NTVXnJtrU(<PKifJ<=eL&wbyl>fz%2qYZ>QYK]OVP3}><uDaX<dD[6P&Pu:74ddl^6cx]RM*fRLlogs^B9s[fln0gaLH3+T+kJLSJz?uN=1AtpGYep*+%Q-p.t.rDPF1e2)Bd5rOn)i7X6v]?SKo5k&TyRD7vbFq@ffJ=0zMT]Mlc?=+nlEYA$bdMkWD{9Cm(T#XjGrNfVai4^[8j<&MqivgnE@:%^gclR(iLg]naxepvGVo5^]GSZDQBT^w3bD4tNSYHc/qM]3i90Jotu{SwWHlz{W<]A]gOJ3pJDOr)3q?8kj0@+D9HOi0)@p.Z6kBX1t]q@NfipIn$KcszCnL7zt<yUUs@-t3V-HfpYMmS!yc:]+-drfu.39EpXSYR[5xEs.5LlloqORQsK}X>qNP*uDGB(DxN657$6r!Gl0alUr/lh3pdBDHq))GjsZ/88l%OWWJtMLq[F>zH{S]ek7z1gOSK2C&->E7A)RKB0)nr%sMRk==^.nZk?uER(5rSR3O$G4f-4kd8+:ESds>jZaKmGyl#>:yE=>2*==NV=i7<@lLzk>Y15omk5x^SozyC@3[:1oz:gTlw:EUzD5<f.4!yBQflWNITOE.@Hk{g1k1ou@##)QIE*Keaq-NdamCrK}K^q$zIqr%=CK9A=)()[Bqbg4mh1EXDOxCed$$3sOZ(M%J$km-hzz]vLsMyLxMC>@)tqMU1&is2n$b8ZV5]ZJ&g2#)Je6ak+uJS:vB)mJPJ=>H>X:3R{qX?IViyvnQba+fZVBP>W#IN?je=dByjibFU7<#ML{NJW7O[2yB-90mxz.)8l{Tn]-={Thu&e[a46yxNs3TQKd4Wh&A4gD!bvRytx7iSe(.5IrFPIm/(}Mo]{7h8$UZk8G@%8Q{iBGSNeAlmsgjMPh-LXXvKpiz12wapxl!e4})IwB#D4KzAJy/NRUTp<%(x&8:WuD0$kc?H+wA]8PWZzJy(}kDo>rP*-VPf(+2SS:)Sy/r$/-&iP=5k=Ee85z]Y.y4GHfjG9EIVe%6xReqS=]g)fw[yC&&twP+lNNY0.5a:{ma^!7E(Twg9sNizmP7nRB@L=9s&kt!XsOKr>II/8Pw-fVW(aG9IZB^!wy!@DtJ#iV}+[GhH@zSS&][aSCu=fP$C4EQ$D2A}x$KMMP{7vN*b[2j&b$z3pVGUs-Kl7<ye{+QBHs.QBE?*x>2%D1^]:.PSyVrx<i}$5^J#cLb$9k9$k7F<}^UwYOG0&i${#18WrL%2Dixj8[RwqTY:k>%5irkUhw{i+P.B7HJw26s5S.D6SEUZ^B*X=r-N6Vc5TpD2Nl[j/w!ek7aMQauY>cRwY=$.QqL7B^QE5?&E51k[GeVF-NbADDtayilD*1*wmM(G%8dZIKNsNX]2v[uq#+^W2UVlYf1j80KQkWViivvd6#J*{GbGNER:2GW%92R!<>dn34lWwy.a6H%Y[]w9Zq^K+2!q3:.TLe]hQw1-s[RuNQ!Sd5Wtvp14<W4P67vJ{eDCTV4?RWw^3yWwJ+kt2y<nsN^*OwJb+:Oi:nAzlVV75?!)Qx+]y[7.kTCtN}jaI!ew<+::t)H^>mjGb@?[X=:>?39x%y5M*^%*[c}WmZrDjabf{zTmCflV@oGxhJalY{!nMnFQq<<fb10RXLI#n<8Xp0n)c{NGgT}%vlG8{&4kBMd9PP9S&{.GoC1f$c*h+WCu<@CV0ksHQw6a:O9]ncNzHHH*GjFB2aFvFWtn@!&^^Uz{2wfv#h1.hJ&ft:E5DR:etYATJ9/SeU^iN]ic{:&yN<$)*hzQJnJK(d8F@u!bl@Fdd}u])o>!.ux{j?q+HL%-Q^pHFCnA/)N?Or0+Yv8v4Z14V07N6>RPQfM&S/AqSM(vjYx!xW8q8MjzZ+L$Lk&[Zs[6S4]sKGK4/fHd=D+#?jp-K0Lg/dWuqa?sy<EH@v:-DfWpvmr(v+sp2BNj4]/(t2g&}.U1C3)t!P)rgC8=d7<5NZfA}ljBEX&ueuPv9U$%GH91t:KE{CTHyf<]5@}I-tG2RC4Wv-WB-gA@aN6mb6F0qn1$kk22k)8-qZ*%.h31sHIneAg:^}z83u/kFz*qXou-$+hGU74l{V}7?OAP:e?X:44o-tJiQ5>.Y<w^jIM^z(!.$EB-)4{oQSnH#j%kkje(r9*K&*+bqqP1IHg{{Q.OV8Rn:[R1]e<%%WSLj83wv=vhJVlBIt#e8y<McCbL4cw0)6>h[!anr?2fH}m9wVHd/GPDhy5hb??58uEBZDwuyChdQU5)5.9)P@[ta?xEl@3Qr<m7V*5DTW[qGP:&{9qmJaS0wvv1.=@Z*wYt}S9}-qnWEUZsl2r(%aEn64TJLyT9#TO@F1f}tS#YjcE-)C9Q2QZbEw0o{Iefyf4Vwa{p7l:TAf^m[lHff0^1Nb$Ob3{3np&Nvf47AqNDj8s*(yr}/S=20S.uPI0/gpI*a@>d46RQ#T6M#CN>54Q$V@lv=6zvuA5%mnMFI9R1z*URxKjGwx!HG>!dD{ywQvK2&x5Gz}d.dphcj}p9[Prw{?3>Sw8VJ>}zopl?xp>z2sG[BJLXV*j)J0uC5)BP)TggOgDWto}^TWOh4Z^VA=sB>o:domlxuJ-)}0A:yOf@P5UA*N41VFJ$@1P{rLGTQ3l2W.E&wm#kxeG6CB!EV<$^K3>h8$mp)c<pJza4nuvm$aM:{=xx-.J$TZ:k:*5@3[(da<NH$sh=89y-<rB!%c$TQt)!tYI^f+}WkT2E]BMZ6XP9q&3:Koa0OMi3%jo&39H?d0Yf26i1H4JVyM(Cryh-lrSu4A8@H=k@-Ve%cZ}8T7j3S}fApvtUQ@<3M%kbpP4^{uZLh=tpY<q?vV1!%V(7tYi{#UK+dK7v4oosiy}7{{1C/?=S&n/@7*Q2N.zbMjcL[w-<>:>#Tx)YM}ClBcDx-yZ@kr+Y5kH5MWXk/#^&Wl-P3#/I>$zf!.SvT1x3[t=Z=e5=^HcmZSEKT.Ta@{3WBAn$/D&/F%njha-A=j=3GnsSdiy1kF:pV(8gGeGuKH4AGoc2CpS5/Q-1+ps8NJJLhZKikaqT=(xV5qrC1Q56{&q[ZWcBPNl^kQo{*X9vsvA{%S3kFLZ&@1BSeMLii!P7@^0Nd48kduPcO7+^WF?I7QweDanU#ZSU]sMYs8/m/U+XVjj0S@m+mR2IW.j@PzZEvJbrjTw(TfUH}ObEZnG9b^*eN)N?$<YL@^q7eQtP<#RY{HyhT2QIR6i!L=Z#L+U-5&+HGCm@.zEFaOodg7v8^0:k1i:is7}JI>l=d<Rl?)U/G(J40:@b44)0t$V%u1z]&&hE@fjn/-QFtWUwxd)opr]tK<u!#kC@r!lkJOo&J%1h9&>N}iB-wF[(E3MaP/8Qw!!V6TB^j}Gd<mOiKV5nfDlu&u8b7W",
      "count": 131072,
      "gapBits": 4
    },
    "charitable": {
      "bias": -1.146663,
      "scale": 0.0344723095844102,
      "z85": "R(}]Ue5MS&IPNi@W5.Yh0fh*W&GRVh9}#GVt^cB[mYGA!vfMpdniMvd<ZBV=:UH?>+}n!$:MLQ.ljj6*p9VY:YhH-R@+xszMc#JLTkp@H2X[Y+1oF$D0ulhHCD<}{]@)V]oJHKs3TnEY%mCf@FNtkk2c<h5VkwPrCM!b@je-1n6B[1F45f@[]A>/s.WSZu..Y}0Nr[.Yi9-ja]C)J<I5V=Yv=<#EtnxUcqvsVix07}#1QpCjbL[.)BS<Oz:pdEi.t$(J4!D%OC%KTfXBI7X6{J.7n({?.qHMHYxar*noR@%UB?q1s@xbxHJr5(TI.9I3oIfb94qEb(M$RFe9E+q0Y2t:4JRwFMvkoRN7vo4hXeyS/sZrclr.5gZ?cjxfmgVs)ULQTPGU9(IdCQ=gVRaVu(v)0Cb0td{DqVSdo%MD@p8<g0Csd#tS4gU<Y]wp2T68hN7-#=4F=5v4u3U2[A(#0m<5+@a(HlCt9r[=U)2oHjmOEdj)4D(m&46Xj0()Ml}uZ#0/CS3TL+&5L)?zIX>BBIXzhe5].7IOFb{X9i7.pM/vu8>AU#V0wt.[jE8Q6</>PbZ[.wet7j=2]{^&mi.m1r+y<CaHuk$z4Ba9@i(qj$[!^0)k33=NBzV>eq%z8UId3]kSk16.W{-JqGh]9/$k+KBqyej#UD+D[/yL3RyjioBTcr:SxboSARRZy&L@@0fTByqnN^k35QHTaWPfR*U6]+[5Eram2!aoRJw88Oe^.y)o)SO)!h$Oyx4$pgy6&Iyj!qanx9SQ<[)9kzDK5tz359yjHSZ>3bAh9>Q$exHP4W}djb#LJ7Rm+KyXO4Wm!m)aBBYHb5+3v!<uHVBHzNR@GTT1sEV:C@%LS]bs:Bg8SQW{F+D#1pa&JNi:^7}ZjL%c%u*f8-v0G>w[9P>5Oqh!d>9cI8@I@>S+v0Lql*AqwQj7hy#[hnb>HM[Vp6Gle6d7]}k?XHjUiR4mo+x[eWp>ZkHW}cth0e)e7:&t$Rx(&g3v8&kNe:V]xCjEUsV2Tm1I&592/vRA=vd]:<BpX@iAz!f=Hv3CNl2K^SP4C7GHga]$zIdlEIoya<6L!!h3YuAe:UsomP+P&9ANpB?]j<ZEQ=RTwg<!W2RE[ABrUXGa[h=5hr)yK>XSU!NA{7pbKxd!/r3q7zcEhl70csr#k=2%UwcOLc:K1b-pC5a5i6F5gA^O72OseDl8/C&b}P}?{RGK+zTz7?sA+!r&E}:*q2-D>qGQiJ:vfsnrGg?:XYR}aRg8w1xw8jX:Ish)Sk3Lt$w]8l$B=t2.RDk01S3.Qg59e?mp70y0fFsmwK(dHNE#ba7$WR##lB5j6GxAyW6$^k)t{Wvox*m{H[S(]m{bGW3VC<:AnPkmn2fyVaD(+<V%sTt9<q7rrXG*QXm!u%-yh(<S{z0J{AmPxFQ5{FWNnd/e[(*-cKffynNBon8zAJZRgYAlt:Vo3OMg^kAVpJ)=Aw*ADOT!9RhQVnz%X1<84a?%ffDO$APJO0hH]ivf<C>1>6@tpXnG]PD[6Sf{#d(tZ-b(&)[(^p0kK<1{{YnZEO&9vI3]k>dqO{]<XQ<8t}^K7FadJy0/H@PGH&[LX!]MK){<-N(UoCPT&)I%3pWsmA/$CI0r)?5w0XqU*V9pLC%9[!-WomXil<6d*cQRI4/&KeR5aC(OWj0[)i69?]Ak)j!2&J+%KLS<6T>]<z>Au3.dNkvm3Jv4?$2n*Z8Vm>L[ad1*/oeo$=Jk2dO0a21{:1kj1?BD9fnJ$o+x}.2%7F8Hv=Ye4p(c?[npVj.&E]D<A{zYOJU!^a:=T9wvJpH}K5/&4HaoELM+Rg!kPshpqF>![tCw]a<=]wvov@g2tN!1*>3Re/I]SI5hSIeGWsvX1I#*+{dSjZLX>GL4F*TJfx+2L/we=vm7qBuLL$bh4KWGg*?u(UQcy:k}Mo%6Lx*3je8i2Z1z+fy+IpF@@fsE:ed@aN%l?+yS8JSCG1[b?4z)lnKpqpqUc?n+:lJZmkKLg8yN.D0J^z7<6n}dn:rfZ%@enA0+QyVnK>oTZ{0+WM2-EfBNemdZm7^sM>VTS{lM%mqtBU)alv%^Q6/R*n#0!7Zl[H{7UPJe*<OeKj^]=far9th9+TYFc.DYXesxngW8<2o(a-1}UHG=C0^t[0Id*UiEAd(v)3[PnfwRGO7wdX)dfj5pBpoXVp}by!pW@6-wqZM54mkUUx2l4?vOc)dk2gZHIes%LZ5.D2m8DFr:70v9KirZJIyU]Prd8qZSmz8G(Rk%FImWywt%#I)kbATr)z1H3lDy42Uyl<k!!3g1QynYFk-w)b[<(hrlGPU}:W>k0PR>j4f-GarAhVq{&2XMGY?[lux*0FFoFKCKf8.dQB$pNh-/1LtPx!eYpThi5TG<{:UzixdHsSGkILP4@7b66r(e8sP2]Gj4CYl[Am2cOFNUE3dq%/CZ#<h(qaIGFxrQ1M-8Onvh%S3)FE(</4Q>ql:y{M[zDc1g.}t=XIU%xp6XIstqZ5V%1M3yZJD^^x?7e<C5>e*In%617cK<a[.ebF{9-KS(B:ys:}uqn6^%qS%K}#FQS/.]au30B9kzA!]6v.qV]53Z&z9(Fq9#!5I7fc2FIIfB0a]A6)lsrPAH]=ykFNZ$oV}MqQW%E?]5$p]j^?)lctU6kim.P2Yna=[}a][z?7-hb]8:Yw7x{t.=KB[j$i-R2q69xy:L[WTVW<0}QdVkZRU1D8]VM6{Mrz1$(oBtIUTWk.6yTw/Z7sFJG+VP^1+(vm>dOXJ^e=wU.eC2E54>M.fIV[jo1XvqT9&}Ey9[0xLCt/^41q!3q5=J0a6}LhSndU.)@kw5e(hORtTph2O5FhrquZ3Nw<IECf<SGoTW0q]}IeLzOe.EQIUYuoX[6TEKqQ?br8-/PNO6j7iV-8ADPZT]+PNL8/VN6?%35ORY>[Xly4.najO3F502%MP7U-Vg=vJ)x1[t{{SQ76^i!(8AUqo9#KiwG2qYIxDcyK?}F1>gWXm]VCBZS$f{JufFpiO2-]:D[JnKjo=wodnHlTGxtqx9}<93?:onf?nFJFuWK*+>&XdnEnp80w/w)9Kljt/0DUK:{(B99uEpD[MuVv8OVUmnu8Jxd>58=]1rfUy4T*K?}09>G@a)KsBM}!q/W:hiO}toEd!/(GjH4V>^R<W}#Dy8R2sy4:C=AH)3ctJA7KL(%8Yf1:F%4=lkV3e:fiwC-ax<!Hu=k?m8V$fmnTA${JMFxg1&VbqF]ph]NvN3nmb].y0rkWu:l%09&ouwsvPrDfJO<:s<>b9DBua%SBY33hB+t[XbNV&q/1}Zyhwtf/$F#Ml5CPVtf[-HJ34GjO?BL$9G)]f!71n1wp-d{gJ>JMb9#g&W<$OA+p27N4%w7(%0Lruc>i]gmz86vg132XD.:6P:At!t:Re7*D-Wi7vNH4w^ofg9lo)0*-bsDTHVfZ6z{E?%nSeVASSh-4PLRs!J&OW3cJ$6/8a^]ONxduw<9ss#Z$7Af[(t0t37p?e/7T$EJ7WdZ+(A&&=v#8(kCGY3Dl%/c^pe8uQmXKNpHv2>3Q5iJ9mxl+WXsg@Frc7M:Li1o<{G6]@t5dV.lOO*nB7huLKlXy7+nJ}z9Nwzbc0=FL^Z%mKJJk+[{Jg$2H^ybU-(/we$<JpAh{7bXmVo).$B7zRx#O!8lw{UsVOLxs<6JQJ2#4YP<1bj{<McOXVDDL5(-8ldo*Hb8JN*yMBZyr)4B^cs!8.LgDnEr&sEe]ZAjt6d%*UZ[}}XRX<9=qno)F#P-*bxJs@c$5<W=#6*@1S%3g016^/R.x>}dBS?8]Lz:*ZMH!%Q5)>}x{Q>[n#r>PpR3$0rkx+3@*^r%$eFjAF=7RSha[&Y+I?cI]F:Xc1&A8z*vN-Eq-l]O6g2%Ui>[pT3kF1$8<yl0(qpzb+wDedh-q6qcBvZvh0i#ABQX.@@!pXUF<AS$B=[W/K4+j/0hJwi$F1l!MrM3Co2y>$Eeb9:O%(:73E{&M^N.)iwgwTbl7mtv*?K^.6KwL%Vf+oRL4(!cPzN8F9edPh^eXT>H3J.30$2bv+$KLIjOhMVjLW+caFzvrdvkd/>1{ZZ%+@!qa1MqQMiW2YwTI*AT7QOt$}[g}.(CU*#r/)]+YzvY/J*@}X<xK&y2/B{N$UM1-Efp>ceiZ(snJ[JeHkNG#.qTwA?}C!]z(/Bz{DI%nM>ig!6fn*pXwOBTTdMXv4QsO$I7Y}8Gh%me2an}gk)cMfV6s]UlWwa<IS#[axb4QF*2=evw@tx&PVzAAcilYOIZ-:P>q#{lfL2N!t5uvNJXYy#X[&yPIIvw)yum=l)pZkb^c8ekOz4k(3[>^(NVH%MFUSieQSr9:W7:3Toae3#g/10hG!)f4ltuyeUQp$bw[gWq#1Fe[w*(!%C%hYodKED^J]iV2A:]hC.d*saf:f+KwzSPSTBfdH/lm[2I+W!cwir!NZ1UY7W?3O$NnE)V*nts]I[7bRlb>v{[h4m[@V#r*7N+k[gGwzn[9(4^:2<H2G3X}Vlw46j[l[-Tne3[[O36CnXL@KEpLrmY@nyX>npR#lzIqH[<J$%86K>vIk}cex!^9?YdyhiJldz^-nKZpvGA&6VC}M-R7}javA6[O@r1v!QJ6N1Q4rpWTC2*Jl#0Oi.7KTT9vdBhpL)[F!Ek)Nk72#=s^JZQ))=jG{!jP^y/edd(T]2OZgSJnINeD5INvM?!u@eKm1aCO2)uE(cQv^k$YpCWUeJUr(n2Hu$]!wW=fQIAj@Y0[g)]+I%lK[9MS-TSR?52jSXR<:yh-L(&3ehP<Is)RvnZ=RlTLn<YW5e}7Rp.u!vr.hpa^+<nX[zy%KA46%1BPUSYRfml[0(v=)yDBI>v!1*/m!P=Z.ZSCv!iv0(Jny3aY5M83u:M3kC.$F@xJvnZsm0{:9.TpAW}{i8@&Pl7UC965u7>7r[B[TItId0e?kK>jj{fr&UC!Tr2Y%+KEfX]GW4EnJT]B:Yo1j9V?)3Zm+$a2OqAosDgB=U}9h/ObS$lb^yks^zzYCF!7h*)Ew:}rA6CR=[d-Zga(glx2Sp&97S=x9ZXeQcjmaTpMdo7i^Fxg$oof]Ihw)I?&CL8[pv@f9KS>?26[RqSaOT<!iC^@ZVELpWZX^:ev]&WNXG/3YX^YfvL</fv&&4p0!(56)wx^MtU{cq5h9/kLT>V&Ww>#ZE^wO1QHQ04cbhm?B5hw+E$FwY}]@d)K1PwU8fef:9#nUS@o[WficCJXU%NArtNIL3Wd&P@>Y8BsHP?g#+Q7bDdjovgDqBNo+t1>V2xwa6}(*kIV%oCE:3%3]@I97(-wmJ4EEHNlrrS+X>x}.Jvf/WrXT?OFg/5S?u^RGr!*S6w8BJ^LaIxwo7Zf)1q%k&E{P^r<nkU&oaR/Qa<dsErX2.Z{R8KsFRVJgw%=Q+)odj1Tou:i3?YF7IIV)mgh?4w0DlkLgi8VWdpIM@.@y*JOetQa{u1E[2C0%mg-<?2[4fqmQoagTHEpGX9l8F%=D/0eO(}/AGR^v-i-i&M%A7DogGfqK#]LzM3EE(@m90bokw@T)Iih:ined8zl2NVDN*BL:8ps^kFS$5ou#r(Bk$a3/V{kHm0<jDBwYo+5+a/o>>mVqE>W}QBF9B3AC2)8x/QcCt$oR&6?$pTfb]^@=oWcOg^Y)fiEx)1#L.PF=U?L:.2B+rk@m:6C!I[Wt^)a[tFie)y*jQ{t}6u7LIb=6Oo#?[ovNBQaNaB/1Z>vgq/Fz<xnL(em}gGT.PB:?cK}l2JyqplIL]JNHHwqsJPAK8Pqr4pI-hvw=I%dPYP9Xatm$7!D)9mQrtZaXyf)&%f}9)dm{c9tz+UNcCD$g:HGZ{ssOqUm-F]>V7/P=BxH(z*S?}$2D2WmVIexzr4ATKjda8>CDH2&3tM2XKYG:]}J5QtpH^kN:[47/UgHP+/s1yXwMTQSyOCx61{0qA[KvHtPZq6!g-uuv=+TwK.Urw%*tDnPeTYkb1$9ho^AkrnNTn)uf)XD51ew^@<MvvKs$T@Aj1.sB=?@h&(LP(NEbVqHP&J6]tbzVXKqU>0yM{G-}ND6^lCJRsDz3{oASX.7LjgIfJ17^tqt.>j2JAI{OPPk*r&ivbD([zjLkIzo!Z<4<i4[VQs}lPXngj}9/HE+m5=?8MTTh:+Nw/z{K+2y*&g!=rc+TG7^7AA2c:Cj-rTlJ$KZf4*n2!mJ]6fg<1BJXWKDtu{4hQ^25UEU$<MfvQAwSVy4-d?(&)JtxO^rLq4JG3YhaeS9c7v)g2Kh9]8rzSP6L&i.i-l[n7:vO>:Tzx{}fv&}PR^2/:]9Z[sP((DZb-y.[e/pP))OR%ddVvO(KXp</PXcaat<]Qo}]KiCb#lMrMc2pWSkWZ+m[vpOU3B$z4d3>8OpI1",
      "count": 131072,
      "gapBits": 4
    }
  }
} as const;

/** The files that the weights were trained on, by their hashes. */
export const modelCorpus = [
  {
    "sha256": "ec5cea547f8c44f10c29cf5dc8fe3f606cb489ccb7732083ba529a87f6dd3e3c",
    "rows": 120
  },
  {
    "sha256": "d38996f5573e62120d0115844dac1ec350b83b7427db7860df555c9584578436",
    "rows": 25
  },
  {
    "sha256": "30e1fd4002407966df4ab84f06b404a435f22b4023a0bc46a28382b3cc37d3ec",
    "rows": 160
  },
  {
    "sha256": "f19ac92044ec0b12d9f961328239e015180c81159d3b3bcb349627a9cff35b85",
    "rows": 25
  },
  {
    "sha256": "b6bf80bf06e79b10b6babcf98a92b0d38ac2ba2981b93cc0c46e0faaa514c9be",
    "rows": 15
  },
  {
    "sha256": "d92124c0b82d8aa66d0992b04560ae1f40aa6fde4b5e421d622c7c62ca42ebf9",
    "rows": 23
  },
  {
    "sha256": "09b70c598526f6ea8aad84002d56b9431e82e1efad7ed22bc0589bc356183b3c",
    "rows": 17
  },
  {
    "sha256": "7a8ba27f960f02e1fe4a7650550d4febf56655a0b65e3fe038530090bd061bec",
    "rows": 22
  },
  {
    "sha256": "2d149fb89c93b0c66d5c9c7ad57eb33bc9c2e36b25233dbabf2097ee960d7220",
    "rows": 50
  },
  {
    "sha256": "7a92b4892332ff5e46b6bd5d2d5dc7a280cda7aa21e8585ee679303d16441cd5",
    "rows": 126
  },
  {
    "sha256": "a9c48906217565b77827dc7bdb0534477678bed6003e67a7944b15e67d5679bd",
    "rows": 25
  },
  {
    "sha256": "5172c7809d44efd167b901c3a6ab670c3a1f99a5f90d888cd9918d5649772080",
    "rows": 14
  },
  {
    "sha256": "ba17bc1a4d88c36e6fa49945925fec2fc62619796ed46f432f424c1cc711caae",
    "rows": 23
  },
  {
    "sha256": "a5e2cbd7b59f19740859a3bf20a03858995319054db372044590f3abd4fc1e43",
    "rows": 16
  },
  {
    "sha256": "6b63f91e19f7c43010ef4be13ee2c0d118e5195f13669edb33954bab91a52f0e",
    "rows": 23
  },
  {
    "sha256": "74f7b3aaa0de2c4dc449510d27fdc030c62a527a60aa8b0de1d0325ab5b58343",
    "rows": 48
  },
  {
    "sha256": "7758ed95f26134162fcdcd86b7550dc6b927a0b68070cf6eee21ae2035419bf0",
    "rows": 169
  },
  {
    "sha256": "0593f325ffff5277985964280f4449d8b0ee13b87cda5a686019ba790e736e1a",
    "rows": 231
  },
  {
    "sha256": "4ae0cc1aa6034bbb66b2f054113ecc6bd3214db4f89d4afe7adc4c5745c3ab38",
    "rows": 337
  },
  {
    "sha256": "d416c786cf396045892be5b1c59c954e5ed05b31df7c08c23bdb9a264c94d951",
    "rows": 293
  },
  {
    "sha256": "852437e2ea9f240f4cb7d1935d5676f9f556416e5ab7d0719e442de2dfb75521",
    "rows": 45
  },
  {
    "sha256": "10ad3ca1a29f28c4aa3c648a92e3fade1afd50386e4aa74375fcf9bdbadcfea0",
    "rows": 465
  },
  {
    "sha256": "25046f75fc08bd97e9018e5d0edccbd992d60dcb874722c223de2e266a1199fb",
    "rows": 506
  },
  {
    "sha256": "06f7deeb5d8130c3fe4f78e58c36824ffc98a432985bee1a1f58e00bc4bae894",
    "rows": 113
  },
  {
    "sha256": "6aa95442d7c4977f7f08a1ac9f80b7a104d58ed1e45b6b99ce8f15aed979ef02",
    "rows": 247
  },
  {
    "sha256": "8815f9881c23e51eba98353ca68a30ac25fc655ae93f5390251c44e508b71e3b",
    "rows": 126
  },
  {
    "sha256": "4a3aeb8368a70e27cf9e312d181f0c978484d65ceab9daa51a4b1dffbe4f6225",
    "rows": 93
  },
  {
    "sha256": "8633533afbfd4f64a2b0abebcb9ddb5c4ec4c7cf51f3c01b1124d3605621d8ba",
    "rows": 544
  },
  {
    "sha256": "a9b9fe307462eca92ba6bbbd3fe32c355cf381fce9f1cf808ea3d2ed0e372dd3",
    "rows": 55
  },
  {
    "sha256": "741e140e23f6470eeaf42ade52185f801c55b741bf72a287e2156b23a99a9c3f",
    "rows": 991
  },
  {
    "sha256": "122ccccb45f599142048514a28901a380aa4f37a2c901f1ffb5c1c4de5a7020e",
    "rows": 866
  },
  {
    "sha256": "574a5d988d85e4e49182868cbabf27674de132d28f71b163175bb40902be856b",
    "rows": 262
  },
  {
    "sha256": "aee3338d6742b8f55b604ca6e13b81e7c228daa31d353d6739e38e6d9ce7dd2c",
    "rows": 317
  },
  {
    "sha256": "c448a674f7c99428227e93bd7ec54ffd3f925ebbeb9d7b4d50068927fae56d54",
    "rows": 14
  },
  {
    "sha256": "fdc56a113c3a3eca3441e82e986fbf4b8f60ddc990006afd3db2e0690b1b8cd3",
    "rows": 410
  },
  {
    "sha256": "0c17921a4819b23df7c4c52eccb373a16cf78b3a913a0883726cc062e7bbd665",
    "rows": 10
  },
  {
    "sha256": "39eb3c98140356e220afa2d9a33de0a0b7b9c5f6c9ef716daf33382e1df9294f",
    "rows": 112
  },
  {
    "sha256": "fd6d0829019f24b39c6cd583afac193e5240db172643d72689b7286bc897e610",
    "rows": 103
  },
  {
    "sha256": "dad1144ea131887abeb060e247528d3d61b5dde7233da83e4c3b4aabc9492fc5",
    "rows": 68
  },
  {
    "sha256": "78af39ce95d6171f593ab771940949a110d2badbdb2fda99c070d639cb4d971f",
    "rows": 378
  },
  {
    "sha256": "8dcfd90737f8063972642f8d329ce0f531c66673cdd77adbe13cd03bbcf76aa0",
    "rows": 634
  },
  {
    "sha256": "6e9cd2aefa0ba84588cc53ea3c04cd358482dd4251267bde4ff80df789b7a201",
    "rows": 715
  },
  {
    "sha256": "9f548779274b8f8251da5dfb6e150b4298ac4a564c5db538d16ffdb0f21ce9b5",
    "rows": 1128
  },
  {
    "sha256": "1356c04c838b52f468caa9842ee745736d3584a29f27c0b63e476adced6c8fa8",
    "rows": 245
  },
  {
    "sha256": "3b62513e3ede0af3746d15d10e0bf577a48d54d4ea28122312619c4f59b2dc15",
    "rows": 216
  },
  {
    "sha256": "32c2789b9fc8baf3e9db1618a2515934d91d55b2fa14e373268260460fd24a09",
    "rows": 285
  },
  {
    "sha256": "ff34d458f6d7383f64ceee39ff7c31083098f52fa954917b24f9a3e2cef8231f",
    "rows": 457
  },
  {
    "sha256": "9512a46858b35417da712fa0d8e1722ab4f5cd16508a7c6ad1d22bf8d0c39278",
    "rows": 45
  },
  {
    "sha256": "281fa75ce74736f2c96b9194752636513b1bd89f23090386f5280678969cc5d2",
    "rows": 465
  },
  {
    "sha256": "bf192fd55bca0fe91713d37420dca603a84ecc8b44bb563110380ec2e306897e",
    "rows": 650
  },
  {
    "sha256": "ac2deda42eb2d2660acb8809a25c6e74930929212843d59f800e5026adc39dc9",
    "rows": 113
  },
  {
    "sha256": "92ca7c48a19fb028284c3b4a08ec589b77d3ce18b7d6e23e6b95363b85ea89c7",
    "rows": 249
  },
  {
    "sha256": "de0f12d9321ab66343a9808bdd77a96c3f54cecc1ff28b6f5e9c24a31e2ec36c",
    "rows": 126
  },
  {
    "sha256": "fe7f97abe6b0ca40be9e31f482538bafcf00c1c4f562eb6e1170b784fa470d3a",
    "rows": 92
  },
  {
    "sha256": "75f102f7b634828923f36830245f50c02a6511ee868d2b76b610fab74fc5e319",
    "rows": 574
  },
  {
    "sha256": "3ec9a0a01177261e28d58c840d06c9eb6d3db9aa7c891cd1cd24bdbbaf1fd997",
    "rows": 52
  },
  {
    "sha256": "3e0dd21804c1605e6f7d9b4c208f2bba64a826fe80ea5590adb3509c491d3086",
    "rows": 1057
  },
  {
    "sha256": "e8097ba7f1c8ffedf37639a0b70a3d078af8331900ae39b43664e1d0bad25e04",
    "rows": 1226
  },
  {
    "sha256": "61c648b8fd5067774e1a270f1e03f4b9b0abcd3f62efae8ce9553e02acb18890",
    "rows": 262
  },
  {
    "sha256": "2af2f880443e768347b3d002d3e229421e8d0e549c04c7ed82f68dd99b28d6a0",
    "rows": 325
  },
  {
    "sha256": "6571becf96d106b737e0f24b2a650f219015f0cf60602fed1db6d8dc11d527b7",
    "rows": 14
  },
  {
    "sha256": "e27e7daae634851476d1543df5407c3b742f2af58b2e5982ab949b7ef0f82ed5",
    "rows": 533
  },
  {
    "sha256": "5cf065e28fb80e2da3469cff50ad796b4ebb4932efbc43997593c087a3479384",
    "rows": 12
  },
  {
    "sha256": "9eb77fd15aa7f5998650444f486a2176abf2aaf564256bdb8b7e78fd3e3ccae3",
    "rows": 112
  },
  {
    "sha256": "9e48026b8a78fa3d2e549f3863bbc25a7285aea1acd1cb4a2ac2fd7001bd48f4",
    "rows": 104
  },
  {
    "sha256": "19b7d003cadfc2434e632357f5a35853b8e9bac69e0fc8c5024580b2e54642bc",
    "rows": 68
  },
  {
    "sha256": "66339eee5f1b3f9eb9403977e6a54eb02c8bcf337ec88db112ebcfba1be8b9f6",
    "rows": 381
  },
  {
    "sha256": "24121defb07632081f6a5cfd36be01913b83eb6dbb8d1717a45dd4bc569671b6",
    "rows": 712
  },
  {
    "sha256": "8ac6e588f6db6f1909018c2dc71373e3270bca372cbba73959fe8fbc02d98824",
    "rows": 681
  },
  {
    "sha256": "36cee502b5514d608644770f185aae075bc300c6b3398fe7b9164560c6bbdb83",
    "rows": 1496
  },
  {
    "sha256": "05c2d51ada53197ee67d5f42ce5d7c0cbbb22fc24101bea6b1715ef4a6872866",
    "rows": 177
  },
  {
    "sha256": "f8aa1c25fdc4f6dadba66435b7582d033e55511637e4bf898f134624f99c9334",
    "rows": 231
  },
  {
    "sha256": "6bf43110699adfe694a62b797c3650f50f8c94563b8ecaa363a94ca244405932",
    "rows": 279
  },
  {
    "sha256": "6174fd0a9871e31818ddd12caffc14d9ac246dcaf96cbebc8daf49bd13a67dd9",
    "rows": 491
  },
  {
    "sha256": "e48a3fae78373df1213599d95cda44bf97838db1b057b773de11b0927ba1671b",
    "rows": 45
  },
  {
    "sha256": "076971e51d69fcd882523bf5ee0c61b357b14c45723abc81f233fd4eca18a426",
    "rows": 465
  },
  {
    "sha256": "56aa110ee80c5b35d661de8d941079c78552b8c02247acc3a58dae1129c00705",
    "rows": 601
  },
  {
    "sha256": "19fe6e81bd10f4fd34f52cd8a5415ceb3502894c377bf626ddcbd7f2953adf64",
    "rows": 113
  },
  {
    "sha256": "61c8d345de93383c654883db7fbc2e2a2e4d8cf9551e7bab15e4a7b593a8bbce",
    "rows": 248
  },
  {
    "sha256": "78052752f15bae5f6f8a16ae7202d4957ad4d58265d4ff2be38034f7786be48a",
    "rows": 126
  },
  {
    "sha256": "18ebf6f14c6e1f36afdc3e1cefad16c902b3dbf66a0f80660a3f2c0bed9e138b",
    "rows": 93
  },
  {
    "sha256": "0535440d3afc800df4886db94601346ccd18b4d05f5a85621403757fb2f882fc",
    "rows": 596
  },
  {
    "sha256": "b24ee42120e68fabb74aaee97150bb629a8fa4e6a83ecba787d40e629e2c26b6",
    "rows": 57
  },
  {
    "sha256": "52e7c20096194f0565b0fd4dd9c9ac4b3f0f011bce9403db99ae97a224a707b1",
    "rows": 727
  },
  {
    "sha256": "5531664812378d386c1107c977d109aa71a7e149a12a08c7b102c450329d629b",
    "rows": 1003
  },
  {
    "sha256": "52ae788bad18e444e6d4cb5ba698cf103a01eb31ba59fb9fbe026feac197affd",
    "rows": 262
  },
  {
    "sha256": "6290598a9cd6d91fc5a9b563e225c83509518d61c382a5b95fe90e38446516a7",
    "rows": 329
  },
  {
    "sha256": "382722cb138519b7b73022f048186e57cdfbf28b8186cdca75c4630484d336d1",
    "rows": 25
  },
  {
    "sha256": "44c6823bb206a638eb9d9d165b5fb03600a0e150f27b9a827eb47fa94c73a7f9",
    "rows": 438
  },
  {
    "sha256": "0a7f45693228c090db69e63e0e57b5149b7067cf280a6efb4ab060657b9ee420",
    "rows": 10
  },
  {
    "sha256": "5193f17b15445cc53e82e42eac708f8a0be97ad3430b340be81a1a42c8b18194",
    "rows": 113
  },
  {
    "sha256": "380d2e51d5ed2e25f7e52a060fffea3d4f1304a5ad86c36d4e4f100c2273ac3f",
    "rows": 100
  },
  {
    "sha256": "8fe741ef219fac3edd1bca211a8767cfea87c488cf8494e5c77b803890ce1250",
    "rows": 68
  },
  {
    "sha256": "b4f6215f2e076199cbb52dcd0a18c24053fcbb35f3c898c4cd8c49179b04bfa5",
    "rows": 386
  },
  {
    "sha256": "bfdcdc06a4734c3395c562dec56c451040184fc7a56deebe37e70785ffb988d4",
    "rows": 786
  },
  {
    "sha256": "24df8aa5fd81d0a5988584b9463d9d6c4d30db24658e5886fa05f10ed323ccc4",
    "rows": 612
  },
  {
    "sha256": "ee32f5c00b82216a431b35007a6589c8b3892f973b95f6cc88eb541a93fdaab5",
    "rows": 1047
  },
  {
    "sha256": "b854171f0d7a322d594d905e3bff897d51bee4d1d199f4afb6e0cdf0e212f155",
    "rows": 206
  },
  {
    "sha256": "23414344ec3415d1c5a43e3e9526fac351b2bc2e46792ed300caae2be759a1d1",
    "rows": 90
  },
  {
    "sha256": "8146c5bf7139ccfeb75e3157cccbde6a6b69d07269210a4de07de3b05c6261b1",
    "rows": 37
  },
  {
    "sha256": "e6de0eff1df6f86d950b980f64eae750d6b15dbc43804ded6157dc1abe64e7ec",
    "rows": 47
  },
  {
    "sha256": "5dc7c6e1f4cc2c4495acbf65b37d7f2676640bdd5333ff481b11b5a080c19cbb",
    "rows": 45
  },
  {
    "sha256": "bf491b96e06abbf2d716ceac3dd50d705351c30f212562fcceafadb04a9eab57",
    "rows": 67
  },
  {
    "sha256": "3732c64a776b1025c5475af8a5daf26a4719d53723a372964615a722509644d6",
    "rows": 201
  },
  {
    "sha256": "cbd111dded2d8f6a96c0c0d2ebf8f0e813e2c5e8475f5fecae5a0eefbaf7b485",
    "rows": 720
  },
  {
    "sha256": "f78ba8c125a032e8079cf0055750c9baafd94bebf3c5b6c683b1822a3c03f262",
    "rows": 36
  },
  {
    "sha256": "9eaf0d812d3d22890bd53f1fa1cd813a353acb7a8551bed60dcdb1c4794094dc",
    "rows": 297
  },
  {
    "sha256": "a7a6ac4771375fc2e7e7f47e6ce844bb865705a173c5fffa4da4558fdc929896",
    "rows": 60
  },
  {
    "sha256": "962fe2024e470f600b8a886a235ef7cb238c6439f14da8c5ec70cbd7e3edfae4",
    "rows": 250
  },
  {
    "sha256": "880fa223cc84bf4b3510365a2fdeab775ebd33df8f2aef120a032b2deb77d375",
    "rows": 90
  },
  {
    "sha256": "5a633fc5c186ea35fc215ff193ffd41999cbc0ddd06ce07e0b0f9a1404e88525",
    "rows": 40
  },
  {
    "sha256": "76fdd82b641f04aac738f977ca2872f84f0904fc28ae39389e159ef6bb1ee78c",
    "rows": 49
  },
  {
    "sha256": "62e85fd1368a6c20ac485ab0204950291e5337a9599f85a5656d66986051fbb8",
    "rows": 45
  },
  {
    "sha256": "b356a64b7d126878672a5d9d90d53e59390108a583173449a5ec3916ad1ea1f7",
    "rows": 65
  },
  {
    "sha256": "442d825adc7cef25b96d3aa6f0f879e096fa31efbd42beca34688f77f6f4671a",
    "rows": 214
  },
  {
    "sha256": "15c7a6475c955a29c429fd95ba044d91dc79f174d1d6ad47993a5e01fdeebab7",
    "rows": 876
  },
  {
    "sha256": "96946bb78495c0e8b2ce0fd6a0f2ff31c68991418e55034c1cf71049f332aa00",
    "rows": 38
  },
  {
    "sha256": "0aba22e0eafd25de424a808015151f82e2e7cfdcab8abd534f17f40c931fd4f0",
    "rows": 401
  },
  {
    "sha256": "40276c7b809e87f4b2167d23e8c3ce9d578a31807c6929e8d842a3bbd80a811b",
    "rows": 60
  },
  {
    "sha256": "d4eecbfcc9c111758a34fb01ac1829db0026d5305f42aaddf16bb5cc680949f1",
    "rows": 213
  },
  {
    "sha256": "a4baae724e7307a5a81d3d3c790c3a79175fadf1306c72b730ac81a2df7bd363",
    "rows": 90
  },
  {
    "sha256": "5d8330dc43ffd04a56e8a7239185d048b4039c5c38abf0314b18e272409c0600",
    "rows": 37
  },
  {
    "sha256": "241e1007ec23379c94d451f328f68d5ba38b14cc1daf709bf57b6e3c72802866",
    "rows": 47
  },
  {
    "sha256": "7e8cc77dd670a8bb6fd8b8e7ebbffc50811863a6464152fbdaf266c29c3b0190",
    "rows": 45
  },
  {
    "sha256": "d15dbda8bf1fcb5f3d4a278a11ea68e9b7cb6cf413e53afdaa2f06c5390d2a9e",
    "rows": 66
  },
  {
    "sha256": "b137b50075cf306f4535ebe80451d000368b48697d8313a0cb0eb02abf7a96da",
    "rows": 210
  },
  {
    "sha256": "d42b87772656873841b39fe3faa5e6454045249493acc5c7d811316868b8ae15",
    "rows": 501
  },
  {
    "sha256": "3faa68b16c5f5a2b96bf09b1057cfc578fb636131b43c3d7be34653b324a2173",
    "rows": 32
  },
  {
    "sha256": "6e8378e67220f9092f8a8a738a826cf245e9d20d305e236a3a7407e22af9e9b1",
    "rows": 345
  },
  {
    "sha256": "a8408d9a85c627fd1be43dfc5a738057c87b67444dd08eef77ec2e46b584c0c7",
    "rows": 59
  },
  {
    "sha256": "d7aa217fbf93be87210e42efb4916a54685be49d257ebd5c40b0ac98d7299185",
    "rows": 3
  }
] as const;
