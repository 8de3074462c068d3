<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ServiceNetworkPlanner</name>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Data</source>
        <translation>Aineistot</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Network</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Analysis</source>
        <translation>Analyysi</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Outputs</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Build network</source>
        <translation>Muodosta verkko</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Joins a road layer into a network and keeps it in a file, which other algorithms open in a fraction of the time. The file remembers what the roads looked like: when they change, it is reported as stale instead of giving old figures. One file serves cars, bicycles and pedestrians.</source>
        <translation>Yhdistää tieaineiston verkoksi ja tallentaa sen tiedostoon, jonka muut algoritmit avaavat sekunnin murto-osassa. Tiedosto muistaa, millaisia tiet olivat: jos ne muuttuvat, verkko ilmoitetaan vanhentuneeksi eikä vanhoja lukuja anneta. Sama tiedosto käy autoille, polkupyörille ja jalankulkijoille.</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>A network file, its fingerprint, and the number of nodes, edges and parts.</source>
        <translation>Verkkotiedosto, sen sormenjälki sekä solmujen, kaarien ja kytkeytyvien osien määrä.</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Where the network is kept.</source>
        <translation>Tiedosto, johon verkko tallennetaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Nodes</source>
        <translation>Solmuja</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Edges</source>
        <translation>Kaaria</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Connected parts, by car</source>
        <translation>Kytkeytyviä osia autolla</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Length of roads (km)</source>
        <translation>Teiden pituus (km)</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Fingerprint</source>
        <translation>Sormenjälki</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Network file</source>
        <translation>Verkkotiedosto</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Network files (*.npz)</source>
        <translation>Verkkotiedostot (*.npz)</translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>{nodes} nodes, {edges} edges, {length} km of roads.</source>
        <translation>Solmuja {nodes}, kaaria {edges}, teitä {length} km.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Facilities with their catchments</source>
        <translation>Palvelupisteet ja niiden vaikutusalueet</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>A row for each tier and open facility of it.</source>
        <translation>Rivi jokaista tasoa ja sen avoinna olevaa palvelupistettä kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Cells by facility</source>
        <translation>Ruudut palvelupisteittäin</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>A row for each tier and cell, coloured by the facility that most of it goes to.</source>
        <translation>Rivi jokaista tasoa ja ruutua kohden; väri sen palvelupisteen mukaan, johon suurin osa ruudusta menee.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Flows between municipalities</source>
        <translation>Asiointivirrat kuntien välillä</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Residents by the municipality that they live in and the one that they go to.</source>
        <translation>Asukkaat asuinkunnan ja sen kunnan mukaan, jossa he asioivat.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Municipalities by outflow</source>
        <translation>Kunnat muualla asioinnin mukaan</translation>
    </message>
    <message>
        <location filename="../algorithms/catchmentoutputs.py"/>
        <source>Who is served at home, who elsewhere, and who comes from elsewhere.</source>
        <translation>Keitä palvellaan omassa kunnassa, keitä muualla ja ketkä tulevat muualta.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>{tier}: {facilities} facilities serve {served} residents, {unserved} are not served.</source>
        <translation>{tier}: palvelupisteitä {facilities}, palveltuja asukkaita {served}, palvelematta jääviä {unserved}.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Catchments of facilities</source>
        <translation>Palvelupisteiden vaikutusalueet</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Allocates residents to facilities: to the nearest, to the nearest that has room for them, or by attraction (Huff). Every resident is allocated or counted as not served; together they are exactly the population.</source>
        <translation>Osoittaa asukkaat palvelupisteisiin: lähimpään, lähimpään, jossa on tilaa, tai vetovoiman mukaan (Huff). Jokainen asukas on joko osoitettu tai laskettu palvelematta jääväksi; yhteensä heitä on täsmälleen väestön verran.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Facilities with the residents that they serve, the room that is left and the population base against its bounds; cells by facility; flows between municipalities; municipalities with those who stay, go and come.</source>
        <translation>Palvelupisteet ja niiden palvelemat asukkaat, vapaa kapasiteetti ja väestöpohja rajoihinsa verrattuna; ruudut palvelupisteittäin; asiointivirrat kuntien välillä; kunnat ja niissä pysyvät, niistä lähtevät ja niihin tulevat.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Proven: no other allocation serves more, nor as many with less travel.</source>
        <translation>Todistettu: mikään muu jako ei palvele useampia, eikä yhtä montaa vähemmällä matkustamisella.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>With room: as many as possible are served, and of all ways to do so the one with the least travel in sum is taken. By attraction: a share goes to each facility, the larger the facility and the shorter the way.</source>
        <translation>Kun tila otetaan huomioon, palvellaan mahdollisimman monta, ja tavoista, joilla se onnistuu, valitaan se, jossa matka-aikaa kertyy yhteensä vähiten. Vetovoiman mukaan kuhunkin palvelupisteeseen menee osa asukkaista, sitä enemmän, mitä suurempi palvelupiste ja lyhyempi matka.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Who has no facility within this time is not served. Exactly this long counts as reached. Without it there is no limit.</source>
        <translation>Asukasta, jolla ei ole palvelupistettä tämän ajan sisällä, ei palvella. Täsmälleen tämän pituinen matka lasketaan vielä mukaan. Ilman arvoa rajaa ei ole.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>For facilities without a capacity in the data. Without it they take as many as come; for attraction they count as the median of the others.</source>
        <translation>Palvelupisteille, joilla ei ole kapasiteettia aineistossa. Ilman arvoa ne ottavat kaikki tulijat; vetovoimaa laskettaessa niille käytetään muiden mediaania.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>How strongly time deters when residents go by attraction: 0 not at all, 2 is usual, and the higher it is the more go to the nearest.</source>
        <translation>Kuinka voimakkaasti matka-aika vähentää halukkuutta, kun asukkaat valitsevat vetovoiman mukaan: 0 ei lainkaan, 2 on tavanomainen, ja mitä suurempi arvo, sitä useampi menee lähimpään.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Population base, at least</source>
        <translation>Väestöpohja vähintään</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Fewer residents of a facility are told as too few.</source>
        <translation>Jos palvelupisteellä on tätä vähemmän asukkaita, heitä ilmoitetaan olevan liian vähän.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Population base, at most</source>
        <translation>Väestöpohja enintään</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>More residents of a facility are told as too many.</source>
        <translation>Jos palvelupisteellä on tätä enemmän asukkaita, heitä ilmoitetaan olevan liian paljon.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>How many residents a facility can serve; for attraction, its size in any unit.</source>
        <translation>Kuinka montaa asukasta palvelupiste voi palvella; vetovoimaa laskettaessa sen koko missä tahansa yksikössä.</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Residents go</source>
        <translation>Asukkaat menevät</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>Exponent of time in attraction</source>
        <translation>Matka-ajan eksponentti vetovoimassa</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>To the nearest facility</source>
        <translation>Lähimpään palvelupisteeseen</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>To the nearest facility with room</source>
        <translation>Lähimpään palvelupisteeseen, jossa on tilaa</translation>
    </message>
    <message>
        <location filename="../algorithms/catchments.py"/>
        <source>By attraction (Huff)</source>
        <translation>Vetovoiman mukaan (Huff)</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>No road joins this part to the largest one</source>
        <translation>Mikään tie ei yhdistä tätä osaa suurimpaan osaan</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>One-way streets let nobody leave</source>
        <translation>Yksisuuntaisten katujen vuoksi täältä ei pääse pois</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>One-way streets let nobody enter</source>
        <translation>Yksisuuntaisten katujen vuoksi tänne ei pääse</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>The only road to the part behind it</source>
        <translation>Ainoa tie takana olevaan verkon osaan</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A dead end just short of this road</source>
        <translation>Umpipää, joka jää aivan tämän tien viereen</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Check network</source>
        <translation>Tarkista verkko</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Finds what makes travel times wrong before anything is computed: parts that no road joins to the rest, streets that nobody can leave or enter, single roads on which a whole part of the network hangs, and dead ends that stop just short of another road.</source>
        <translation>Etsii ennen laskentaa sen, mikä vääristää matka-aikoja: osat, joita mikään tie ei yhdistä muuhun verkkoon, kadut, joilta ei pääse pois tai joille ei pääse, yksittäiset tiet, joiden varassa kokonainen verkon osa on, sekä umpipäät, jotka jäävät aivan toisen tien viereen.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A point for each finding, largest first, and the figures of the network: nodes, edges, length, parts, and the share of roads from which every other can be reached.</source>
        <translation>Piste jokaisesta havainnosta, suurin ensin, sekä verkon tunnusluvut: solmut, kaaret, pituus, osat ja niiden teiden osuus, joilta pääsee kaikille muille.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Meaning</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Nodes concerned</source>
        <translation>Solmuja, joita asia koskee</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Length of roads (m)</source>
        <translation>Teiden pituus (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Width of the gap (m)</source>
        <translation>Aukon leveys (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Feature of the roads</source>
        <translation>Tieaineiston kohde</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Dead ends this near another road that they are not joined to are reported. 0 looks for none.</source>
        <translation>Umpipäät, jotka ovat näin lähellä toista tietä yhdistymättä siihen, ilmoitetaan. Arvolla 0 niitä ei etsitä.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A road without a way around is reported if at least this many nodes lie behind it.</source>
        <translation>Tie, jota ei voi kiertää, ilmoitetaan, jos sen takana on vähintään näin monta solmua.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A point for each finding, with its kind and its size.</source>
        <translation>Piste jokaisesta havainnosta: laji ja koko.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Connected parts</source>
        <translation>Kytkeytyviä osia</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Strongly connected parts</source>
        <translation>Vahvasti kytkeytyviä osia</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Share of the largest part</source>
        <translation>Suurimman osan osuus</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Dead ends</source>
        <translation>Umpipäitä</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Roads without a way around</source>
        <translation>Teitä, joita ei voi kiertää</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Widest gap to look for (m)</source>
        <translation>Levein etsittävä aukko (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>{nodes} nodes, {edges} edges, {length} km; {parts} parts; {share} % of the length can be reached from everywhere and back.</source>
        <translation>Solmuja {nodes}, kaaria {edges}, {length} km; osia {parts}; {share} % pituudesta on sellaista, jolle pääsee kaikkialta ja jolta pääsee kaikkialle.</translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Smallest part behind a single road (nodes)</source>
        <translation>Pienin osa yksittäisen tien takana (solmuja)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>Check publication</source>
        <translation>Tarkista julkaisu</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>Looks over a project that was published for QGIS Server: whether all of it works, whether anything can be seen or edited that must not be, and which results are out of date because the study was worked on since.</source>
        <translation>Tarkistaa QGIS Serveriä varten julkaistun projektin: toimiiko kaikki, voiko nähdä tai muokata jotain sellaista, mitä ei saa, ja mitkä tulokset ovat vanhentuneet, koska tarkastelua on sen jälkeen muokattu.</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>A row for each finding: how grave it is, where, what it is, why that probably is, and what to do about it.</source>
        <translation>Rivi jokaista havaintoa kohden: kuinka vakava se on, missä, mitä havaittiin, mistä se luultavasti johtuu ja mitä sille pitää tehdä.</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>The project that “Publish” wrote.</source>
        <translation>Projekti, jonka algoritmi ”Julkaise” kirjoitti.</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>The study that results are compared with. Without one, that which the project names; where that is a copy, give the study that is worked on.</source>
        <translation>Tarkastelu, johon tuloksia verrataan. Jos sitä ei anneta, käytetään projektissa ilmoitettua; jos se on kopio, anna se tarkastelu, jota muokataan.</translation>
    </message>
    <message>
        <location filename="../algorithms/checkpublication.py"/>
        <source>Published project</source>
        <translation>Julkaistu projekti</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Compare scenarios</source>
        <translation>Vertaile skenaarioita</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Holds two scenarios of a study file, or two days, against each other: who gains and who loses, how many minutes, which rule holds by which margin. Gains and losses are kept apart, and the residents who lose most are listed, however few they are.</source>
        <translation>Vertaa toisiinsa tarkastelutiedoston kahta skenaariota tai kahta päivää: kuka hyötyy ja kuka menettää, montako minuuttia, ja millä erolla raja-arvoon kukin sääntö täyttyy. Hyödyt ja menetykset pidetään erillään, ja eniten menettävät asukkaat luetellaan, vaikka heitä olisi kuinka vähän.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>The cells with their minutes before, after and between; how each verdict and each statistic changes; residents by what becomes of them, by band of time and by the municipality that serves them; the population bases. On request all of it in one GeoPackage. Every result carries the fingerprints of both sides.</source>
        <translation>Ruudut ja niiden minuutit ennen ja jälkeen sekä muutos; kunkin arviointituloksen ja tunnusluvun muutos; asukkaat sen mukaan, miten heidän käy, aikavyöhykkeittäin ja heitä palvelevan kunnan mukaan; väestöpohjat. Haluttaessa kaikki yhtenä GeoPackagena. Jokaisessa tuloksessa ovat kummankin tilanteen sormenjäljet.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Verdicts that turn worse</source>
        <translation>Heikkenevät arviointitulokset</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Verdicts that turn better</source>
        <translation>Paranevat arviointitulokset</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Residents who lose</source>
        <translation>Menettävät asukkaat</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Residents who gain</source>
        <translation>Hyötyvät asukkaat</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Fingerprint before</source>
        <translation>Sormenjälki ennen</translation>
    </message>
    <message>
        <location filename="../algorithms/comparescenarios.py"/>
        <source>Fingerprint after</source>
        <translation>Sormenjälki jälkeen</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Baseline</source>
        <translation>Vertailutilanne</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Cells with the change in minutes</source>
        <translation>Ruudut ja muutos minuutteina</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Minutes before, after and between, the facilities that serve, what becomes of the residents, and their rank among those who lose.</source>
        <translation>Minuutit ennen ja jälkeen sekä muutos, palvelevat palvelupisteet, asukkaiden tilanteen muutos ja asukkaiden sija menettävien joukossa.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Change of verdicts</source>
        <translation>Arviointitulosten muutos</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>A row for each rule and municipality, before and after.</source>
        <translation>Rivi kutakin sääntöä ja kuntaa kohden, ennen ja jälkeen.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Who gains and who loses</source>
        <translation>Kuka hyötyy ja kuka menettää</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Residents whose way gets shorter, longer, stays the same, is lost or is new, and the person-minutes gained and lost, by municipality, tier and group.</source>
        <translation>Asukkaat, joiden matka lyhenee, pitenee tai pysyy ennallaan, joiden yhteys katkeaa tai jotka saavat yhteyden, sekä säästyvät ja lisääntyvät henkilöminuutit kunnittain, tasoittain ja ryhmittäin.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Change of statistics</source>
        <translation>Tunnuslukujen muutos</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Every statistic before, after and between, by municipality, tier and group.</source>
        <translation>Jokainen tunnusluku ennen ja jälkeen sekä muutos kunnittain, tasoittain ja ryhmittäin.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>From band to band</source>
        <translation>Siirtymät aikavyöhykkeiden välillä</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>How many residents go from which band of travel time to which.</source>
        <translation>Kuinka monta asukasta siirtyy miltäkin matka-ajan vyöhykkeeltä millekin.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Across borders</source>
        <translation>Yli kuntarajojen</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>How many residents of each municipality are served in which, before and after.</source>
        <translation>Kuinka montaa kunkin kunnan asukasta palvellaan missäkin kunnassa, ennen ja jälkeen.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Population bases</source>
        <translation>Väestöpohjat</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Residents per facility of each tier that a rule bounds, before and after.</source>
        <translation>Asukkaita palvelupistettä kohden kullakin tasolla, jolle jokin sääntö asettaa rajat, ennen ja jälkeen.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Greatest losses</source>
        <translation>Suurimmat menetykset</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>The cells that lose, by population group: first those that are cut off, then those that lose most minutes, however few live there.</source>
        <translation>Menettävät ruudut väestöryhmittäin: ensin ne, joiden yhteys katkeaa, sitten ne, jotka menettävät eniten minuutteja, vaikka niissä asuisi kuinka vähän ihmisiä.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>What was compared</source>
        <translation>Mitä verrattiin</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>Study, scenarios, days, population, and the fingerprints of both sides.</source>
        <translation>Tarkastelu, skenaariot, päivät, väestö ja kummankin tilanteen sormenjäljet.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>A file with all results and their styles. A former file of this name is replaced.</source>
        <translation>Tiedosto, jossa ovat kaikki tulokset tyyleineen. Samanniminen aiempi tiedosto korvataan.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>All results in one GeoPackage</source>
        <translation>Kaikki tulokset yhtenä GeoPackagena</translation>
    </message>
    <message>
        <location filename="../algorithms/comparisonoutputs.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Municipal compliance</source>
        <translation>Sääntöjen täyttyminen kunnittain</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Judges for every municipality whether the rules of the service network are kept, with the figures behind each verdict: residents, the share within each time, mean, median, P90, P95 and longest travel time, by tier and population group.</source>
        <translation>Arvioi kunnittain, täyttyvätkö palveluverkon säännöt, ja antaa arvioinnin perusteena olevat luvut: asukkaat, osuus kunkin aikarajan sisällä sekä matka-ajan keskiarvo, mediaani, P90, P95 ja pisin arvo tasoittain ja väestöryhmittäin.</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Verdicts with value, threshold, margin and reason; the municipalities with their verdict; all statistics; the cells with their travel times; and the facilities with the residents that they serve. On request all of it in one GeoPackage.</source>
        <translation>Arviointitulokset arvoineen, raja-arvoineen, eroineen raja-arvoon ja perusteluineen; kunnat arviointituloksineen; kaikki tunnusluvut; ruudut matka-aikoineen; sekä palvelupisteet ja asukkaat, joita ne palvelevat. Haluttaessa kaikki yhtenä GeoPackagena.</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Number of verdicts: {verdict}</source>
        <translation>Arviointitulosten määrä: {verdict}</translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>The baseline of rules about change. Without it they do not apply.</source>
        <translation>Vertailutilanne muutosta koskeville säännöille. Ilman sitä niitä ei sovelleta.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Municipalities by verdict</source>
        <translation>Kunnat arviointituloksen mukaan</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>A municipality&apos;s verdict is not met if any of its rules is not, else uncertain if any is, else met.</source>
        <translation>Kunnan tulos on ”ei täyty”, jos yksikin sen säännöistä ei täyty, muuten ”epävarma”, jos yksikin on epävarma, ja muuten ”täyttyy”.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Verdicts</source>
        <translation>Arviointitulokset</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>A row for each rule and municipality.</source>
        <translation>Rivi jokaista sääntöä ja kuntaa kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Statistics</source>
        <translation>Tunnusluvut</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>A row for each municipality, tier, mode, borders and population group, and for the whole county.</source>
        <translation>Rivi kutakin kuntaa, tasoa, kulkutapaa, rajojen käsittelyä ja väestöryhmää kohden sekä koko hyvinvointialueelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Cells with travel times</source>
        <translation>Ruudut matka-aikoineen</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>The population layer with minutes and nearest facility for each tier.</source>
        <translation>Väestöaineisto, jossa on kullekin tasolle matka-aika minuutteina ja lähin palvelupiste.</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Facilities with residents served</source>
        <translation>Palvelupisteet ja palveltavat asukkaat</translation>
    </message>
    <message>
        <location filename="../algorithms/complianceoutputs.py"/>
        <source>Tier, status on the day, and how many residents have it as their nearest.</source>
        <translation>Taso, tila tarkastelupäivänä ja niiden asukkaiden määrä, joille palvelupiste on lähin.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Facilities</source>
        <translation>Palvelupisteet</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Coverage by zone</source>
        <translation>Kattavuus alueittain</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Counts the residents who are within a time of a facility, by tier and population group, in municipalities, districts, grid squares or any other zones; each once, and apart who is within reach of exactly one, two, or three facilities and more.</source>
        <translation>Laskee asukkaat, jotka ovat annetun ajan sisällä palvelupisteestä, tasoittain ja väestöryhmittäin kunnissa, kaupunginosissa, ruuduissa tai muissa alueissa. Kukin lasketaan kerran; erikseen ne, joiden ulottuvilla on täsmälleen yksi, kaksi tai vähintään kolme palvelupistettä.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>The zones with the figures of all residents for each tier and time, a table with the population groups too and a last row for all zones together, and on request the population with the number of facilities within reach. Who counts again is told apart: the sum over the facilities less the residents within reach.</source>
        <translation>Alueet ja kaikkien asukkaiden luvut kullekin tasolle ja ajalle; taulukko, jossa ovat myös väestöryhmät ja viimeisellä rivillä kaikki alueet yhteensä; haluttaessa väestö ja ulottuvilla olevien palvelupisteiden määrä. Moneen kertaan laskettavat kerrotaan erikseen: palvelupisteiden summa vähennettynä tavoitettavilla asukkailla.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Polygons of any kind: municipalities, districts, grid squares. People count in the zone that they live in; where zones overlap, in the first.</source>
        <translation>Mitä tahansa alueita: kuntia, kaupunginosia, ruutuja. Asukas lasketaan alueeseen, jolla hän asuu; jos alueet menevät päällekkäin, niistä ensimmäiseen.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Zone identifier field</source>
        <translation>Alueen tunnisteen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Identifier of the zone; its feature&apos;s number without one.</source>
        <translation>Alueen tunniste; jos sitä ei ole, käytetään kohteen numeroa.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Zone name field</source>
        <translation>Alueen nimen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Name of the zone; the identifier without one.</source>
        <translation>Alueen nimi; jos sitä ei ole, käytetään tunnistetta.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>The tiers that are looked at, each by itself, with commas between. Empty means all that occur.</source>
        <translation>Tarkasteltavat tasot, kukin erikseen, pilkuin erotettuina. Tyhjä tarkoittaa kaikkia aineistossa esiintyviä.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>One or more times with commas between. Exactly this long is within the time.</source>
        <translation>Yksi tai useampi aika pilkuin erotettuina. Täsmälleen tämän pituinen matka on ajan sisällä.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Zones with coverage</source>
        <translation>Alueet ja kattavuus</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>A row for each zone, tier and time.</source>
        <translation>Rivi jokaista aluetta, tasoa ja aikaa kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Coverage by group</source>
        <translation>Kattavuus ryhmittäin</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>A row for each zone, tier, time and population group, and for all zones.</source>
        <translation>Rivi jokaista aluetta, tasoa, aikaa ja väestöryhmää kohden sekä kaikille alueille yhteensä.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Population with facilities within reach</source>
        <translation>Väestö ja ulottuvilla olevat palvelupisteet</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>A row for each place, tier and time, on request.</source>
        <translation>Rivi jokaista paikkaa, tasoa ja aikaa kohden, haluttaessa.</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Zones</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Tiers</source>
        <translation>Tasot</translation>
    </message>
    <message>
        <location filename="../algorithms/coverage.py"/>
        <source>Times (minutes)</source>
        <translation>Ajat (minuuttia)</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Equity of travel time</source>
        <translation>Matka-aikojen yhdenvertaisuus</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>How evenly the travel time to the nearest facility is spread over residents: Gini, Theil and Hoover, Lorenz curves, and whether long ways are concentrated where a population group lives; for each tier, municipality and group.</source>
        <translation>Kuinka tasaisesti matka-aika lähimpään palvelupisteeseen jakautuu asukkaille: Gini, Theil ja Hoover, Lorenz-käyrät ja se, keskittyvätkö pitkät matkat sinne, missä jokin väestöryhmä asuu; tasoittain, kunnittain ja ryhmittäin.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A table of figures, and a page with charts; on request the municipalities, and the points of the Lorenz curves.</source>
        <translation>Taulukko tunnusluvuista ja sivu, jolla on kaaviot; haluttaessa kunnat ja Lorenz-käyrien pisteet.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Equity figures</source>
        <translation>Yhdenvertaisuuden tunnusluvut</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A row for each tier, municipality and population group, and for the whole county.</source>
        <translation>Rivi kutakin tasoa, kuntaa ja väestöryhmää kohden sekä koko hyvinvointialueelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Municipalities by Gini coefficient</source>
        <translation>Kunnat Gini-kertoimen mukaan</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A row for each tier: all residents.</source>
        <translation>Rivi jokaista tasoa kohden: kaikki asukkaat.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Lorenz curves</source>
        <translation>Lorenz-käyrät</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A row for every twentieth of the residents, for charts of your own.</source>
        <translation>Rivi jokaista asukkaiden kahdeskymmenesosaa kohden, omia kaavioita varten.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>A page with Lorenz curves, Gini coefficients and a table for each tier. It needs no other file and no network.</source>
        <translation>Sivu, jolla on kullekin tasolle Lorenz-käyrät, Gini-kertoimet ja taulukko. Se ei tarvitse muita tiedostoja eikä verkkoyhteyttä.</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Charts</source>
        <translation>Kaaviot</translation>
    </message>
    <message>
        <location filename="../algorithms/equity.py"/>
        <source>Web pages (*.html)</source>
        <translation>Verkkosivut (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Floating catchments (2SFCA, E2SFCA, 3SFCA)</source>
        <translation>Kelluvat vaikutusalueet (2SFCA, E2SFCA, 3SFCA)</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>How much supply there is for each resident, when all within reach of a facility share it: by two-step floating catchments, by enhanced ones whose weight falls with time, or by three-step ones where facilities also compete for residents.</source>
        <translation>Kuinka paljon tarjontaa on asukasta kohden, kun kaikki, joiden ulottuvilla palvelupiste on, jakavat sen: kaksivaiheisilla kelluvilla vaikutusalueilla (2SFCA), laajennetuilla, joiden paino pienenee ajan mukaan (E2SFCA), tai kolmivaiheisilla, joissa palvelupisteet myös kilpailevat asukkaista (3SFCA).</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Cells with the supply for 1,000 residents, and over that of the average resident (1 is average); on request facilities with their load, and municipalities.</source>
        <translation>Ruudut ja tarjonta 1 000 asukasta kohden sekä sen suhde keskimääräisen asukkaan tarjontaan (1 on keskiarvo); haluttaessa palvelupisteet kuormituksineen ja kunnat.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>{tier}: {supply} for 1,000 residents on average.</source>
        <translation>{tier}: keskimäärin {supply} 1 000 asukasta kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Access by floating catchments</source>
        <translation>Saavutettavuus kelluvilla vaikutusalueilla</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>A row for each tier and cell.</source>
        <translation>Rivi jokaista tasoa ja ruutua kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Facilities with their load</source>
        <translation>Palvelupisteet kuormituksineen</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Supply, weighted residents within reach, and the one over the other.</source>
        <translation>Tarjonta, painotettu määrä asukkaita, joiden ulottuvilla palvelupiste on, ja näiden suhde.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Municipalities by access</source>
        <translation>Kunnat saavutettavuuden mukaan</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Access of the average resident, and how many have nothing within reach.</source>
        <translation>Keskimääräisen asukkaan saavutettavuus ja niiden määrä, joiden ulottuvilla ei ole mitään.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>3SFCA avoids counting people fully at every facility that they could go to.</source>
        <translation>3SFCA välttää sen, että asukas laskettaisiin täytenä jokaiseen palvelupisteeseen, johon hän voisi mennä.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>How the weight falls with time, in E2SFCA and 3SFCA: by zones, or along a bell from 1 at the door to 0 at the size of the catchment.</source>
        <translation>Miten paino pienenee ajan mukaan (E2SFCA ja 3SFCA): vyöhykkeittäin tai kellokäyrää pitkin ovella olevasta ykkösestä nollaan vaikutusalueen reunalla.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Upper bound of each zone, inclusive, with its weight between 0 and 1 and commas between. The last bound is the size of the catchment.</source>
        <translation>Kunkin vyöhykkeen yläraja, joka kuuluu vyöhykkeeseen, ja sen paino välillä 0–1, pilkuin erotettuina. Viimeinen raja on vaikutusalueen koko.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Size of the catchment for 2SFCA and for Gaussian decay. Exactly this long is within.</source>
        <translation>Vaikutusalueen koko menetelmälle 2SFCA ja Gaussin vaimennukselle. Täsmälleen tämän pituinen matka on alueen sisällä.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>For facilities without a supply in the data. Without it they count as the median of the others.</source>
        <translation>Palvelupisteille, joilla ei ole tarjontaa aineistossa. Ilman arvoa niille käytetään muiden mediaania.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Supply of a facility in any unit, such as doctors or appointments. Without the field every facility counts as 1.</source>
        <translation>Palvelupisteen tarjonta missä tahansa yksikössä, esimerkiksi lääkäreinä tai vastaanottoaikoina. Ilman kenttää jokainen palvelupiste on 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Decay with time</source>
        <translation>Painon vaimeneminen ajan mukaan</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Zones (minutes=weight)</source>
        <translation>Vyöhykkeet (minuutit=paino)</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>2SFCA: all within the time count alike</source>
        <translation>2SFCA: kaikki ajan sisällä olevat lasketaan samoin</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>E2SFCA: the farther, the less</source>
        <translation>E2SFCA: mitä kauempana, sitä vähemmän</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>3SFCA: E2SFCA with choice of facility</source>
        <translation>3SFCA: E2SFCA ja palvelupisteen valinta</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>In zones</source>
        <translation>Vyöhykkeittäin</translation>
    </message>
    <message>
        <location filename="../algorithms/floatingcatchment.py"/>
        <source>Gaussian</source>
        <translation>Gaussin käyrän mukaan</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Impact report</source>
        <translation>Vaikutusraportti</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Writes the ex-ante impact assessment of a plan for council and residents: a summary of one page with a table of verdicts, maps before and after, charts, a page for each municipality, the residents who lose most, method, sources and uncertainty in plain language, and all tables. In English, Finnish or Swedish.</source>
        <translation>Kirjoittaa suunnitelman vaikutusten ennakkoarvioinnin valtuustolle ja asukkaille: yhden sivun tiivistelmä ja taulukko arviointituloksista, kartat ennen ja jälkeen, kuviot, sivu kustakin kunnasta, eniten menettävät asukkaat, menetelmä, lähteet ja epävarmuus yleiskielellä sekä kaikki taulukot. Suomeksi, ruotsiksi tai englanniksi.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>For each language a web page that needs nothing else, a PDF for A4 paper, and the tables as spreadsheets (XLSX and ODS) with unrounded figures.</source>
        <translation>Kullakin kielellä verkkosivu, joka ei tarvitse muita tiedostoja, A4-kokoinen PDF sekä taulukot laskentataulukkoina (XLSX ja ODS), joissa luvut ovat pyöristämättöminä.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>A report is written in each of them.</source>
        <translation>Raportti kirjoitetaan kullakin valitulla kielellä.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>If the study does not state it, or another one.</source>
        <translation>Jos tarkastelussa ei ilmoiteta vuotta tai jos sen pitää olla toinen.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Shown beside the projected residents.</source>
        <translation>Näytetään ennustettujen asukkaiden yhteydessä.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Maps and figures of the report as a project with an overview and an atlas, a page for each municipality, to open and change in QGIS.</source>
        <translation>Raportin kartat ja luvut projektina, jossa on yleiskuva ja kartasto (atlas), sivu kustakin kunnasta; avattavaksi ja muokattavaksi QGISissä.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>A PDF that is published should be tagged. Chromium, Chrome or Edge must be installed for that; it runs unseen and asks nothing of the net.</source>
        <translation>Julkaistavassa PDF:ssä pitäisi olla rakennetunnisteet. Siihen tarvitaan asennettu Chromium, Chrome tai Edge; selain toimii näkymättömissä eikä hae mitään verkosta.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Folder with edited copies of templates from resources/report. What is not there is taken from the plugin.</source>
        <translation>Kansio, jossa on muokattuja kopioita kansion resources/report malleista. Siitä puuttuvat otetaan lisäosasta.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Files of a former report in the same language are replaced.</source>
        <translation>Aiemman samankielisen raportin tiedostot korvataan.</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Year of the population</source>
        <translation>Väestötiedon vuosi</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Also a QGIS project with print layouts</source>
        <translation>Myös QGIS-projekti tulostustaittoineen</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Report folder</source>
        <translation>Raportin kansio</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Year of the projection</source>
        <translation>Ennusteen vuosi</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>The PDF is made by</source>
        <translation>PDF:n tekee</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>Own templates</source>
        <translation>Omat mallit</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>QGIS, or a browser if it cannot</source>
        <translation>QGIS, tai selain, jos QGIS ei voi</translation>
    </message>
    <message>
        <location filename="../algorithms/impactreport.py"/>
        <source>A browser: tagged for screen readers</source>
        <translation>Selain: rakennetunnisteet ruudunlukijoita varten</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Import OpenStreetMap</source>
        <translation>Tuo OpenStreetMap-aineisto</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Reads the roads of an OpenStreetMap file (.osm.pbf, .osm or .osm.gz) and splits them at every junction, ready for “Build network”. Roads that cross on a bridge are not joined. Also reads facilities, municipalities and residential buildings if outputs are given for them.</source>
        <translation>Lukee tiet OpenStreetMap-tiedostosta (.osm.pbf, .osm tai .osm.gz) ja katkaisee ne jokaisessa risteyksessä valmiiksi algoritmia ”Muodosta verkko” varten. Siltojen kohdalla risteäviä teitä ei yhdistetä. Lukee myös palvelupisteet, kunnat ja asuinrakennukset, jos niille annetaan tulostiedot.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads with class, speed limit and direction. OpenStreetMap data is available under the Open Database License: name its contributors on your maps.</source>
        <translation>Tiet, joilla on tieluokka, nopeusrajoitus ja ajosuunta. OpenStreetMapin aineisto on saatavilla Open Database License -lisenssillä: mainitse kartoissasi sen tekijät.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>A whole-country or regional extract, PBF or XML.</source>
        <translation>Koko maan tai alueen ote, PBF tai XML.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Which points and areas are facilities, and the tier each becomes: rules with semicolons between, such as amenity=clinic,doctors-&gt;centre or healthcare=*. The first rule that fits counts.</source>
        <translation>Mitkä pisteet ja alueet ovat palvelupisteitä ja minkä tason kukin saa: säännöt puolipistein erotettuina, esimerkiksi amenity=clinic,doctors-&gt;centre tai healthcare=*. Ensimmäinen sopiva sääntö ratkaisee.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>8 in most countries, among them Finland, Switzerland and Germany; 7 in some.</source>
        <translation>Useimmissa maissa 8, esimerkiksi Suomessa, Sveitsissä ja Saksassa; joissakin 7.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Also take roads with access=private or access=no.</source>
        <translation>Ota mukaan myös tiet, joilla on access=private tai access=no.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>System of the outputs; a projected one in metres that suits the area by default.</source>
        <translation>Tulosten koordinaattijärjestelmä; oletuksena alueelle sopiva metrimittainen, projisoitu järjestelmä.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads</source>
        <translation>Tiet</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads, split where they meet.</source>
        <translation>Tiet katkaistuina kohdista, joissa ne kohtaavat.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Points and centres of areas with the tags.</source>
        <translation>Pisteet ja alueiden keskipisteet, joilla on annetut tagit.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Municipalities</source>
        <translation>Kunnat</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Administrative areas of the level.</source>
        <translation>Annetun tason hallinnolliset alueet.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Residential buildings</source>
        <translation>Asuinrakennukset</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Centres of buildings in which people may live, with footprint, storeys and flats, by which residents can be spread.</source>
        <translation>Mahdollisesti asuttujen rakennusten keskipisteet sekä pohjapinta-ala, kerrosluku ja asuntojen määrä, joiden avulla asukkaat voidaan jakaa rakennuksille.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>OpenStreetMap file</source>
        <translation>OpenStreetMap-tiedosto</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Tags of facilities</source>
        <translation>Palvelupisteiden tagit</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Administrative level of municipalities</source>
        <translation>Kuntien hallinnollinen taso</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Include private roads</source>
        <translation>Ota mukaan yksityiset tiet</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>{roads} roads, {length} km, in {crs}.</source>
        <translation>Teitä {roads}, {length} km, koordinaattijärjestelmä {crs}.</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>OpenStreetMap files (*.pbf *.osm *.osm.gz *.xml);;All files (*.*)</source>
        <translation>OpenStreetMap-tiedostot (*.pbf *.osm *.osm.gz *.xml);;Kaikki tiedostot (*.*)</translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Coordinate reference system</source>
        <translation>Koordinaattijärjestelmä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Where a new facility may stand; polygons count at their centre. Without a layer every inhabited point or cell of the population is a candidate.</source>
        <translation>Missä uusi palvelupiste voi olla; alueet sijoitetaan keskipisteeseensä. Ilman karttatasoa jokainen asuttu väestöaineiston piste tai ruutu on ehdokas.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Candidate name field</source>
        <translation>Ehdokaspaikan nimen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Name of the candidate place, for the results.</source>
        <translation>Ehdokaspaikan nimi, tuloksia varten.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Candidate capacity field</source>
        <translation>Ehdokaspaikan kapasiteetin kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>How many residents of the group a facility at the candidate place can serve.</source>
        <translation>Kuinka montaa ryhmän asukasta ehdokaspaikan palvelupiste voi palvella.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Candidates inside these areas are left out.</source>
        <translation>Näiden alueiden sisällä olevat ehdokkaat jätetään pois.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Candidate places</source>
        <translation>Ehdokaspaikat</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/candidates.py"/>
        <source>Forbidden areas</source>
        <translation>Kielletyt alueet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Figures that rules hold against a target and no layer knows, in per cent, such as: digital_share=28. They come before a figure stated in the rule set.</source>
        <translation>Luvut, joita säännöt vertaavat tavoitteeseen ja joita millään karttatasolla ei ole, prosentteina, esimerkiksi: digital_share=28. Ne syrjäyttävät säännöstössä ilmoitetun luvun.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Service points, with a tier each. Polygons, such as buildings, count at their centre.</source>
        <translation>Palvelupisteet, joilla kullakin on taso. Alueet, kuten rakennukset, sijoitetaan keskipisteeseensä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Tier field</source>
        <translation>Tason kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Tier of the facility, by the identifier, a name or another word that the rule set has for it.</source>
        <translation>Palvelupisteen taso: tunniste, nimi tai muu sana, joka sille on annettu säännöstössä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Facility identifier field</source>
        <translation>Palvelupisteen tunnisteen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Identifier of the facility, for the results.</source>
        <translation>Palvelupisteen tunniste, tuloksia varten.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Facility name field</source>
        <translation>Palvelupisteen nimen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Name of the facility.</source>
        <translation>Palvelupisteen nimi.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Status field</source>
        <translation>Palvelupisteen tilan kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Open or closed, in English, Finnish or Swedish, or yes and no. Empty means open.</source>
        <translation>Avoinna tai suljettu suomeksi, ruotsiksi tai englanniksi, tai kyllä ja ei. Tyhjä tarkoittaa avoinna.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Opening date field</source>
        <translation>Avaamispäivän kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>First day on which the facility is open.</source>
        <translation>Ensimmäinen päivä, jona palvelupiste on avoinna.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Closing date field</source>
        <translation>Sulkemispäivän kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Last day on which the facility is open.</source>
        <translation>Viimeinen päivä, jona palvelupiste on avoinna.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Rule set</source>
        <translation>Säännöstö</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Stated figures (%)</source>
        <translation>Ilmoitetut luvut (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Rule sets (*.json)</source>
        <translation>Säännöstöt (*.json)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Polygon layer of the municipalities that are judged; together they are the county.</source>
        <translation>Arvioitavien kuntien aluemuotoinen karttataso; kunnat muodostavat yhdessä hyvinvointialueen.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Municipality code field</source>
        <translation>Kuntakoodin kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Code of the municipality; numbers get leading zeros to three digits.</source>
        <translation>Kunnan koodi; numerot täydennetään etunollilla kolminumeroisiksi.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Municipality name field</source>
        <translation>Kunnan nimen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Name of the municipality; the code without one.</source>
        <translation>Kunnan nimi; jos sitä ei ole, käytetään koodia.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Fields of the municipality layer with published numbers of residents, as group=field with commas between. Suppressed groups are estimated so that they add up to them.</source>
        <translation>Kunta-aineiston kentät, joissa on julkaistut asukasmäärät, muodossa ryhmä=kenttä pilkuin erotettuina. Peitetyt ryhmät arvioidaan niin, että niiden summa täsmää näihin.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Published residents by group</source>
        <translation>Julkaistut asukasmäärät ryhmittäin</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Network file made by “Build network”; it opens at once.</source>
        <translation>Algoritmin ”Muodosta verkko” tekemä verkkotiedosto; se avautuu heti.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>There is no network: neither a network file nor a road layer is given. Choose one.</source>
        <translation>Verkko puuttuu: ei ole annettu verkkotiedostoa eikä tieaineistoa. Valitse jompikumpi.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Without one the network is built from the road layer.</source>
        <translation>Ilman tiedostoa verkko muodostetaan tieaineistosta.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>What to do when the road layer is no longer the one that the network file was built from.</source>
        <translation>Mitä tehdään, kun tieaineisto ei ole enää se, josta verkkotiedosto muodostettiin.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>If the roads have changed</source>
        <translation>Jos tiet ovat muuttuneet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Stop and say that the network is stale</source>
        <translation>Keskeytä ja ilmoita, että verkko on vanhentunut</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Warn and go on with the old network</source>
        <translation>Varoita ja jatka vanhalla verkolla</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Points or grid cells with residents. The people of a cell count at its centre.</source>
        <translation>Pisteet tai ruudut asukkaineen. Ruudun asukkaat sijoitetaan sen keskipisteeseen.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Residents field</source>
        <translation>Asukasmäärän kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Number of residents. Empty and negative values are unknown, and are listed.</source>
        <translation>Asukkaiden määrä. Tyhjät ja negatiiviset arvot ovat tuntemattomia, ja ne luetellaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Identifier field</source>
        <translation>Tunnisteen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Identifier of the point or cell, for the results.</source>
        <translation>Pisteen tai ruudun tunniste, tuloksia varten.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Fields of population groups with commas between, as group=field where the rule set names the group otherwise, such as: age_65plus=Y_GE65. -1 and empty mean suppressed: such groups are given as low, expected and high.</source>
        <translation>Väestöryhmien kentät pilkuin erotettuina; muodossa ryhmä=kenttä, jos ryhmän nimi säännöstössä on toinen, esimerkiksi: age_65plus=Y_GE65. -1 ja tyhjä tarkoittavat peitettyä tietoa: näille ryhmille annetaan alaraja, odotusarvo ja yläraja.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Dense cells on a border can shift a municipality&apos;s total by several per cent; splitting is more even. Points have no area and belong where they are.</source>
        <translation>Tiheään asutut ruudut rajalla voivat muuttaa kunnan asukasmäärää useita prosentteja; jakaminen on tasaisempaa. Pisteillä ei ole pinta-alaa, joten ne kuuluvat sinne, missä ne ovat.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Multiply the residents of each municipality so that they add up to its published total; also for layers with other weights, such as the floor area of buildings.</source>
        <translation>Kunkin kunnan asukasluvut kerrotaan niin, että niiden summa on julkaistu asukasmäärä. Sopii myös aineistoille, joissa on muita painoja, kuten rakennusten kerrosala.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Written beside the figures.</source>
        <translation>Kirjoitetaan lukujen yhteyteen.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Population</source>
        <translation>Väestö</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Population groups</source>
        <translation>Väestöryhmät</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Cells across municipal borders</source>
        <translation>Ruudut kuntien rajoilla</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Scale to published totals</source>
        <translation>Sovita julkaistuihin asukasmääriin</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Belong where their centre is</source>
        <translation>Kuuluvat sinne, missä niiden keskipiste on</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Are split by the area on each side</source>
        <translation>Jaetaan kummankin puolen pinta-alan mukaan</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Line layer of the roads, in any coordinate reference system. Lines join where they share an end point.</source>
        <translation>Teiden viivamuotoinen karttataso missä tahansa koordinaattijärjestelmässä. Viivat yhdistyvät, jos niillä on yhteinen päätepiste.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Road class field</source>
        <translation>Tieluokan kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Class of the road, such as primary or residential. It decides the speed where no speed is given, and which roads bicycles and pedestrians may use.</source>
        <translation>Tien luokka, esimerkiksi primary tai residential. Se ratkaisee nopeuden, jos nopeutta ei ole annettu, ja sen, millä teillä voi pyöräillä ja kävellä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Speed field (km/h)</source>
        <translation>Nopeuden kenttä (km/h)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Speed of cars on the road in km/h. Empty, zero and negative values fall back to the class.</source>
        <translation>Autojen nopeus tiellä, km/h. Jos arvo on tyhjä, nolla tai negatiivinen, käytetään tieluokan nopeutta.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Direction field</source>
        <translation>Ajosuunnan kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Whether traffic goes along the line as it is drawn, against it, or both ways.</source>
        <translation>Kulkeeko liikenne viivan piirtosuuntaan, sitä vastaan vai molempiin suuntiin.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic along the line</source>
        <translation>Arvot: liikenne viivan suuntaan</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic against the line</source>
        <translation>Arvot: liikenne viivan suuntaa vastaan</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic both ways</source>
        <translation>Arvot: liikenne molempiin suuntiin</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Level field</source>
        <translation>Tasosijainnin kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>0 for the ground, 1 for a bridge, -1 for a tunnel. Roads that pass through a point at different levels are not joined there. Not needed for data in which bridges share no end points with the roads below.</source>
        <translation>0 on maanpinta, 1 silta ja -1 tunneli. Tiet, jotka kulkevat saman pisteen kautta eri tasoissa, eivät yhdisty siinä. Ei tarpeen aineistoissa, joissa silloilla ei ole yhteisiä päätepisteitä alittavien teiden kanssa.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Line ends this many metres apart, or less, are joined. 0 joins equal coordinates only.</source>
        <translation>Viivojen päät, jotka ovat enintään näin monen metrin päässä toisistaan, yhdistetään. 0 yhdistää vain samat koordinaatit.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Also join lines at vertices between their ends. For data that draws a street as one line across its junctions.</source>
        <translation>Yhdistä viivat myös niiden päiden välisissä taitepisteissä. Aineistoille, joissa katu on piirretty yhtenä viivana risteystensä yli.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values of the direction field, with commas between. Empty fields mean both ways.</source>
        <translation>Ajosuunnan kentän arvot pilkuin erotettuina. Tyhjä kenttä tarkoittaa molempia suuntia.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Joining tolerance (m)</source>
        <translation>Yhdistämistoleranssi (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Join at all shared vertices</source>
        <translation>Yhdistä kaikissa yhteisissä taitepisteissä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Residents of a later year by municipality code, such as: 106=47500, 186=48000. They are shared out where people live today, and the population bases are given for them as well.</source>
        <translation>Myöhemmän vuoden asukasmäärät kuntakoodeittain, esimerkiksi: 106=47500, 186=48000. Asukkaat jaetaan sinne, missä asutaan nyt, ja väestöpohjat annetaan myös heidän mukaansa.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>The GeoPackage of a study, as the dock saves it. Its network file lies beside it and is made if it is missing.</source>
        <translation>Tarkastelun GeoPackage sellaisena kuin paneeli sen tallentaa. Verkkotiedosto on sen vieressä, ja jos se puuttuu, se luodaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Scenario before</source>
        <translation>Skenaario ennen</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Scenario after</source>
        <translation>Skenaario jälkeen</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Day before</source>
        <translation>Päivä ennen</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Facilities count if they are open on it. Without a day, that which the study is compared with, or else the day after.</source>
        <translation>Palvelupisteet otetaan huomioon, jos ne ovat tänä päivänä avoinna. Ilman arvoa käytetään tarkastelun vertailupäivää tai, jos sitä ei ole, jälkimmäisen tilanteen päivää.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Day after</source>
        <translation>Päivä jälkeen</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Facilities count if they are open on it. Without a day, that of the study; if it has none, opening and closing dates are not looked at.</source>
        <translation>Palvelupisteet otetaan huomioon, jos ne ovat tänä päivänä avoinna. Ilman arvoa käytetään tarkastelun päivää; jos sitäkään ei ole, avaamis- ja sulkemispäiviä ei oteta huomioon.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Name or identifier of a saved scenario. Without one the baseline is taken: the study&apos;s own facilities.</source>
        <translation>Tallennetun skenaarion nimi tai tunniste. Jos sitä ei anneta, käytetään vertailutilannetta eli tarkastelun omia palvelupisteitä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/sides.py"/>
        <source>Projected residents</source>
        <translation>Ennustetut asukkaat</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>{n} new facilities</source>
        <translation>uusia palvelupisteitä {n}</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>{n} existing facilities stay</source>
        <translation>säilyviä nykyisiä palvelupisteitä {n}</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>{place}: at least {n} facilities</source>
        <translation>{place}: palvelupisteitä vähintään {n}</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>room for {n} residents</source>
        <translation>tilaa {n} asukkaalle</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>everyone reaches a site</source>
        <translation>jokainen pääsee johonkin sijaintipaikkaan</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>everyone within {n} minutes</source>
        <translation>jokainen enintään {n} minuutin päässä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>the county</source>
        <translation>hyvinvointialue</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>{rule} (at least {least} facilities, at most {most})</source>
        <translation>{rule} (palvelupisteitä vähintään {least}, enintään {most})</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Tier of the rule set, by identifier or name. Open facilities of this tier or a higher one are the existing sites.</source>
        <translation>Säännöstön taso: tunniste tai nimi. Nykyisiä sijaintipaikkoja ovat tämän tai ylemmän tason avoinna olevat palvelupisteet.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Whose ways count: total for everyone, or a group&apos;s name.</source>
        <translation>Kenen matkat lasketaan: total tarkoittaa kaikkia, muuten ryhmän nimi.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Capacity field</source>
        <translation>Kapasiteetin kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>How many residents of the group each existing facility can serve. Without a field capacities are not looked at, unless there is one for the candidates or for all.</source>
        <translation>Kuinka montaa ryhmän asukasta kukin nykyinen palvelupiste voi palvella. Ilman kenttää kapasiteetteja ei oteta huomioon, ellei niitä ole annettu ehdokkaille tai kaikille yhteisesti.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Tier of the new facility</source>
        <translation>Uuden palvelupisteen taso</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Population group</source>
        <translation>Väestöryhmä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>New facilities</source>
        <translation>Uudet palvelupisteet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>How many to open. Not used for the fewest sites, which finds the number.</source>
        <translation>Kuinka monta avataan. Ei käytetä, kun haetaan pienintä määrää: silloin määrä on tulos.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Facilities to close</source>
        <translation>Suljettavat palvelupisteet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>How many of the existing to close, those that are missed least; all others stay.</source>
        <translation>Kuinka monta nykyistä suljetaan: ne, joita kaivataan vähiten. Kaikki muut säilyvät.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Time of the two covering problems. Exactly this long is within reach.</source>
        <translation>Aika kahta kattavuustehtävää varten. Täsmälleen tämän pituinen matka lasketaan vielä mukaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>At least so many in each municipality</source>
        <translation>Kussakin kunnassa vähintään näin monta</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Facilities of the tier or a higher one that must stand in each municipality.</source>
        <translation>Tämän tai ylemmän tason palvelupisteet, joita jokaisessa kunnassa on oltava.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Only choices that meet the rule set&apos;s rules of presence, of access, of residents per facility, and of change. Population bases by catchment and stated shares are listed and are no constraints. Suppressed groups count with their expected numbers.</source>
        <translation>Vain ratkaisut, jotka täyttävät säännöstön säännöt palvelupisteiden määrästä, saavutettavuudesta, asukkaista palvelupistettä kohden ja muutoksesta. Vaikutusalueiden väestöpohjat ja ilmoitetut osuudet luetellaan, mutta ne eivät ole rajoitteita. Peitetyistä ryhmistä käytetään odotusarvoja.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Identifiers of the rules to keep, with commas between; empty for all of them.</source>
        <translation>Noudatettavien sääntöjen tunnisteet pilkuin erotettuina; tyhjänä kaikki.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Identifiers of facilities that may not close, with commas between.</source>
        <translation>Niiden palvelupisteiden tunnisteet, joita ei saa sulkea, pilkuin erotettuina.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Residents that a site takes which has no capacity in the data. Without it such a site takes as many as come; without capacity fields either, all do. People of one place may go to several sites. Where there are too many places and sites for a proof, the best possible value is told without regard to capacities.</source>
        <translation>Kuinka monta asukasta mahtuu sijaintipaikkaan, jolla ei ole kapasiteettia aineistossa. Ilman arvoa siihen mahtuvat kaikki tulijat; jos kapasiteetin kenttiäkään ei ole, kaikkiin mahtuu rajatta. Saman paikan asukkaat voivat jakautua usealle sijaintipaikalle. Jos paikkoja ja sijaintipaikkoja on todistukseen liikaa, paras mahdollinen arvo ilmoitetaan kapasiteeteista välittämättä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Gap that is good enough (%)</source>
        <translation>Riittävän pieni ero optimiin (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>The search stops when the choice is proven to be this near the best; 0 looks for a proof.</source>
        <translation>Haku päättyy, kun ratkaisun on todistettu olevan näin lähellä parasta; 0 hakee todistusta.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Time limit (seconds)</source>
        <translation>Aikaraja (sekuntia)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>After this time the best choice so far is given, with its gap. Cancel is noticed within a moment; where QGIS&apos;s Python cannot be started beside it, only after a round of the solver, at the latest at the time limit.</source>
        <translation>Tämän ajan kuluttua annetaan siihen asti paras ratkaisu ja sen ero optimiin. Peruutus huomataan hetkessä; jos QGISin Pythonia ei voi käynnistää rinnalle, vasta ratkaisijan kierroksen jälkeen, viimeistään aikarajan täyttyessä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Within reach (minutes)</source>
        <translation>Saavutettavuusraja (minuuttia)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Keep the rules</source>
        <translation>Noudata sääntöjä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Only these rules</source>
        <translation>Vain nämä säännöt</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Facilities that stay</source>
        <translation>Palvelupisteet, joita ei suljeta</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/siting.py"/>
        <source>Capacity where none is given</source>
        <translation>Kapasiteetti, jos sitä ei ole annettu</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>Day</source>
        <translation>Tarkastelupäivä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>The day that is judged: facilities count if they are open on it. Without a day, opening and closing dates are not looked at.</source>
        <translation>Päivä, jonka tilanne arvioidaan: palvelupiste lasketaan mukaan, jos se on silloin avoinna. Ilman päivää avaamis- ja sulkemispäiviä ei oteta huomioon.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>JSON file with tiers, groups and rules. Without one the rule set of Keski-Uusimaa is used, which comes with the plugin.</source>
        <translation>JSON-tiedosto, jossa ovat tasot, väestöryhmät ja säännöt. Jos tiedostoa ei anneta, käytetään lisäosan mukana tulevaa Keski-Uudenmaan säännöstöä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>Day to compare with</source>
        <translation>Vertailupäivä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/study.py"/>
        <source>The baseline of rules about change. Without it they compare with the facilities as they stand before anything is changed.</source>
        <translation>Vertailutilanne muutosta koskeville säännöille. Ilman sitä vertailukohtana ovat palvelupisteet sellaisina kuin ne ovat ennen muutoksia.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/studyfile.py"/>
        <source>Study file</source>
        <translation>Tarkastelutiedosto</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Whose members are counted: “total” is all residents, or one of the population groups. Where a group is suppressed, its expected number counts.</source>
        <translation>Kenet lasketaan: ”total” tarkoittaa kaikkia asukkaita, muuten jokin väestöryhmistä. Jos ryhmän tieto on peitetty, käytetään sen odotusarvoa.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Whether people may choose a facility across a municipal border.</source>
        <translation>Voivatko asukkaat valita palvelupisteen kuntarajan takaa.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>With a rule set a higher tier also provides what a lower one does. Without one every value of the tier field is a tier of its own.</source>
        <translation>Säännöstöä käytettäessä ylempi taso tarjoaa myös alemman tason palvelut. Ilman sitä jokainen tason kentän arvo on oma tasonsa.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>The tiers that are looked at, each by itself, with commas between. Empty means all that an open facility has.</source>
        <translation>Tarkasteltavat tasot, kukin erikseen, pilkuin erotettuina. Tyhjä tarkoittaa kaikkia tasoja, joilla on avoinna oleva palvelupiste.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Facilities that are not open on this day are left out. Without a day, opening and closing dates are not looked at.</source>
        <translation>Palvelupisteet, jotka eivät ole avoinna tarkastelupäivänä, jätetään pois. Ilman päivää avaamis- ja sulkemispäiviä ei oteta huomioon.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Borders</source>
        <translation>Rajat</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Longest time (minutes)</source>
        <translation>Pisin aika (minuuttia)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Open: any facility serves</source>
        <translation>Avoimet: kaikki palvelupisteet palvelevat</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>County: facilities in the municipalities</source>
        <translation>Hyvinvointialue: kuntien alueella olevat palvelupisteet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiered.py"/>
        <source>Closed: those in the own municipality</source>
        <translation>Suljetut: oman kunnan palvelupisteet</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiers.py"/>
        <source>Only facilities that provide this tier; all open ones when empty.</source>
        <translation>Vain palvelupisteet, jotka tarjoavat tämän tason; tyhjänä kaikki avoinna olevat.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/tiers.py"/>
        <source>Tier</source>
        <translation>Taso</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Cars take the speed field, then the speed of the road class, and obey one-way streets. Bicycles and pedestrians have speeds of their own and stay off motorways.</source>
        <translation>Autot käyttävät nopeuskenttää ja sen puuttuessa tieluokan nopeutta, ja ne noudattavat yksisuuntaisuutta. Pyörillä ja jalankulkijoilla on omat nopeutensa, eivätkä ne käytä moottoriteitä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>People travel to a health centre; an ambulance travels from its station.</source>
        <translation>Ihmiset matkustavat terveyskeskukseen; ambulanssi lähtee asemaltaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Mode of transport</source>
        <translation>Kulkutapa</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speeds that replace the usual ones of the mode of transport, such as: primary=70, residential=25. A speed of 0 closes the class. In “Municipal compliance” they are those of cars.</source>
        <translation>Nopeudet, jotka korvaavat kulkutavan tavanomaiset nopeudet, esimerkiksi: primary=70, residential=25. Nopeus 0 sulkee luokan. Algoritmissa ”Sääntöjen täyttyminen kunnittain” ne ovat autojen nopeuksia.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Seconds lost at the junction that a road leads to, such as: residential=8, primary=3. Off when empty.</source>
        <translation>Sekunnit, jotka kuluvat tien päässä olevassa risteyksessä, esimerkiksi: residential=8, primary=3. Tyhjänä ei käytössä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Multiplies all travel times on roads: 1.15 where measured times are 15 % longer than free flow.</source>
        <translation>Kaikki matka-ajat teillä kerrotaan tällä: 1,15, jos mitatut ajat ovat 15 % pidempiä kuin vapaassa liikenteessä.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Points farther than this from every usable road are listed as unreachable.</source>
        <translation>Pisteet, jotka ovat kauempana kaikista kulkukelpoisista teistä, luetellaan saavuttamattomina.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speed on the straight leg between a point and its nearest road. By default 20 km/h by car, 8 by bicycle and 4 on foot.</source>
        <translation>Nopeus suoralla matkalla pisteen ja lähimmän tien välillä. Oletuksena 20 km/h autolla, 8 km/h polkupyörällä ja 4 km/h kävellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Points are not snapped to parts of the network with fewer nodes than this that no road joins to the rest. 0 uses every road; raise it for data with stray lines.</source>
        <translation>Pisteitä ei kytketä sellaisiin verkon osiin, joissa on vähemmän solmuja kuin tämä ja joita mikään tie ei yhdistä muuhun verkkoon. 0 käyttää kaikkia teitä; suurenna arvoa, jos aineistossa on irrallisia viivoja.</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Direction of travel</source>
        <translation>Matkan suunta</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>To the facility</source>
        <translation>Palvelupisteeseen</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>From the facility</source>
        <translation>Palvelupisteestä</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speeds by road class (km/h)</source>
        <translation>Nopeudet tieluokittain (km/h)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Junction delay by road class (s)</source>
        <translation>Risteysviive tieluokittain (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Calibration factor</source>
        <translation>Kalibrointikerroin</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Maximum distance to a road (m)</source>
        <translation>Enimmäisetäisyys tiestä (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speed between a point and the road (km/h)</source>
        <translation>Nopeus pisteen ja tien välillä (km/h)</translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Ignore parts smaller than (nodes)</source>
        <translation>Pienin huomioitava verkon osa (solmuja)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Proven optimal</source>
        <translation>Todistetusti optimaalinen</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Gap {gap} %, {seconds} s: {verdict}.</source>
        <translation>Ero optimiin enintään {gap} %, {seconds} s: {verdict}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>proven optimal</source>
        <translation>todistetusti optimaalinen</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>not proven to be the best</source>
        <translation>ei todistettu parhaaksi</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Locate facilities</source>
        <translation>Sijoita palvelupisteet</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Finds the best places for new facilities of a tier, and which of the existing to close with least harm: least travel in all (p-median), most residents within a time (maximal covering), fewest facilities for everyone within a time (set covering), or the shortest longest way (p-center). Rules can be constraints.</source>
        <translation>Etsii tason uusille palvelupisteille parhaat paikat ja nykyisistä ne, joiden sulkemisesta on vähiten haittaa: vähiten matkustamista yhteensä (p-mediaani), eniten asukkaita ajan sisällä (suurin kattavuus), vähiten palvelupisteitä, kun kaikki ovat ajan sisällä (joukon peittäminen), tai lyhin pisin matka (p-keskus). Säännöt voivat olla rajoitteita.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>All sites with what becomes of them: new, kept, closed or not chosen. The log and the numbers say what the choice costs, which cost no choice can beat, the gap between them, and the time it took. A gap of 0 is a proof.</source>
        <translation>Kaikki sijaintipaikat ja se, mitä niille tapahtuu: uusi, säilyvä, suljettava tai ei valittu. Loki ja luvut kertovat, mikä on ratkaisun arvo, mitä arvoa mikään ratkaisu ei voi alittaa, niiden eron ja laskentaan kuluneen ajan. Ero 0 on todistus.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Person-minutes: {value}; no choice has fewer than {bound}.</source>
        <translation>Henkilöminuutteja {value}; missään ratkaisussa niitä ei ole alle {bound}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>What the choice is judged by.</source>
        <translation>Minkä mukaan ratkaisu arvioidaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>A row for each existing facility and candidate.</source>
        <translation>Rivi jokaista nykyistä palvelupistettä ja ehdokasta kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>The nearest open site of each point or cell, or the one with room. A place whose people go to several sites has a row for each, and one for those with no site.</source>
        <translation>Kunkin pisteen tai ruudun lähin avoinna oleva sijaintipaikka tai lähin, jossa on tilaa. Jos paikan asukkaat jakautuvat usealle sijaintipaikalle, jokaisesta on rivi, samoin niistä asukkaista, joilla ei ole sijaintipaikkaa.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Value of the choice</source>
        <translation>Ratkaisun arvo</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Value that no choice can beat</source>
        <translation>Arvo, jota mikään ratkaisu ei alita</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Gap (%)</source>
        <translation>Ero optimiin enintään (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Seconds</source>
        <translation>Sekunteja</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Verdicts not met after the choice</source>
        <translation>Arviointituloksia, jotka eivät täyty ratkaisun jälkeen</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Residents beyond the time: {value}; no choice leaves fewer than {bound}.</source>
        <translation>Asukkaita ajan ulkopuolella {value}; missään ratkaisussa heitä ei ole alle {bound}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>What is best</source>
        <translation>Mikä on parasta</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Sites</source>
        <translation>Sijaintipaikat</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Who goes where</source>
        <translation>Kuka menee minne</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Open sites: {value}; no choice has fewer than {bound}.</source>
        <translation>Avoinna olevia sijaintipaikkoja {value}; missään ratkaisussa niitä ei ole alle {bound}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Longest way: {value} minutes; no choice has a shorter one than {bound}.</source>
        <translation>Pisin matka {value} minuuttia; missään ratkaisussa se ei ole alle {bound}.</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Least travel time in all (p-median)</source>
        <translation>Vähiten matka-aikaa yhteensä (p-mediaani)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Most residents within the time (MCLP)</source>
        <translation>Eniten asukkaita ajan sisällä (MCLP)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Fewest sites, everyone within the time (LSCP)</source>
        <translation>Vähiten sijaintipaikkoja, kaikki ajan sisällä (LSCP)</translation>
    </message>
    <message>
        <location filename="../algorithms/locatefacilities.py"/>
        <source>Shortest longest way (p-center)</source>
        <translation>Lyhin pisin matka (p-keskus)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Models</source>
        <translation>Mallit</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Raw data to verdict</source>
        <translation>Lähtöaineistosta arviointitulokseen</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>From roads, population, municipalities and facilities to the verdicts on every municipality: builds the network and runs “Municipal compliance”.</source>
        <translation>Teistä, väestöstä, kunnista ja palvelupisteistä kunkin kunnan arviointituloksiin: muodostaa verkon ja suorittaa algoritmin ”Sääntöjen täyttyminen kunnittain”.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Closure screening</source>
        <translation>Sulkemisten seulonta</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Ranks every facility and pairs of facilities by the harm of closing them, with every verdict that turns: builds the network and runs “Rank closures”.</source>
        <translation>Asettaa palvelupisteet ja palvelupisteiden parit järjestykseen sen mukaan, kuinka paljon niiden sulkemisesta on haittaa, ja kertoo jokaisen muuttuvan arviointituloksen: muodostaa verkon ja suorittaa algoritmin ”Aseta sulkemiset järjestykseen”.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>Siting of one more unit</source>
        <translation>Yhden uuden yksikön sijoittaminen</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py"/>
        <source>A surface of where one more unit would help, and the best place for it among the inhabited cells or a layer of candidates: builds the network and runs “Where would it help” and “Locate facilities”.</source>
        <translation>Kartta siitä, missä yksi uusi yksikkö auttaisi, ja sen paras paikka asutuista ruuduista tai ehdokkaiden karttatasolta: muodostaa verkon ja suorittaa algoritmit ”Missä palvelupiste auttaisi” ja ”Sijoita palvelupisteet”.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Origin–destination matrix</source>
        <translation>Lähtö- ja määräpaikkojen matriisi</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Computes the travel time from every origin to every destination, to those within a longest time, or to the k nearest. Pairs are written as they are found, so that millions of them need no more memory than a few.</source>
        <translation>Laskee matka-ajan jokaisesta lähtöpaikasta jokaiseen määräpaikkaan, pisimmän ajan sisällä oleviin tai k lähimpään. Parit kirjoitetaan sitä mukaa kuin ne löytyvät, joten miljoonat parit eivät vaadi enempää muistia kuin muutama.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>A row for each pair, with the minutes to the road, on the roads and from the road. On request lines, straight or along the roads. Pairs without a route are counted, and have no row unless they are asked for.</source>
        <translation>Rivi jokaista paria kohden: minuutit tielle, teillä ja tieltä perille. Haluttaessa viivat suorina tai teitä pitkin. Parit ilman reittiä lasketaan, mutta niillä ei ole riviä, ellei sitä pyydetä.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Origins</source>
        <translation>Lähtöpaikat</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Identifier field of origins</source>
        <translation>Lähtöpaikkojen tunnisteen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Where the trips begin; polygons count at their centre.</source>
        <translation>Mistä matkat alkavat; alueet sijoitetaan keskipisteeseensä.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Destinations</source>
        <translation>Määräpaikat</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Identifier field of destinations</source>
        <translation>Määräpaikkojen tunnisteen kenttä</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Where they end; may be the same layer.</source>
        <translation>Mihin matkat päättyvät; voi olla sama karttataso.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Longer pairs are left out, and not searched for. Exactly this long is kept.</source>
        <translation>Pidemmät parit jätetään pois, eikä niitä etsitä. Täsmälleen tämän pituinen pidetään.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>How many, from the nearest on; of equally near ones the first. All when empty.</source>
        <translation>Kuinka monta lähimmästä alkaen; yhtä lähellä olevista ensimmäinen. Tyhjänä kaikki.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Also write pairs without a route, or beyond the longest time, with empty times. Not with the k nearest.</source>
        <translation>Kirjoita myös parit, joilla ei ole reittiä tai jotka ylittävät pisimmän ajan; niiden ajat ovat tyhjiä. Ei käytössä k lähimmälle.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>How the lines run, if there is an output for them. Routes take far longer.</source>
        <translation>Miten viivat kulkevat, jos niille on annettu tulostiedot. Reittien laskeminen kestää paljon pidempään.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>A row for each pair, without geometry.</source>
        <translation>Rivi jokaista paria kohden, ilman geometriaa.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>A line for each pair that has a time.</source>
        <translation>Viiva jokaisesta parista, jolla on matka-aika.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>What pairs are named by; the number of the feature when empty.</source>
        <translation>Mistä parit saavat nimensä; tyhjänä kohteen numero.</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Nearest destinations of each origin</source>
        <translation>Lähimpiä määräpaikkoja kustakin lähtöpaikasta</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Lines</source>
        <translation>Viivat</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Matrix</source>
        <translation>Matriisi</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Lines of the matrix</source>
        <translation>Matriisin viivat</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Rows for pairs without a time</source>
        <translation>Rivit pareille, joilla ei ole matka-aikaa</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Straight (desire lines)</source>
        <translation>Suorina (toivelinjat)</translation>
    </message>
    <message>
        <location filename="../algorithms/odmatrix.py"/>
        <source>Along the roads (routes)</source>
        <translation>Teitä pitkin (reitit)</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>What was found, where, why that probably is, and what to do about it. Empty when all is well.</source>
        <translation>Mitä havaittiin, missä, mistä se luultavasti johtuu ja mitä sille pitää tehdä. Tyhjä, jos kaikki on kunnossa.</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Findings of the check</source>
        <translation>Tarkistuksen havainnot</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Errors</source>
        <translation>Virheitä</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Warnings</source>
        <translation>Varoituksia</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Scenarios that are out of date</source>
        <translation>Vanhentuneita skenaarioita</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Nothing was found amiss.</source>
        <translation>Mitään huomautettavaa ei löytynyt.</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Layer</source>
        <translation>Karttataso</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>What was found</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Likely cause</source>
        <translation>Todennäköinen syy</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>What to do</source>
        <translation>Mitä tehdä</translation>
    </message>
    <message>
        <location filename="../algorithms/publicationoutputs.py"/>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Publish</source>
        <translation>Julkaise</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Makes a project of a study that QGIS Server serves: the scenarios that are to be seen, with verdicts, travel times and facilities as maps (WMS, WMTS), as data (WFS, OGC API – Features) and as prints, with words and legends in one language. Nothing else of the study can be seen, and nothing can be edited.</source>
        <translation>Tekee tarkastelusta projektin, jota QGIS Server jakaa: näytettävät skenaariot arviointituloksineen, matka-aikoineen ja palvelupisteineen karttoina (WMS, WMTS), tietoina (WFS, OGC API – Features) ja tulosteina; tekstit ja selitteet yhdellä kielellä. Muuta tarkastelusta ei voi nähdä, eikä mitään voi muokata.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>The project, and beside it a GeoPackage with the results. Where they do not lie in the study&apos;s folder, a copy of the study as well, without the scenarios that are not published, the log, authors and notes. A former publication of the same name is replaced when all is done.</source>
        <translation>Projekti ja sen vieressä GeoPackage, jossa tulokset ovat. Jos ne eivät ole tarkastelun kansiossa, myös tarkastelun kopio, josta on jätetty pois julkaisemattomat skenaariot, loki, tekijät ja muistiinpanot. Samanniminen aiempi julkaisu korvataan vasta, kun kaikki on valmista.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Of the service; without one, the study&apos;s name.</source>
        <translation>Palvelun otsikko; jos sitä ei anneta, käytetään tarkastelun nimeä.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Abstract</source>
        <translation>Tiivistelmä</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>A few sentences on what is shown, and what for.</source>
        <translation>Muutama virke siitä, mitä näytetään ja mihin tarkoitukseen.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Sources and licence</source>
        <translation>Lähteet ja lisenssi</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Whom the data are from, as their licences ask for; on every layer and print.</source>
        <translation>Kenen aineistoja on käytetty, kuten niiden lisenssit edellyttävät; näkyy jokaisella karttatasolla ja tulosteella.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Who answers for the service.</source>
        <translation>Kuka vastaa palvelusta.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>For questions; everybody can read it.</source>
        <translation>Kysymyksiä varten; kuka tahansa voi lukea sen.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>The GeoPackage of a study, as the dock saves it. It is only read.</source>
        <translation>Tarkastelun GeoPackage sellaisena kuin paneeli sen tallentaa. Sitä vain luetaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Scenarios</source>
        <translation>Skenaariot</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Names or identifiers of the saved scenarios that may be seen, with semicolons between them; “baseline” stands for the study&apos;s own facilities. Without any, all saved scenarios and the baseline.</source>
        <translation>Niiden tallennettujen skenaarioiden nimet tai tunnisteet, jotka saa näyttää, puolipistein erotettuina; ”baseline” tarkoittaa tarkastelun omia palvelupisteitä. Tyhjänä kaikki tallennetut skenaariot ja vertailutilanne.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Of titles, legends, the names of fields, and prints.</source>
        <translation>Otsikoiden, selitteiden, kenttien nimien ja tulosteiden kieli.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Days of the baseline</source>
        <translation>Vertailutilanteen päivät</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>The baseline is published through time as well. Days such as 2027-01-01, 2029-01-01: each stands for the time until the next. Without any, whenever a facility of the baseline opens or closes.</source>
        <translation>Vertailutilanne julkaistaan myös ajan mukaan. Päivät esimerkiksi 2027-01-01, 2029-01-01: kukin tarkoittaa aikaa seuraavaan päivään asti. Tyhjänä päivät, joina jokin vertailutilanteen palvelupiste avataan tai suljetaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Motorways to tertiary roads, for orientation.</source>
        <translation>Moottoriteistä yhdysteihin, kartan taustaksi.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Cells with fewer residents keep the number to themselves, and so do those whose groups the source suppresses. Their travel time is shown.</source>
        <translation>Jos ruudussa on tätä vähemmän asukkaita, asukasmäärää ei näytetä; ei myöskään ruudusta, jonka ryhmiä on peitetty lähteessä. Ruudun matka-aika näytetään.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Without a name it lies beside the study. In another folder, all that it needs is copied there, and the folder can be moved to a server as it is.</source>
        <translation>Ilman nimeä projekti tallennetaan tarkastelun viereen. Jos kansio on toinen, sinne kopioidaan kaikki, mitä projekti tarvitsee, ja kansion voi siirtää palvelimelle sellaisenaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Published results</source>
        <translation>Julkaistut tulokset</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>A name or an office; everybody can read it.</source>
        <translation>Nimi tai yksikkö; kuka tahansa voi lukea sen.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Everybody can read it.</source>
        <translation>Kuka tahansa voi lukea sen.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Keywords</source>
        <translation>Avainsanat</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>For catalogues, with commas between them.</source>
        <translation>Hakemistoja varten, pilkuin erotettuina.</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>With main roads</source>
        <translation>Mukana päätiet</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Published project (else beside the study)</source>
        <translation>Julkaistu projekti (muuten tarkastelun viereen)</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>QGIS project (*.qgs)</source>
        <translation>QGIS-projekti (*.qgs)</translation>
    </message>
    <message>
        <location filename="../algorithms/publish.py"/>
        <source>Fewest residents shown</source>
        <translation>Pienin näytettävä asukasmäärä</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Facilities whose closing breaks no rule</source>
        <translation>Palvelupisteitä, joiden sulkeminen ei riko mitään sääntöä</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Rank closures</source>
        <translation>Aseta sulkemiset järjestykseen</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Closes every open facility in turn, and pairs of facilities, and tells what that does: which verdicts it breaks, how many person-minutes it adds, how many residents lose the only facility within reach, and how it hits an age group.</source>
        <translation>Sulkee vuorollaan jokaisen avoinna olevan palvelupisteen ja palvelupisteiden pareja ja kertoo vaikutukset: mitkä säännöt eivät enää täyty, montako henkilöminuuttia matkoihin tulee lisää, moniko menettää ainoan ulottuvillaan olevan palvelupisteen ja miten sulkeminen osuu johonkin ikäryhmään.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Facilities in order of harm: verdicts broken, verdicts made uncertain, residents left without a route, residents whom only this facility reaches, person-minutes. Rank 1 does least harm. On request pairs, and every verdict that turns.</source>
        <translation>Palvelupisteet haitan mukaisessa järjestyksessä: täyttymättömiksi ja epävarmoiksi muuttuvat arviointitulokset, ilman reittiä jäävät asukkaat, asukkaat, joiden ulottuvilla on vain tämä palvelupiste, ja henkilöminuutit. Sija 1 tarkoittaa vähintä haittaa. Haluttaessa parit ja jokainen muuttuva arviointitulos.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Pairs were tried among {paired} of {count} facilities, those of least harm.</source>
        <translation>Parit laskettiin vähiten haittaa aiheuttavista palvelupisteistä: {paired} / {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Minutes and residents are those of the way to the nearest facility that provides this tier. Without one it is the lowest fixed tier that any facility provides. Verdicts are those of all rules whatever the tier.</source>
        <translation>Minuutit ja asukkaat koskevat matkaa lähimpään palvelupisteeseen, joka tarjoaa tämän tason. Ilman arvoa se on alin kiinteä taso, jonka jokin palvelupiste tarjoaa. Arviointitulokset koskevat kaikkia sääntöjä tasosta riippumatta.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Group whose losses are told besides those of all residents.</source>
        <translation>Ryhmä, jonka menetykset kerrotaan kaikkien asukkaiden menetysten lisäksi.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>A facility is the only one within reach of residents who have no other within this time. Exactly this long is within reach.</source>
        <translation>Palvelupiste on ainoa ulottuvilla oleva asukkaille, joilla ei ole muuta tämän ajan sisällä. Täsmälleen tämän pituinen matka lasketaan vielä mukaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Pairs are tried among so many facilities, those whose closing alone does least harm. A large number tries all pairs, 0 none. Only used when pairs are put out.</source>
        <translation>Pareja muodostetaan näin monesta palvelupisteestä: niistä, joiden sulkemisesta yksinään on vähiten haittaa. Suuri luku kokeilee kaikki parit, 0 ei yhtään. Käytetään vain, kun parit tulostetaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Closures</source>
        <translation>Sulkemiset</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>A row for each open facility.</source>
        <translation>Rivi jokaista avoinna olevaa palvelupistettä kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Closures of pairs</source>
        <translation>Parien sulkemiset</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>A row for each pair, as a line between its facilities.</source>
        <translation>Rivi jokaista paria kohden; viiva parin palvelupisteiden välillä.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Verdicts that turn</source>
        <translation>Muuttuvat arviointitulokset</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>A row for each closure, rule and municipality whose verdict is another.</source>
        <translation>Rivi jokaista sulkemista, sääntöä ja kuntaa kohden, kun arviointitulos muuttuu.</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>no verdict gets worse</source>
        <translation>mikään arviointitulos ei heikkene</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Tier looked at</source>
        <translation>Tarkasteltava taso</translation>
    </message>
    <message>
        <location filename="../algorithms/rankclosures.py"/>
        <source>Facilities to pair</source>
        <translation>Palvelupisteitä pareihin</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Create the sample study</source>
        <translation>Luo esimerkkiaineisto</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Generates an illustrative study of Keski-Uusimaa, Finland, to try the planner on: six municipalities, a population grid with age groups, roads, and the health and social service points of 2025, some of which close by 2030. Municipal totals are published figures; boundaries, population cells and roads are modelled and not real.</source>
        <translation>Luo havainnollistavan aineiston Keski-Uudeltamaalta kokeiluja varten: kuusi kuntaa, väestöruudut ikäryhmineen, tiet ja vuoden 2025 sote-palvelupisteet, joista osa suljetaan vuoteen 2030 mennessä. Kuntien asukasmäärät ovat julkaistuja lukuja; rajat, väestöruudut ja tiet on mallinnettu eivätkä ne ole todellisia.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>One GeoPackage in EPSG:3067 with the tables municipalities, population, roads, facilities and about; the last says what is published and what is modelled.</source>
        <translation>Yksi GeoPackage koordinaattijärjestelmässä EPSG:3067. Sen taulut ovat municipalities (kunnat), population (väestö), roads (tiet), facilities (palvelupisteet) ja about (tietoja); viimeinen kertoo, mikä on julkaistua ja mikä mallinnettua.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>The GeoPackage, about 9 MB. A former one is replaced only when the new one is complete.</source>
        <translation>GeoPackage, noin 9 Mt. Aiempi korvataan vasta, kun uusi on kokonaan valmis.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>The same seed gives the same study; another one gives other roads, boundaries and cells within the same published totals.</source>
        <translation>Sama siemenluku tuottaa saman aineiston; toinen luku tuottaa toiset tiet, rajat ja ruudut samoilla julkaistuilla asukasmäärillä.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Sample study</source>
        <translation>Esimerkkiaineisto</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>An illustrative study: {residents} residents in {cells} cells, {lines} roads, {facilities} service points.</source>
        <translation>Havainnollistava aineisto: asukkaita {residents}, ruutuja {cells}, teitä {lines}, palvelupisteitä {facilities}.</translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Number of fragile verdicts</source>
        <translation>Herkkien arviointitulosten määrä</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>{fragile} of {count} verdicts are fragile.</source>
        <translation>Arviointituloksia {count}, niistä herkkiä {fragile}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Sensitivity of verdicts</source>
        <translation>Arviointitulosten herkkyys</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Judges the rules again with faster and slower roads, with junction delays on or off, and with longer and shorter time thresholds, and tells which verdicts change: the fragile ones.</source>
        <translation>Arvioi säännöt uudelleen nopeammilla ja hitaammilla teillä, risteysviiveiden kanssa tai ilman sekä pidemmillä ja lyhyemmillä aikojen raja-arvoilla ja kertoo, mitkä arviointitulokset muuttuvat: ne ovat herkkiä.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Verdicts with their worst and best, and with what changes them; municipalities by stability; the variants with the number of verdicts that they change.</source>
        <translation>Arviointitulokset, niiden heikoin ja paras tulos ja se, mikä niitä muuttaa; kunnat vakauden mukaan; variantit ja niiden muuttamien arviointitulosten määrä.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Verdicts and what changes them</source>
        <translation>Arviointitulokset ja mikä niitä muuttaa</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Municipalities by stability</source>
        <translation>Kunnat vakauden mukaan</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>All rules of a municipality together: firm if no variant changes their verdict.</source>
        <translation>Kunnan kaikki säännöt yhdessä: vakaa, jos mikään variantti ei muuta niiden arviointitulosta.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Variants</source>
        <translation>Variantit</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>What was tried, and how many verdicts changed.</source>
        <translation>Mitä kokeiltiin ja kuinka moni arviointitulos muuttui.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>The baseline of rules about change, in each variant at the same speeds. Without it they do not apply.</source>
        <translation>Vertailutilanne muutosta koskeville säännöille; kussakin variantissa nopeudet ovat samat. Ilman sitä sääntöjä ei sovelleta.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Change of speeds (± %)</source>
        <translation>Nopeuksien muutos (± %)</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>All roads are tried this much slower and this much faster. 0 leaves it out.</source>
        <translation>Kaikkia teitä kokeillaan näin paljon hitaampina ja näin paljon nopeampina. Arvolla 0 tätä ei kokeilla.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Change of thresholds (± minutes)</source>
        <translation>Raja-arvojen muutos (± minuuttia)</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>The time thresholds of rules are tried this much shorter and this much longer. 0 leaves it out.</source>
        <translation>Sääntöjen aikojen raja-arvoja kokeillaan näin paljon lyhyempinä ja näin paljon pidempinä. Arvolla 0 tätä ei kokeilla.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Tried on where they are off, and off where they are on, for cars.</source>
        <translation>Autoilla: kokeillaan päällä, jos viiveet eivät ole käytössä, ja pois päältä, jos ne ovat.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Seconds by road class, for where no junction delay is given. The default is an assumption.</source>
        <translation>Sekunnit tieluokittain, kun risteysviivettä ei ole annettu. Oletusarvo on olettamus.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Every combination, and not only one change at a time: up to 18 variants.</source>
        <translation>Kaikki yhdistelmät eikä vain yksi muutos kerrallaan: enintään 18 varianttia.</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Switch junction delays</source>
        <translation>Vaihda risteysviiveet päälle tai pois</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Also try all together</source>
        <translation>Kokeile myös kaikkia yhdessä</translation>
    </message>
    <message>
        <location filename="../algorithms/sensitivity.py"/>
        <source>Junction delays that are tried (s)</source>
        <translation>Kokeiltavat risteysviiveet (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Service areas</source>
        <translation>Palvelualueet</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Draws what is within given times of facilities over the road network: for each facility on its own, for all together, or every place for its nearest facility. As polygons, as roads cut exactly at the threshold, or both, with the residents by group.</source>
        <translation>Piirtää alueen, joka on tieverkkoa pitkin annettujen aikojen sisällä palvelupisteistä: kullekin palvelupisteelle erikseen, kaikille yhdessä tai niin, että jokainen paikka kuuluu lähimpään palvelupisteeseensä. Alueina, täsmälleen raja-arvon kohdalta katkaistuina teinä tai molempina; mukana asukkaat ryhmittäin.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>A row for each facility and time. Polygons are made of squares: a square belongs if its middle is within the time, the way to the road included, as for a population cell there. So no place in a polygon is farther than 0.71 times the detail from a place that is within the time. Roads are cut where the time is used up, by the times of the network, which has whole milliseconds for every road. Residents count where they live, not by polygon.</source>
        <translation>Rivi jokaista palvelupistettä ja aikaa kohden. Alueet koostuvat neliöistä: neliö kuuluu alueeseen, jos sen keskipiste on ajan sisällä, matka tielle mukaan lukien, kuten väestöruudullakin. Siksi mikään alueen paikka ei ole kauempana kuin 0,71-kertaisen tarkkuuden päässä paikasta, joka on ajan sisällä. Tiet katkaistaan kohdasta, jossa aika on käytetty, verkon aikojen mukaan; verkossa on kullakin tiellä kokonaisia millisekunteja. Asukkaat lasketaan asuinpaikkansa eivätkä alueen muodon mukaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Whether areas of several facilities overlap, are merged, or are divided so that each place belongs to its nearest facility; of equally near ones to the first.</source>
        <translation>Menevätkö usean palvelupisteen alueet päällekkäin, yhdistetäänkö ne vai jaetaanko ne niin, että jokainen paikka kuuluu lähimpään palvelupisteeseensä; yhtä lähellä olevista ensimmäiseen.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Leave out of each area what is within the time before it. Otherwise the area of a longer time contains that of a shorter one.</source>
        <translation>Jätä kustakin alueesta pois se, mikä on edellisen ajan sisällä. Muuten pidemmän ajan alue sisältää lyhyemmän ajan alueen.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Side of the squares that polygons are made of. No place in a polygon is farther than 0.71 times this from a place that is within the time: 71 m with 100 m. Half the side takes four times as long.</source>
        <translation>Niiden neliöiden sivu, joista alueet koostuvat. Mikään alueen paikka ei ole kauempana kuin 0,71 kertaa tämän päässä paikasta, joka on ajan sisällä: 100 metrillä 71 m. Sivun puolittaminen nelinkertaistaa laskenta-ajan.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Squares whose middle is farther than this from its nearest road belong to no polygon, even where there is time to walk there.</source>
        <translation>Neliöt, joiden keskipiste on tätä kauempana lähimmästä tiestään, eivät kuulu mihinkään alueeseen, vaikka aika riittäisi kävellä sinne.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Polygons, a row for each facility and time; without a shape where nothing is within reach.</source>
        <translation>Alueet, rivi jokaista palvelupistettä ja aikaa kohden; ilman muotoa, jos mitään ei ole ajan sisällä.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>The roads within each time, cut where it is used up, in both directions.</source>
        <translation>Tiet kunkin ajan sisällä, katkaistuina kohdasta, jossa aika on käytetty, molempiin suuntiin.</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Areas</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Rings between the times</source>
        <translation>Renkaat aikojen välillä</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Detail of polygons (m)</source>
        <translation>Alueiden tarkkuus (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Roads within reach</source>
        <translation>Ajan sisällä olevat tiet</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Of each facility, overlapping</source>
        <translation>Kullekin palvelupisteelle, päällekkäin</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Of all facilities together</source>
        <translation>Kaikille palvelupisteille yhdessä</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Every place to its nearest facility</source>
        <translation>Jokainen paikka lähimmälle palvelupisteelle</translation>
    </message>
    <message>
        <location filename="../algorithms/serviceareas.py"/>
        <source>Farthest from a road in polygons (m)</source>
        <translation>Alueiden enimmäisetäisyys tiestä (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Travel times to facilities</source>
        <translation>Matka-ajat palvelupisteisiin</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Finds the nearest facility of each tier, or the k nearest, from every point or cell over the road network, with one-way streets, exact positions on the roads and the way from the door to the road.</source>
        <translation>Etsii tieverkkoa pitkin jokaisesta pisteestä tai ruudusta lähimmän tai k lähintä palvelupistettä kullakin tasolla. Ottaa huomioon yksisuuntaiset kadut, tarkat paikat teillä ja matkan ovelta tielle.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>The input features with a row for each tier and rank: the facility, the time in minutes, and how far the point is from the road. Where no facility can be reached the time is empty. On request the routes, as lines.</source>
        <translation>Syöttöaineiston kohteet, rivi kutakin tasoa ja järjestyslukua kohden: palvelupiste, matka-aika minuutteina ja pisteen etäisyys tiestä. Jos yhtään palvelupistettä ei voi saavuttaa, aika on tyhjä. Haluttaessa reitit viivoina.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Where people are; cells count at their centre.</source>
        <translation>Missä ihmiset ovat; ruudut sijoitetaan keskipisteeseensä.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>How many facilities to find from each point; a large number gives all of them.</source>
        <translation>Kuinka monta palvelupistettä etsitään jokaisesta pisteestä; suuri luku antaa ne kaikki.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Facilities farther than this are not looked for. Exactly this long counts as reached. Without it there is no limit.</source>
        <translation>Tätä kauempana olevia palvelupisteitä ei etsitä. Täsmälleen tämän pituinen matka lasketaan vielä mukaan. Ilman arvoa rajaa ei ole.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>A row for each point, tier and rank.</source>
        <translation>Rivi jokaista pistettä, tasoa ja järjestyslukua kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>The way on the roads for each row with a time.</source>
        <translation>Reitti tieverkossa jokaiselle riville, jolla on matka-aika.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Begin and end routes at the points themselves, not at their places on the road.</source>
        <translation>Reitit piirretään itse pisteiden välille, ei vain niiden tiellä olevien kohtien välille.</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Points or cells</source>
        <translation>Pisteet tai ruudut</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Nearest facilities of each tier</source>
        <translation>Lähimpiä palvelupisteitä kullakin tasolla</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Travel times</source>
        <translation>Matka-ajat</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Routes</source>
        <translation>Reitit</translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Draw routes from door to door</source>
        <translation>Piirrä reitit ovelta ovelle</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Map of verdicts</source>
        <translation>Kartta arviointituloksista</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Draws the results of “Municipal compliance” on an A4 sheet: municipalities by verdict, facilities by tier, legend, scale bar, north arrow and sources.</source>
        <translation>Piirtää algoritmin ”Sääntöjen täyttyminen kunnittain” tulokset A4-arkille: kunnat arviointituloksen ja palvelupisteet tason mukaan, selite, mittakaavajana, pohjoisnuoli ja lähteet.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>A PNG picture.</source>
        <translation>PNG-kuva.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Output of “Municipal compliance”.</source>
        <translation>Algoritmin ”Sääntöjen täyttyminen kunnittain” tulos.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Drawn pale, for orientation.</source>
        <translation>Piirretään vaaleana taustalle.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Are the rules of the service network kept?</source>
        <translation>Täyttyvätkö palveluverkon säännöt?</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>The heading of the sheet.</source>
        <translation>Arkin otsikko.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Subtitle</source>
        <translation>Alaotsikko</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>A line below it, such as the day.</source>
        <translation>Otsikon alla oleva rivi, esimerkiksi tarkastelupäivä.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Whose data the map shows.</source>
        <translation>Kenen aineistoja kartassa on.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>150 for the screen, 300 for print.</source>
        <translation>150 näytölle, 300 painettavaksi.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Where the picture is kept.</source>
        <translation>Tiedosto, johon kuva tallennetaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-kuvat (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Resolution (dots per inch)</source>
        <translation>Resoluutio (pistettä tuumalla)</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Places that restore a verdict</source>
        <translation>Paikat, joissa jokin arviointitulos muuttuu täyttyväksi</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Where would it help</source>
        <translation>Missä palvelupiste auttaisi</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Puts a facility of a tier at place after place, in a grid or at every node of the network, and judges the whole study each time: which verdicts it would restore there, and how many residents would gain.</source>
        <translation>Sijoittaa tason palvelupisteen vuorollaan eri paikkoihin, ruudukkoon tai verkon jokaiseen solmuun, ja arvioi joka kerta koko tarkastelun: mitkä arviointitulokset muuttuisivat siellä täyttyviksi ja moniko asukas hyötyisi.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Cells or points with the residents who would have a shorter way, those who would come within reach, person-minutes saved, and verdicts restored. Rank 1 is best: first by verdicts, then by residents connected, then within reach, then by person-minutes.</source>
        <translation>Ruudut tai pisteet sekä asukkaat, joiden matka lyhenisi, asukkaat, joiden ulottuville palvelupiste tulisi, säästyvät henkilöminuutit ja täyttyviksi muuttuvat arviointitulokset. Sija 1 on paras: ensin ratkaisevat arviointitulokset, sitten yhteyden saavat asukkaat, sitten ne, joiden ulottuville palvelupiste tulee, ja lopuksi henkilöminuutit.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>The facility stands at the middle of each cell, or at one node in each cell, the one nearest to its middle.</source>
        <translation>Palvelupiste on kunkin ruudun keskellä tai yhdessä ruudun solmussa, siinä, joka on lähimpänä keskipistettä.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Halving it takes four times as long. A few milliseconds go to each place.</source>
        <translation>Koon puolittaminen nelinkertaistaa laskenta-ajan. Kuhunkin paikkaan kuluu muutama millisekunti.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Residents come within reach if it takes them longer now, and no longer than this then. Exactly this long is within reach.</source>
        <translation>Palvelupiste tulee asukkaiden ulottuville, jos matka on nyt tätä pidempi mutta sen jälkeen enintään tämän pituinen. Täsmälleen tämän pituinen matka lasketaan vielä mukaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Group whose gains are told besides those of everyone.</source>
        <translation>Ryhmä, jonka hyödyt kerrotaan kaikkien asukkaiden hyötyjen lisäksi.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>A row for each place.</source>
        <translation>Rivi jokaista paikkaa kohden.</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Places to try</source>
        <translation>Kokeiltavat paikat</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Cell size (m)</source>
        <translation>Ruudun koko (m)</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Where it would help</source>
        <translation>Paikat, joissa palvelupiste auttaisi</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Cells of a grid</source>
        <translation>Ruudukon ruudut</translation>
    </message>
    <message>
        <location filename="../algorithms/wherewouldithelp.py"/>
        <source>Nodes of the network</source>
        <translation>Verkon solmut</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Outside the municipalities</source>
        <translation>Kuntien ulkopuolella</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Not served</source>
        <translation>Palvelematta</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Municipality code</source>
        <translation>Kuntakoodi</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Residents served</source>
        <translation>Palvellut asukkaat</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share of all residents</source>
        <translation>Osuus kaikista asukkaista</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Residents from other municipalities</source>
        <translation>Asukkaat muista kunnista</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Mean time (minutes)</source>
        <translation>Keskimääräinen matka-aika (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Capacity (residents)</source>
        <translation>Kapasiteetti (asukasta)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Capacity that is left (residents)</source>
        <translation>Vapaa kapasiteetti (asukasta)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share of capacity used</source>
        <translation>Käytössä oleva osuus kapasiteetista</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Population base against its bounds</source>
        <translation>Väestöpohja rajoihinsa verrattuna</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share of the cell that goes there</source>
        <translation>Osuus ruudusta, joka menee sinne</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Facilities that serve the cell</source>
        <translation>Ruutua palvelevat palvelupisteet</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Residents not served</source>
        <translation>Palvelematta jäävät asukkaat</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Colour on the map</source>
        <translation>Väri kartalla</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>From (code)</source>
        <translation>Mistä (koodi)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>From municipality</source>
        <translation>Lähtökunta</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>To (code)</source>
        <translation>Mihin (koodi)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>To municipality</source>
        <translation>Kohdekunta</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Residents</source>
        <translation>Asukkaat</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share of the residents who live there</source>
        <translation>Osuus siellä asuvista</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Served at home</source>
        <translation>Palvellaan omassa kunnassa</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Served elsewhere</source>
        <translation>Palvellaan muualla</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Come from elsewhere</source>
        <translation>Tulevat muualta</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Come less go (residents)</source>
        <translation>Tulevat miinus lähtevät (asukasta)</translation>
    </message>
    <message>
        <location filename="../gis/catchmentresults.py"/>
        <source>Share that is served elsewhere</source>
        <translation>Muualla palveltavien osuus</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>All residents</source>
        <translation>Kaikki asukkaat</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Closed facilities</source>
        <translation>Suljetut palvelupisteet</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Identifier of the rule</source>
        <translation>Säännön tunniste</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdict before</source>
        <translation>Arviointitulos ennen</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdict after</source>
        <translation>Arviointitulos jälkeen</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Value before</source>
        <translation>Arvo ennen</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Value after</source>
        <translation>Arvo jälkeen</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Threshold</source>
        <translation>Raja-arvo</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Facility</source>
        <translation>Palvelupiste</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Name of the facility</source>
        <translation>Palvelupisteen nimi</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Closed</source>
        <translation>Suljettuja</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Rank by harm</source>
        <translation>Sija haitan mukaan</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Effect on verdicts</source>
        <translation>Vaikutus arviointituloksiin</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdicts broken</source>
        <translation>Täyttymättömiksi muuttuvat tulokset</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdicts made uncertain</source>
        <translation>Epävarmoiksi muuttuvat tulokset</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Verdicts restored</source>
        <translation>Täyttyviksi muuttuvat tulokset</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>Because</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: longer way</source>
        <translation>{people}: pidempi matka</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: no route left</source>
        <translation>{people}: ei enää reittiä</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: only it is within {minutes} minutes</source>
        <translation>{people}: vain tämä enintään {minutes} minuutin päässä</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: person-minutes added</source>
        <translation>{people}: lisää henkilöminuutteja</translation>
    </message>
    <message>
        <location filename="../gis/closureresults.py"/>
        <source>{people}: minutes added for those affected</source>
        <translation>{people}: lisää minuutteja niille, joita muutos koskee</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Shorter way</source>
        <translation>Matka lyhenee</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Longer way</source>
        <translation>Matka pitenee</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Same way</source>
        <translation>Matka ennallaan</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Cut off</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Reached now</source>
        <translation>Yhteys vasta nyt</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>No way before and after</source>
        <translation>Ei yhteyttä ennen eikä jälkeen</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Better</source>
        <translation>Parani</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Worse</source>
        <translation>Heikkeni</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Same</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Not judged on one side</source>
        <translation>Ei arvioitu toisessa tilanteessa</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>No way</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Tiers that also count</source>
        <translation>Muut mukaan luettavat tasot</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Rule in words</source>
        <translation>Säännön nimi</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Kind of rule</source>
        <translation>Säännön laji</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>How the verdict turned</source>
        <translation>Arviointituloksen muutos</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Verdict</source>
        <translation>Arviointitulos</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Margin (negative when not kept)</source>
        <translation>Ero raja-arvoon (negatiivinen, kun sääntö ei täyty)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Margin (minutes)</source>
        <translation>Ero raja-arvoon (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Person-minutes gained</source>
        <translation>Säästyvät henkilöminuutit</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Person-minutes lost</source>
        <translation>Lisääntyvät henkilöminuutit</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Band, counted from 0</source>
        <translation>Vyöhyke nollasta alkaen</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Travel time</source>
        <translation>Matka-aika</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Served in: municipality code</source>
        <translation>Missä palvellaan: kuntakoodi</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Served in</source>
        <translation>Missä palvellaan</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Lower bound (residents)</source>
        <translation>Alaraja (asukkaita)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Upper bound (residents)</source>
        <translation>Yläraja (asukkaita)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Cell</source>
        <translation>Ruutu</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Rank, the greatest loss first</source>
        <translation>Sija, suurin menetys ensin</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Change (minutes)</source>
        <translation>Muutos (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>What becomes of the residents</source>
        <translation>Miten asukkaiden käy</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, before</source>
        <translation>{label}, ennen</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, after</source>
        <translation>{label}, jälkeen</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, change</source>
        <translation>{label}, muutos</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, by the projected population</source>
        <translation>{label}, ennustetun väestön mukaan</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, at least</source>
        <translation>{label}, vähintään</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{label}, at most</source>
        <translation>{label}, enintään</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>{from_}–{to} min</source>
        <translation>{from_}–{to} min</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Over {minutes} min</source>
        <translation>Yli {minutes} min</translation>
    </message>
    <message>
        <location filename="../gis/comparisonlabels.py"/>
        <source>Residents: {change}</source>
        <translation>Asukkaat: {change}</translation>
    </message>
    <message>
        <location filename="../gis/comparisonresults.py"/>
        <source>Whole county</source>
        <translation>Koko hyvinvointialue</translation>
    </message>
    <message>
        <location filename="../gis/comparisonresults.py"/>
        <source>Outside all municipalities</source>
        <translation>Kaikkien kuntien ulkopuolella</translation>
    </message>
    <message>
        <location filename="../gis/comparisonresults.py"/>
        <source>No facility is reached</source>
        <translation>Yhtään palvelupistettä ei saavuteta</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Value at least</source>
        <translation>Arvo vähintään</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Value at most</source>
        <translation>Arvo enintään</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Tier in words</source>
        <translation>Tason nimi</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Status on the day</source>
        <translation>Tila tarkastelupäivänä</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Municipality by place</source>
        <translation>Sijaintikunta</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Rules that are not kept</source>
        <translation>Säännöt, jotka eivät täyty</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Tier of the figures</source>
        <translation>Taso, jota luvut koskevat</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Residents nearest to it</source>
        <translation>Asukkaat, joille tämä on lähin</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Opens</source>
        <translation>Avaamispäivä</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Closes</source>
        <translation>Sulkemispäivä</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Minutes to {tier} ({mode})</source>
        <translation>Matka-aika (min): {tier} ({mode})</translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Nearest facility: {tier}</source>
        <translation>Lähin palvelupiste: {tier}</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>All zones</source>
        <translation>Kaikki alueet</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within (minutes)</source>
        <translation>Enintään (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach, counted once</source>
        <translation>Ajan sisällä, kukin kerran laskettuna</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach, at least</source>
        <translation>Ajan sisällä, vähintään</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach, at most</source>
        <translation>Ajan sisällä, enintään</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Share within reach (0 to 1)</source>
        <translation>Osuus ajan sisällä (0–1)</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach of no facility</source>
        <translation>Ei yhtään palvelupistettä ulottuvilla</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach of exactly one</source>
        <translation>Täsmälleen yksi ulottuvilla</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach of exactly two</source>
        <translation>Täsmälleen kaksi ulottuvilla</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Within reach of three or more</source>
        <translation>Vähintään kolme ulottuvilla</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Sum over the facilities</source>
        <translation>Summa palvelupisteittäin</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Of these counted again</source>
        <translation>Näistä moneen kertaan laskettuja</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Zone</source>
        <translation>Alue</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Name of the zone</source>
        <translation>Alueen nimi</translation>
    </message>
    <message>
        <location filename="../gis/coverageresults.py"/>
        <source>Facilities within reach</source>
        <translation>Palvelupisteitä ulottuvilla</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>How evenly is travel time spread?</source>
        <translation>Kuinka tasaisesti matka-aika jakautuu?</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Residents are put in order of their travel time. The farther a curve hangs below the diagonal, the more of all travel time falls on few. A Gini coefficient of 0 means that all travel equally long.</source>
        <translation>Asukkaat on asetettu matka-ajan mukaiseen järjestykseen. Mitä kauempana käyrä kulkee lävistäjän alapuolella, sitä suurempi osa kaikesta matka-ajasta kertyy harvoille. Gini-kerroin 0 tarkoittaa, että kaikkien matka-aika on yhtä pitkä.</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Share of residents, shortest ways first</source>
        <translation>Osuus asukkaista, lyhimmät matkat ensin</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Share of travel time</source>
        <translation>Osuus matka-ajasta</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Gini coefficient of travel time</source>
        <translation>Matka-ajan Gini-kerroin</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Without a route</source>
        <translation>Ilman reittiä</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Mean (minutes)</source>
        <translation>Keskiarvo (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Hoover</source>
        <translation>Hoover</translation>
    </message>
    <message>
        <location filename="../gis/equitychart.py"/>
        <source>Concentration</source>
        <translation>Keskittyminen</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Residents without a route</source>
        <translation>Asukkaat ilman reittiä</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Mean time of those who arrive (minutes)</source>
        <translation>Perille pääsevien keskimääräinen matka-aika (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Theil index of travel time</source>
        <translation>Matka-ajan Theil-indeksi</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Theil index: part between municipalities</source>
        <translation>Theil-indeksi: kuntien välinen osuus</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Hoover index of travel time</source>
        <translation>Matka-ajan Hoover-indeksi</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Share of travel time of the tenth with the longest ways</source>
        <translation>Pisimpien matkojen kymmenesosan osuus matka-ajasta</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Concentration of travel time where the group lives</source>
        <translation>Matka-ajan keskittyminen sinne, missä ryhmä asuu</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Share of residents with the shortest ways</source>
        <translation>Osuus asukkaista, joilla on lyhimmät matkat</translation>
    </message>
    <message>
        <location filename="../gis/equityresults.py"/>
        <source>Their share of all travel time</source>
        <translation>Heidän osuutensa kaikesta matka-ajasta</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Supply for 1,000 residents</source>
        <translation>Tarjonta 1 000 asukasta kohden</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Over that of the average resident</source>
        <translation>Suhteessa keskimääräiseen asukkaaseen</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Supply</source>
        <translation>Tarjonta</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Residents within reach, weighted</source>
        <translation>Asukkaat ulottuvilla, painotettuna</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Supply for 1,000 weighted residents</source>
        <translation>Tarjonta 1 000 painotettua asukasta kohden</translation>
    </message>
    <message>
        <location filename="../gis/floatingcatchmentresults.py"/>
        <source>Residents with nothing within reach</source>
        <translation>Asukkaat, joiden ulottuvilla ei ole mitään</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>Rank (1 is best)</source>
        <translation>Sija (1 on paras)</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>{people}: shorter way</source>
        <translation>{people}: lyhyempi matka</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>{people}: had no route</source>
        <translation>{people}: ei aiemmin reittiä</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>{people}: come within {minutes} minutes</source>
        <translation>{people}: uusia enintään {minutes} minuutin päässä</translation>
    </message>
    <message>
        <location filename="../gis/helpresults.py"/>
        <source>{people}: person-minutes saved</source>
        <translation>{people}: säästyvät henkilöminuutit</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Met</source>
        <translation>Täyttyy</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Not met</source>
        <translation>Ei täyty</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Uncertain</source>
        <translation>Epävarma</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Not applicable</source>
        <translation>Ei sovellettavissa</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Median time (minutes)</source>
        <translation>Matka-ajan mediaani (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>90 % are within (minutes)</source>
        <translation>90 % pääsee perille ajassa (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>95 % are within (minutes)</source>
        <translation>95 % pääsee perille ajassa (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Cell with the longest time</source>
        <translation>Ruutu, josta matka-aika on pisin</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Cells with unknown residents</source>
        <translation>Ruudut, joiden asukasmäärä on tuntematon</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Share of residents within {minutes} minutes</source>
        <translation>Osuus asukkaista enintään {minutes} minuutin päässä</translation>
    </message>
    <message>
        <location filename="../gis/labels.py"/>
        <source>Residents beyond {minutes} minutes</source>
        <translation>Asukkaat yli {minutes} minuutin päässä</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Within {minutes} min</source>
        <translation>Enintään {minutes} min</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Rank {rank}</source>
        <translation>Järjestysluku {rank}</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Health and social services unit</source>
        <translation>Sote-yksikkö</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Health and social services centre</source>
        <translation>Sote-keskus</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Wellbeing centre</source>
        <translation>Hyvinvointikeskus</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Hospital</source>
        <translation>Sairaala</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Mobile service</source>
        <translation>Liikkuva palvelu</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Digital service</source>
        <translation>Digitaalinen palvelu</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Aged 0–14</source>
        <translation>0–14-vuotiaat</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Aged 15–64</source>
        <translation>15–64-vuotiaat</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Aged 65 and older</source>
        <translation>65 vuotta täyttäneet</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Aged 75 and older</source>
        <translation>75 vuotta täyttäneet</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>{span} residents</source>
        <translation>{span} asukasta</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>{span} min longer</source>
        <translation>{span} min pidempi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>{span} min shorter</source>
        <translation>{span} min lyhyempi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>{span} times the average</source>
        <translation>{span} kertaa keskiarvo</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Motorway</source>
        <translation>Moottoritie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Motorway link</source>
        <translation>Moottoritien ramppi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Trunk road</source>
        <translation>Valtatie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Trunk link</source>
        <translation>Valtatien ramppi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Primary road</source>
        <translation>Kantatie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Primary link</source>
        <translation>Kantatien ramppi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Secondary road</source>
        <translation>Seututie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Secondary link</source>
        <translation>Seututien ramppi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Tertiary road</source>
        <translation>Yhdystie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Tertiary link</source>
        <translation>Yhdystien ramppi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Minor road</source>
        <translation>Pienempi tie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Residential street</source>
        <translation>Asuinkatu</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Living street</source>
        <translation>Pihakatu</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Pedestrian street</source>
        <translation>Kävelykatu</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Service road</source>
        <translation>Huolto- tai tonttitie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Track</source>
        <translation>Metsä- tai peltotie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Cycleway</source>
        <translation>Pyörätie</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Footway</source>
        <translation>Jalkakäytävä</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Steps</source>
        <translation>Portaat</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Ferry</source>
        <translation>Lautta</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Cut off from the main network</source>
        <translation>Ei yhteyttä pääverkkoon</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>One-way streets let nobody out</source>
        <translation>Yksisuuntaisten katujen vuoksi ei pääse pois</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>One-way streets let nobody in</source>
        <translation>Yksisuuntaisten katujen vuoksi ei pääse sisään</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>The only connection</source>
        <translation>Ainoa yhteys</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Ends just short of another road</source>
        <translation>Päättyy aivan toisen tien viereen</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Met in all variants</source>
        <translation>Täyttyy kaikissa varianteissa</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Met, but fragile</source>
        <translation>Täyttyy, mutta herkkä</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Not met, but fragile</source>
        <translation>Ei täyty, mutta herkkä</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Not met in any variant</source>
        <translation>Ei täyty missään variantissa</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Breaks a verdict</source>
        <translation>Jokin arviointitulos muuttuu täyttymättömäksi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Makes a verdict uncertain</source>
        <translation>Jokin arviointitulos muuttuu epävarmaksi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>No verdict gets worse</source>
        <translation>Mikään arviointitulos ei heikkene</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Restores a verdict</source>
        <translation>Jokin arviointitulos muuttuu täyttyväksi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Tier unknown</source>
        <translation>Taso tuntematon</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>New site</source>
        <translation>Uusi sijaintipaikka</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Existing, stays</source>
        <translation>Nykyinen, säilyy</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Existing, closes</source>
        <translation>Nykyinen, suljetaan</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Candidate, not chosen</source>
        <translation>Ehdokas, ei valittu</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Fewer residents than the bounds</source>
        <translation>Asukkaita alle alarajan</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Within the bounds</source>
        <translation>Rajojen sisällä</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>More residents than the bounds</source>
        <translation>Asukkaita yli ylärajan</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Unreachable</source>
        <translation>Ei saavutettavissa</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>None</source>
        <translation>Ei yhtään</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Exactly one</source>
        <translation>Täsmälleen yksi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Exactly two</source>
        <translation>Täsmälleen kaksi</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Three or more</source>
        <translation>Vähintään kolme</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>No residents</source>
        <translation>Ei asukkaita</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Nobody</source>
        <translation>Ei ketään</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Nobody arrives</source>
        <translation>Kukaan ei pääse perille</translation>
    </message>
    <message>
        <location filename="../gis/legendwords.py"/>
        <source>Nothing within reach</source>
        <translation>Ei mitään ulottuvilla</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Origin</source>
        <translation>Lähtöpaikka</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Destination</source>
        <translation>Määräpaikka</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Rank (1 is nearest)</source>
        <translation>Järjestysluku (1 on lähin)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Travel time (minutes)</source>
        <translation>Matka-aika (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>To the road (minutes)</source>
        <translation>Tielle (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>On the roads (minutes)</source>
        <translation>Teillä (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>From the road (minutes)</source>
        <translation>Tieltä (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Straight distance (km)</source>
        <translation>Etäisyys linnuntietä (km)</translation>
    </message>
    <message>
        <location filename="../gis/odresults.py"/>
        <source>Length (km)</source>
        <translation>Pituus (km)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Road</source>
        <translation>Tie</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Road class</source>
        <translation>Tieluokka</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Speed limit (km/h)</source>
        <translation>Nopeusrajoitus (km/h)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Layer (bridges above 0, tunnels below)</source>
        <translation>Tasosijainti (sillat yli 0, tunnelit alle 0)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap way</source>
        <translation>OpenStreetMapin viiva (way)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Surface</source>
        <translation>Päällyste</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Bridge</source>
        <translation>Silta</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Tunnel</source>
        <translation>Tunneli</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Length (m)</source>
        <translation>Pituus (m)</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap tag</source>
        <translation>OpenStreetMapin tagi</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Residents, as tagged in OpenStreetMap</source>
        <translation>Asukkaat OpenStreetMapin tagin mukaan</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap relation</source>
        <translation>OpenStreetMapin relaatio</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap building</source>
        <translation>OpenStreetMapin rakennus</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Kind of building</source>
        <translation>Rakennuksen tyyppi</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Storeys</source>
        <translation>Kerrosluku</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Flats</source>
        <translation>Asuntojen määrä</translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Footprint (m²)</source>
        <translation>Pohjapinta-ala (m²)</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>roads</source>
        <translation>tiet</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>speeds</source>
        <translation>nopeudet</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>population</source>
        <translation>väestö</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>rules</source>
        <translation>säännöt</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>service points or their day</source>
        <translation>palvelupisteet tai niiden päivä</translation>
    </message>
    <message>
        <location filename="../gis/partnames.py"/>
        <source>the version of the plugin</source>
        <translation>lisäosan versio</translation>
    </message>
    <message>
        <location filename="../gis/publishinglayouts.py"/>
        <source>Travel time of residents</source>
        <translation>Asukkaiden matka-ajat</translation>
    </message>
    <message>
        <location filename="../gis/publishingproject.py"/>
        <source>{scenario}: travel time</source>
        <translation>{scenario}: matka-ajat</translation>
    </message>
    <message>
        <location filename="../gis/publishingproject.py"/>
        <source>Baseline through time</source>
        <translation>Vertailutilanne ajan mukaan</translation>
    </message>
    <message>
        <location filename="../gis/publishingproject.py"/>
        <source>open</source>
        <translation>avoinna</translation>
    </message>
    <message>
        <location filename="../gis/publishingproject.py"/>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Borders of the municipalities, with code.</source>
        <translation>Kuntien rajat ja kuntakoodit.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Main roads</source>
        <translation>Päätiet</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Roads for orientation, by their class.</source>
        <translation>Tiet kartan taustaksi, tieluokan mukaan.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Class of road</source>
        <translation>Tieluokka</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Facilities by tier</source>
        <translation>Palvelupisteet tason mukaan</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Minutes from each inhabited cell to the nearest facility of each tier.</source>
        <translation>Minuutit jokaisesta asutusta ruudusta kunkin tason lähimpään palvelupisteeseen.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Scenario</source>
        <translation>Skenaario</translation>
    </message>
    <message>
        <location filename="../gis/publishingtables.py"/>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>Facilities through time</source>
        <translation>Palvelupisteet ajan mukaan</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>The facilities that are open on the day that is asked for.</source>
        <translation>Palvelupisteet, jotka ovat avoinna valittuna päivänä.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>Verdicts through time</source>
        <translation>Arviointitulokset ajan mukaan</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>The verdicts of the municipalities on the day that is asked for.</source>
        <translation>Kuntien arviointitulokset valittuna päivänä.</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <location filename="../gis/publishingtime.py"/>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <location filename="../gis/scenariolayer.py"/>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>speeds {change} %</source>
        <translation>nopeudet {change} %</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>thresholds {change} min</source>
        <translation>raja-arvot {change} min</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>as things are</source>
        <translation>nykyiset arvot</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>junction delays switched</source>
        <translation>risteysviiveet vaihdettu</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Fragile</source>
        <translation>Herkkä</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Worst verdict</source>
        <translation>Heikoin arviointitulos</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Best verdict</source>
        <translation>Paras arviointitulos</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Variants that change it</source>
        <translation>Tulosta muuttavat variantit</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Changed by</source>
        <translation>Muuttajat</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Least value</source>
        <translation>Pienin arvo</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Greatest value</source>
        <translation>Suurin arvo</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Stability</source>
        <translation>Vakaus</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Fragile rules</source>
        <translation>Herkät säännöt</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Fragile rules in words</source>
        <translation>Herkät säännöt sanoin</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Variant</source>
        <translation>Variantti</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Change of speeds (%)</source>
        <translation>Nopeuksien muutos (%)</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Junction delays switched</source>
        <translation>Risteysviiveet vaihdettu</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Change of thresholds (minutes)</source>
        <translation>Raja-arvojen muutos (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Verdicts changed</source>
        <translation>Muuttuneet arviointitulokset</translation>
    </message>
    <message>
        <location filename="../gis/sensitivityresults.py"/>
        <source>Verdicts worse</source>
        <translation>Heikentyneet arviointitulokset</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Residents of group {group}</source>
        <translation>Ryhmän {group} asukkaat</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Residents of group {group}, at least</source>
        <translation>Ryhmän {group} asukkaat, vähintään</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Residents of group {group}, at most</source>
        <translation>Ryhmän {group} asukkaat, enintään</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Roads (km)</source>
        <translation>Tiet (km)</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Area (km²)</source>
        <translation>Pinta-ala (km²)</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Number of facilities</source>
        <translation>Palvelupisteiden määrä</translation>
    </message>
    <message>
        <location filename="../gis/serviceareas.py"/>
        <source>Longer than (minutes)</source>
        <translation>Pidempi kuin (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Site</source>
        <translation>Sijaintipaikka</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>What becomes of it</source>
        <translation>Mitä sille tapahtuu</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Residents who go there</source>
        <translation>Siellä asioivat asukkaat</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Mean way (minutes)</source>
        <translation>Keskimääräinen matka (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Longest way (minutes)</source>
        <translation>Pisin matka (minuuttia)</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>People who count</source>
        <translation>Laskettavat asukkaat</translation>
    </message>
    <message>
        <location filename="../gis/sitingresults.py"/>
        <source>Open site</source>
        <translation>Avoinna oleva sijaintipaikka</translation>
    </message>
    <message>
        <location filename="../gis/tierstyle.py"/>
        <source>{tier}, closed</source>
        <translation>{tier}, suljettu</translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Distance to the road (m)</source>
        <translation>Etäisyys tiestä (m)</translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Distance of the facility to the road (m)</source>
        <translation>Palvelupisteen etäisyys tiestä (m)</translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Feature of the point</source>
        <translation>Pisteaineiston kohde</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>There is no tier “{tier}”.</source>
        <translation>Tasoa ”{tier}” ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>It is misspelt, or no facility and no rule set has it.</source>
        <translation>Se on kirjoitettu väärin, tai sitä ei ole yhdelläkään palvelupisteellä eikä säännöstössä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Use some of these: {known}.</source>
        <translation>Käytä joitakin näistä: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>No facility of these tiers is open: {tiers}.</source>
        <translation>Näiden tasojen palvelupisteistä yksikään ei ole avoinna: {tiers}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>All are closed on the day that is looked at, or by their status.</source>
        <translation>Kaikki ovat suljettuja tarkastelupäivänä tai tilansa perusteella.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Choose another day, or other tiers.</source>
        <translation>Valitse toinen päivä tai muita tasoja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>There is no population group “{group}”.</source>
        <translation>Väestöryhmää ”{group}” ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>It is misspelt, or its field is not among the population groups.</source>
        <translation>Se on kirjoitettu väärin, tai sen kenttä ei ole väestöryhmien joukossa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Use one of these: {known}.</source>
        <translation>Käytä jotakin näistä: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Population group “{group}” has nobody.</source>
        <translation>Väestöryhmässä ”{group}” ei ole ketään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>All its numbers are zero.</source>
        <translation>Sen kaikki luvut ovat nollia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Choose another group, or correct its field.</source>
        <translation>Valitse toinen ryhmä tai korjaa sen kenttä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{count} facilities have a capacity below zero, such as {value}.</source>
        <translation>Palvelupisteitä, joiden kapasiteetti on negatiivinen: {count}, esimerkiksi {value}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>A minus sign, or a code for unknown.</source>
        <translation>Syynä on miinusmerkki tai tuntematonta tarkoittava koodi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Correct it; leave it empty where it is unknown.</source>
        <translation>Korjaa se; jätä se tyhjäksi, jos se on tuntematon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>None of {count} facilities has a capacity.</source>
        <translation>Millään palvelupisteellä ei ole kapasiteettia (palvelupisteitä {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The capacity field is not named, or it is empty.</source>
        <translation>Kapasiteetin kenttää ei ole annettu, tai se on tyhjä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Name the field, or give a capacity for facilities that have none.</source>
        <translation>Anna kenttä tai kapasiteetti palvelupisteille, joilla sitä ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>All {count} facilities have the size zero.</source>
        <translation>Kaikkien palvelupisteiden koko on nolla (palvelupisteitä {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The field holds something else, or is not filled.</source>
        <translation>Kentässä on jotain muuta, tai sitä ei ole täytetty.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Fill it; without a capacity field all facilities attract alike.</source>
        <translation>Täytä kenttä; ilman kapasiteetin kenttää kaikki palvelupisteet vetävät yhtä paljon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>There is nothing to try.</source>
        <translation>Kokeiltavaa ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Speeds and thresholds are to change by 0, and junction delays are left alone.</source>
        <translation>Nopeuksien ja raja-arvojen muutos on 0, ja risteysviiveet jätetään ennalleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Give at least one change.</source>
        <translation>Anna vähintään yksi muutos.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The threshold of rule “{rule}”, {threshold} minutes, cannot be that much shorter.</source>
        <translation>Säännön ”{rule}” raja-arvoa, {threshold} minuuttia, ei voi lyhentää niin paljon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Nothing of it would be left.</source>
        <translation>Siitä ei jäisi mitään jäljelle.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Change thresholds by fewer minutes.</source>
        <translation>Muuta raja-arvoja vähemmillä minuuteilla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>A catchment of {minutes} minutes is impossible.</source>
        <translation>Vaikutusalue, jonka koko on {minutes} minuuttia, on mahdoton.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The longest time was left at zero.</source>
        <translation>Pisin aika on jäänyt nollaksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Give a time above zero, such as 30.</source>
        <translation>Anna nollaa suurempi aika, esimerkiksi 30.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>“{text}” is no zone.</source>
        <translation>”{text}” ei ole vyöhyke.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>A zone is a number of minutes above zero, an equals sign and a weight.</source>
        <translation>Vyöhyke on nollaa suurempi minuuttimäärä, yhtäsuuruusmerkki ja paino.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Write zones like: 10=1, 20=0.68, 30=0.22.</source>
        <translation>Kirjoita vyöhykkeet näin: 10=1, 20=0.68, 30=0.22.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>There are two zones of {minutes} minutes.</source>
        <translation>Vyöhykkeitä, joiden raja on {minutes} minuuttia, on kaksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>A zone was copied and not changed.</source>
        <translation>Vyöhyke on kopioitu eikä sitä ole muutettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Remove one of the two.</source>
        <translation>Poista toinen niistä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>The zones {text} have impossible weights.</source>
        <translation>Vyöhykkeillä {text} on mahdottomat painot.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Weights lie between 0 and 1, do not rise with time, and are not all zero.</source>
        <translation>Painot ovat välillä 0–1, eivät kasva ajan mukana eivätkä kaikki saa olla nollia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{count} facilities have no capacity.</source>
        <translation>Palvelupisteitä, joilla ei ole kapasiteettia: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They take as many as come, unless you give a capacity for such facilities.</source>
        <translation>Ne ottavat kaikki tulijat, ellet anna kapasiteettia tällaisille palvelupisteille.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They are given {value}, as you asked.</source>
        <translation>Niille annettiin {value}, kuten pyysit.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{count} facilities have the capacity zero.</source>
        <translation>Palvelupisteitä, joiden kapasiteetti on nolla: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They serve nobody; leave it empty if unknown.</source>
        <translation>Ne eivät palvele ketään; jätä kenttä tyhjäksi, jos kapasiteetti on tuntematon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{count} facilities have no size.</source>
        <translation>Palvelupisteitä, joilla ei ole kokoa: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They count as {value}.</source>
        <translation>Niille käytetään arvoa {value}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{tier}: {residents} residents in {count} places are not served.</source>
        <translation>{tier}: palvelematta jääviä asukkaita {residents}, paikkoja {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>They have no way to a facility within the time and borders, or there is no room.</source>
        <translation>Heillä ei ole ajan ja rajojen puitteissa matkaa palvelupisteeseen, tai tilaa ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{tier}: nobody is within reach of {count} facilities.</source>
        <translation>{tier}: palvelupisteitä, joiden ulottuvilla ei ole ketään: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Their supply serves nobody; check their places.</source>
        <translation>Niiden tarjonta ei palvele ketään; tarkista niiden paikat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{tier}: {residents} residents in {count} places have nothing within reach.</source>
        <translation>{tier}: asukkaita, joiden ulottuvilla ei ole mitään: {residents}, paikkoja {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Their access is 0.</source>
        <translation>Heidän saavutettavuutensa on 0.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>No road is of any of the {count} classes that have a junction delay.</source>
        <translation>Millään tiellä ei ole luokkaa, jolla on risteysviive (luokkia {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Junction delays change nothing; name classes that the roads have: {known}.</source>
        <translation>Risteysviiveet eivät muuta mitään; anna luokkia, joita teillä on: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>{tier}: the allocation is not proven to be the best. Its travel is at most {gap} % above the least, and at most {left} more residents could be served.</source>
        <translation>{tier}: jakoa ei ole todistettu parhaaksi. Matka-aikaa on enintään {gap} % yli pienimmän, ja palveltuja asukkaita voisi olla lisää enintään {left}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/accessibility.py"/>
        <source>Look at fewer facilities or a shorter time.</source>
        <translation>Tarkastele harvempia palvelupisteitä tai lyhyempää aikaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>There is no time to draw a border at.</source>
        <translation>Aikoja, joille rajan voisi piirtää, ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The list of minutes is empty.</source>
        <translation>Minuuttien luettelo on tyhjä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give one or more, such as: 5, 10, 15.</source>
        <translation>Anna yksi tai useampi, esimerkiksi: 5, 10, 15.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>“{text}” cannot be read as minutes.</source>
        <translation>Tekstiä ”{text}” ei voi lukea minuutteina.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The list may have words or units in it.</source>
        <translation>Luettelossa saattaa olla sanoja tai yksiköitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give numbers with commas between and a decimal point, such as: 5, 7.5, 10.</source>
        <translation>Anna luvut pilkuin erotettuina ja desimaalipisteellä, esimerkiksi: 5, 7.5, 10.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Nothing is within {text} minutes.</source>
        <translation>Mikään ei ole {text} minuutin sisällä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Times of zero and below make no band.</source>
        <translation>Nolla ja sitä pienemmät ajat eivät muodosta vyöhykettä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give minutes above zero, such as: 5, 10, 15.</source>
        <translation>Anna nollaa suurempia minuutteja, esimerkiksi: 5, 10, 15.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>There are {count} different times.</source>
        <translation>Erilaisia aikoja on {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>At most {limit} make sense; perhaps thousands or decimals have commas.</source>
        <translation>Enintään {limit} on järkevää; ehkä pilkkua on käytetty tuhat- tai desimaalierottimena.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give fewer, such as: 5, 10, 15.</source>
        <translation>Anna vähemmän, esimerkiksi: 5, 10, 15.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Squares of {side} m would be {count} over the area, too many to hold.</source>
        <translation>Alueelle tulisi {side} metrin neliöitä {count}, mikä on liikaa muistille.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The detail is too fine for the times, or a facility is far away from the others.</source>
        <translation>Tarkkuus on liian hieno ajoille, tai jokin palvelupiste on kaukana muista.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Give a detail of at least {least} m, or shorter times.</source>
        <translation>Anna tarkkuudeksi vähintään {least} m tai lyhyempiä aikoja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Neither polygons nor lines are asked for.</source>
        <translation>Ei ole pyydetty alueita eikä viivoja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Both outputs are skipped.</source>
        <translation>Molemmat tulostiedot on ohitettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Choose where at least one of them goes.</source>
        <translation>Valitse, mihin vähintään toinen niistä kirjoitetaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>None of the {count} facilities is open and of the tier that is asked for.</source>
        <translation>Palvelupisteistä yksikään ei ole avoinna ja pyydettyä tasoa (palvelupisteitä {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Their status, opening and closing dates and their tier decide it.</source>
        <translation>Sen ratkaisevat niiden tila, avaamis- ja sulkemispäivä sekä taso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Check the day, the tier and the fields.</source>
        <translation>Tarkista päivä, taso ja kentät.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>{count} times are given more than once.</source>
        <translation>Moneen kertaan annettuja aikoja: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>Each makes one band.</source>
        <translation>Kukin muodostaa yhden vyöhykkeen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The {count} times are not in rising order.</source>
        <translation>Ajat eivät ole nousevassa järjestyksessä (aikoja {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They were put in order.</source>
        <translation>Ne asetettiin järjestykseen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>{count} inhabited places with {residents} residents lie in no zone.</source>
        <translation>Asuttuja paikkoja, jotka eivät ole minkään alueen sisällä: {count}, asukkaita {residents}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They are in no figure.</source>
        <translation>Ne eivät ole mukana missään luvussa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>{count} places with {residents} residents lie in several zones, or on a border.</source>
        <translation>Paikkoja, jotka ovat usean alueen sisällä tai rajalla: {count}, asukkaita {residents}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They count in the first of them, so nobody counts twice.</source>
        <translation>Ne lasketaan näistä alueista ensimmäiseen, joten kukaan ei tule lasketuksi kahdesti.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>The {k} nearest were asked for, and there are {count} destinations.</source>
        <translation>Lähimmistä pyydettiin {k}, mutta määräpaikkoja on {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>All of them were taken.</source>
        <translation>Kaikki otettiin mukaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>From {count} points of “{layer}” no destination can be reached in the time.</source>
        <translation>Aineiston ”{layer}” pisteitä, joista ei pääse mihinkään määräpaikkaan annetussa ajassa: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They have no row with a time. A longer time may help, or “Check network”.</source>
        <translation>Niillä ei ole riviä, jolla olisi matka-aika. Pidempi aika tai ”Tarkista verkko” voi auttaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>{count} of {whole} pairs have no route.</source>
        <translation>Pareja, joilla ei ole reittiä: {count} / {whole}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/areas.py"/>
        <source>They have no row, or one without a time if these were asked for.</source>
        <translation>Niillä ei ole riviä, tai on rivi ilman matka-aikaa, jos sellaisia pyydettiin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The study has no scenario “{name}”.</source>
        <translation>Tarkastelussa ei ole skenaariota ”{name}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>It was probably not saved, or it was renamed. Saved scenarios: {known}.</source>
        <translation>Sitä ei luultavasti tallennettu, tai se on nimetty uudelleen. Tallennetut skenaariot: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Save it in the dock, or give one of these names; nothing stands for the baseline.</source>
        <translation>Tallenna se paneelissa tai anna jokin näistä nimistä; tyhjä tarkoittaa vertailutilannetta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The study has several scenarios called “{name}”.</source>
        <translation>Tarkastelussa on useita skenaarioita, joiden nimi on ”{name}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Names may be used more than once.</source>
        <translation>Samaa nimeä voi käyttää useammin kuin kerran.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Give one of their identifiers instead, {ids}, or rename them in the dock.</source>
        <translation>Anna nimen sijasta jokin niiden tunnisteista, {ids}, tai nimeä ne uudelleen paneelissa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Residents are projected for municipalities that the study has not got: {codes}.</source>
        <translation>Asukasennuste on annettu kunnille, joita tarkastelussa ei ole: {codes}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The study has these: {known}.</source>
        <translation>Tarkastelussa ovat nämä: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Give the codes of its municipalities, as in 091=45000.</source>
        <translation>Anna tarkastelun kuntien koodit, esimerkiksi 091=45000.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The projected residents of {name} cannot be shared out among its cells.</source>
        <translation>Kunnan {name} ennustettuja asukkaita ei voi jakaa sen ruutuihin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Nobody lives there by the study&apos;s population, or the number is negative.</source>
        <translation>Tarkastelun väestötiedon mukaan siellä ei asu ketään, tai luku on negatiivinen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Check the number, or leave the municipality out.</source>
        <translation>Tarkista luku tai jätä kunta pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>The two scenarios have rule sets of their own that differ in {count} rules.</source>
        <translation>Skenaarioilla on omat säännöstönsä, joissa eroavia sääntöjä on {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Each is judged by its own; a verdict may turn because the rule is another.</source>
        <translation>Kumpikin arvioidaan omalla säännöstöllään; arviointitulos voi muuttua, koska sääntö on toinen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Both sides are the same, so nothing differs.</source>
        <translation>Tilanteet ovat samat, joten eroja ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/comparison.py"/>
        <source>Choose another scenario or another day.</source>
        <translation>Valitse toinen skenaario tai toinen päivä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>QGIS finds no layers in {file}.</source>
        <translation>QGIS ei löydä karttatasoja tiedostosta {file}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>It is of another kind, is damaged, or is a table without geometry.</source>
        <translation>Tiedosto on muuta tyyppiä, vioittunut tai taulu, jossa ei ole geometriaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>Choose another file, or open it in QGIS first and choose the layer here.</source>
        <translation>Valitse toinen tiedosto, tai avaa se ensin QGISissä ja valitse karttataso tässä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>No layer of {file} has the geometry that is needed here. It has: {layers}.</source>
        <translation>Tiedoston {file} karttatasoista yhdelläkään ei ole tässä tarvittavaa geometriaa. Tiedostossa on: {layers}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>Choose another file.</source>
        <translation>Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>No file of rules is chosen.</source>
        <translation>Säännöstötiedostoa ei ole valittu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/dock.py"/>
        <source>Choose one, or take the rules that come with the plugin.</source>
        <translation>Valitse tiedosto tai käytä lisäosan mukana tulevia sääntöjä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no coordinate reference system.</source>
        <translation>Karttatasolla ”{layer}” ei ole koordinaattijärjestelmää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The file does not say which one its coordinates are in, or QGIS did not recognise it.</source>
        <translation>Tiedosto ei kerro, missä järjestelmässä sen koordinaatit ovat, tai QGIS ei tunnistanut sitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Set it in the layer&apos;s properties under Source (Finnish data is often in EPSG:3067), then run again.</source>
        <translation>Aseta se karttatason ominaisuuksissa kohdassa Lähde (suomalaiset aineistot ovat usein järjestelmässä EPSG:3067) ja suorita uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The coordinates of layer “{layer}” do not fit its coordinate reference system, {crs}.</source>
        <translation>Karttatason ”{layer}” koordinaatit eivät sovi sen koordinaattijärjestelmään {crs}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The system was probably assigned by mistake, for example degrees to coordinates in metres.</source>
        <translation>Järjestelmä on luultavasti määritetty väärin, esimerkiksi asteet metreinä oleville koordinaateille.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Correct the system in the layer&apos;s properties under Source, then run again.</source>
        <translation>Korjaa järjestelmä karttatason ominaisuuksissa kohdassa Lähde ja suorita uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Coordinates could not be transformed from {source} to {target}.</source>
        <translation>Koordinaatteja ei voitu muuntaa järjestelmästä {source} järjestelmään {target}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Some of them lie where the target system is not defined.</source>
        <translation>Osa niistä on siellä, missä kohdejärjestelmää ei ole määritelty.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a system that covers the whole area.</source>
        <translation>Valitse järjestelmä, joka kattaa koko alueen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” cannot be read.</source>
        <translation>Karttatasoa ”{layer}” ei voi lukea.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Its file was moved or deleted, or its database or service does not answer.</source>
        <translation>Sen tiedosto on siirretty tai poistettu, tai tietokanta tai palvelu ei vastaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Repair the layer&apos;s source in QGIS, then run again.</source>
        <translation>Korjaa karttatason lähde QGISissä ja suorita uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no lines but {found}.</source>
        <translation>Karttatasolla ”{layer}” ei ole viivoja. Sen geometriatyyppi: {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Another layer was chosen in place of the roads.</source>
        <translation>Teiden sijasta valittiin toinen karttataso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a line layer.</source>
        <translation>Valitse viivamuotoinen karttataso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has neither points nor polygons but {found}.</source>
        <translation>Karttatasolla ”{layer}” ei ole pisteitä eikä alueita. Sen geometriatyyppi: {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Another layer was chosen by mistake.</source>
        <translation>Vahingossa valittiin toinen karttataso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a point or polygon layer.</source>
        <translation>Valitse piste- tai aluemuotoinen karttataso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no polygons but {found}.</source>
        <translation>Karttatasolla ”{layer}” ei ole alueita. Sen geometriatyyppi: {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a polygon layer.</source>
        <translation>Valitse aluemuotoinen karttataso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no features to read.</source>
        <translation>Karttatasolla ”{layer}” ei ole luettavia kohteita.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The layer is empty, a filter hides everything, or only selected features were asked for and none is selected.</source>
        <translation>Karttataso on tyhjä, suodatin piilottaa kaiken, tai pyydettiin vain valittuja kohteita eikä yhtään ole valittu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Check the layer&apos;s filter and selection, then run again.</source>
        <translation>Tarkista karttatason suodatin ja valinta ja suorita uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>None of the {count} features of layer “{layer}” has a usable geometry.</source>
        <translation>Karttatason ”{layer}” kohteista yhdelläkään ei ole käyttökelpoista geometriaa (kohteita {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Their geometries are missing or broken, or could not be transformed.</source>
        <translation>Geometriat puuttuvat, ovat rikki tai niitä ei voitu muuntaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Check validity” on the layer and repair it, then run again.</source>
        <translation>Suorita karttatasolle ”Tarkista kelpoisuus”, korjaa virheet ja suorita uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no field “{field}”.</source>
        <translation>Karttatasolla ”{layer}” ei ole kenttää ”{field}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>It is misspelt or only the usual name; this layer has the fields {available}.</source>
        <translation>Nimi on kirjoitettu väärin, tai se on vain tavanomainen oletus; tämän karttatason kentät ovat {available}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose one of its fields.</source>
        <translation>Valitse jokin sen kentistä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>Kansiota {folder} ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The path was mistyped, or the drive is gone.</source>
        <translation>Polku on kirjoitettu väärin, tai asema ei ole enää käytettävissä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Create the folder or choose another one.</source>
        <translation>Luo kansio tai valitse toinen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} cannot be written.</source>
        <translation>Tiedostoa {path} ei voi kirjoittaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The file or its folder is read-only, the disk is full, or the name is that of a folder.</source>
        <translation>Tiedosto tai sen kansio on kirjoitussuojattu, levy on täynnä tai nimi on kansion nimi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another place for the results.</source>
        <translation>Valitse tuloksille toinen paikka.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} is read, and would be replaced by a result.</source>
        <translation>Tiedostoa {path} luetaan, ja tulos korvaisi sen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The same file was chosen as input and output.</source>
        <translation>Sama tiedosto on valittu sekä lähtötiedoksi että tulokseksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another file for the result.</source>
        <translation>Valitse tulokselle toinen tiedosto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Two results would be written to {path}.</source>
        <translation>Kaksi tulosta kirjoitettaisiin tiedostoon {path}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The second would replace the first.</source>
        <translation>Jälkimmäinen korvaisi ensimmäisen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a file of its own for each.</source>
        <translation>Valitse kummallekin oma tiedosto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} is in use and cannot be replaced.</source>
        <translation>Tiedosto {path} on käytössä, eikä sitä voi korvata.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>It is open in QGIS or in another program.</source>
        <translation>Se on auki QGISissä tai toisessa ohjelmassa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Close it there, or choose another name for the results.</source>
        <translation>Sulje se siellä tai valitse tuloksille toinen nimi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The results could not be written: {reason}.</source>
        <translation>Tuloksia ei voitu kirjoittaa: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The disk may be full, or the format too narrow.</source>
        <translation>Levy voi olla täynnä, tai tiedostomuoto on liian rajoittunut.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another place, or GeoPackage as format.</source>
        <translation>Valitse toinen paikka tai muodoksi GeoPackage.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have no geometry and were left out.</source>
        <translation>Karttatason ”{layer}” kohteita, joilla ei ole geometriaa: {count}. Ne jätettiin pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Delete them or draw them.</source>
        <translation>Poista ne tai piirrä ne.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have broken geometry, such as a line of one point or coordinates beyond the map; the broken parts were left out.</source>
        <translation>Karttatason ”{layer}” kohteita, joiden geometria on rikki (esimerkiksi yhden pisteen viiva tai koordinaatteja kartan ulkopuolella): {count}. Rikkinäiset osat jätettiin pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Check validity” on the layer.</source>
        <translation>Suorita karttatasolle ”Tarkista kelpoisuus”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” lie where the computing coordinate reference system is not defined and were left out.</source>
        <translation>Karttatason ”{layer}” kohteita, jotka ovat laskennan koordinaattijärjestelmän määrittelyalueen ulkopuolella: {count}. Ne jätettiin pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Check their coordinates.</source>
        <translation>Tarkista niiden koordinaatit.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have several parts; each part became a road of its own.</source>
        <translation>Karttatason ”{layer}” kohteita, joissa on useita osia: {count}. Jokaisesta osasta tehtiin oma tie.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have several points; their mean was used.</source>
        <translation>Karttatason ”{layer}” kohteita, joissa on useita pisteitä: {count}. Niistä käytettiin keskiarvoa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Multipart to singleparts” if each point is a place of its own.</source>
        <translation>Suorita ”Moniosainen kohde yksiosaiseksi”, jos jokainen piste on oma paikkansa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} polygons of layer “{layer}” were invalid, for example crossing themselves, and were repaired for this run.</source>
        <translation>Karttatason ”{layer}” virheellisiä alueita (esimerkiksi itseään leikkaavia): {count}. Ne korjattiin tätä ajoa varten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Fix geometries” to repair them for good.</source>
        <translation>Korjaa ne pysyvästi algoritmilla ”Korjaa geometriat”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no numbers and count as unknown.</source>
        <translation>Karttatason ”{layer}” kentän ”{field}” arvoja, jotka eivät ole lukuja: {count}. Ne tulkitaan tuntemattomiksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Correct them in the layer.</source>
        <translation>Korjaa ne karttatasolla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no speeds and count as unknown.</source>
        <translation>Karttatason ”{layer}” kentän ”{field}” arvoja, jotka eivät ole nopeuksia: {count}. Ne tulkitaan tuntemattomiksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Speeds are numbers in km/h, or text such as “80 km/h” or “50 mph”.</source>
        <translation>Nopeudet ovat lukuja (km/h) tai tekstiä, kuten ”80 km/h” tai ”50 mph”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no dates and count as unknown.</source>
        <translation>Karttatason ”{layer}” kentän ”{field}” arvoja, jotka eivät ole päivämääriä: {count}. Ne tulkitaan tuntemattomiksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Write dates as 2030-12-31.</source>
        <translation>Kirjoita päivämäärät muodossa 2030-12-31.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are neither yes nor no and count as unknown.</source>
        <translation>Karttatason ”{layer}” kentän ”{field}” arvoja, jotka eivät ole kyllä eivätkä ei: {count}. Ne tulkitaan tuntemattomiksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation>Kirjoita yes tai no, true tai false, 1 tai 0.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer has no lines to build a network of.</source>
        <translation>Tieaineistossa ei ole viivoja, joista verkon voisi muodostaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Perhaps a filter or a selection leaves nothing over.</source>
        <translation>Ehkä suodatin tai valinta ei jätä mitään jäljelle.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Clear the filter, or choose the layer with the roads.</source>
        <translation>Poista suodatin tai valitse karttataso, jossa tiet ovat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The joining tolerance of {tolerance} m cannot be used.</source>
        <translation>Yhdistämistoleranssia {tolerance} m ei voi käyttää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It is negative, no number, or more than {limit} m, which joins roads that do not meet.</source>
        <translation>Se on negatiivinen, ei ole luku tai on yli {limit} m, mikä yhdistäisi teitä, jotka eivät kohtaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 0 to join equal end points only, or a few centimetres.</source>
        <translation>Anna 0, jos vain samat päätepisteet yhdistetään, tai muutama senttimetri.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road class field has {count} different values.</source>
        <translation>Tieluokan kentässä on erilaisia arvoja: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>At most {limit} make sense, so this is probably a field of names or identifiers.</source>
        <translation>Enintään {limit} on järkevää, joten kenttä on luultavasti nimien tai tunnisteiden kenttä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose the field that holds the class of the road.</source>
        <translation>Valitse kenttä, jossa on tien luokka.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network&apos;s arcs do not fit together: {detail}.</source>
        <translation>Verkon suunnatut kaaret eivät sovi yhteen: {detail}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The program that made them is at fault.</source>
        <translation>Vika on ohjelmassa, joka ne teki.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Build the network again from the road layer.</source>
        <translation>Muodosta verkko uudelleen tieaineistosta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>There is no network file {path}.</source>
        <translation>Verkkotiedostoa {path} ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was moved, renamed or not built yet.</source>
        <translation>Se on siirretty, nimetty uudelleen tai sitä ei ole vielä muodostettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose it again, or run “Build network”.</source>
        <translation>Valitse se uudelleen tai suorita ”Muodosta verkko”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{path} cannot be read as a network file ({reason}).</source>
        <translation>Tiedostoa {path} ei voi lukea verkkotiedostona ({reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It is another kind of file, or it was cut off in a copy.</source>
        <translation>Se on muunlainen tiedosto, tai sen kopiointi on jäänyt kesken.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose another file, or run “Build network” again.</source>
        <translation>Valitse toinen tiedosto tai suorita ”Muodosta verkko” uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network is in a coordinate reference system that QGIS does not know here: {crs}.</source>
        <translation>Verkon koordinaattijärjestelmää ei tunneta tässä QGISissä: {crs}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was built where somebody has defined that system, or by a later QGIS.</source>
        <translation>Verkko on muodostettu siellä, missä joku on määritellyt järjestelmän itse, tai uudemmalla QGISillä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Build network” again here.</source>
        <translation>Suorita ”Muodosta verkko” täällä uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network file {path} has the newer format {version}.</source>
        <translation>Verkkotiedoston {path} muoto {version} on liian uusi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was built with a later version of this plugin.</source>
        <translation>Se on muodostettu tämän lisäosan uudemmalla versiolla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Update the plugin, or build the network again with this one.</source>
        <translation>Päivitä lisäosa tai muodosta verkko uudelleen tällä versiolla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network file is stale: the road layer “{layer}” has changed since it was built.</source>
        <translation>Verkkotiedosto on vanhentunut: tieaineisto ”{layer}” on muuttunut sen muodostamisen jälkeen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Roads were edited or the file was replaced, so its travel times would be old.</source>
        <translation>Teitä on muokattu tai tiedosto on vaihdettu, joten matka-ajat olisivat vanhoja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Build network” again, or set “If the roads have changed” to go on anyway.</source>
        <translation>Suorita ”Muodosta verkko” uudelleen tai salli jatkaminen valinnalla ”Jos tiet ovat muuttuneet”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The file {path} could not be written: {reason}.</source>
        <translation>Tiedostoa {path} ei voitu kirjoittaa: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The folder is missing, read-only or full, or another program holds the file.</source>
        <translation>Kansio puuttuu, on kirjoitussuojattu tai täynnä, tai toinen ohjelma pitää tiedostoa auki.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose another place, or free this one.</source>
        <translation>Valitse toinen paikka tai vapauta tämä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A speed of {speed} km/h for “{road_class}” is impossible.</source>
        <translation>Nopeus {speed} km/h luokalle ”{road_class}” on mahdoton.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Speeds lie between 0 (closed) and 300 km/h.</source>
        <translation>Nopeudet ovat välillä 0 (suljettu) – 300 km/h.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct the list of speeds.</source>
        <translation>Korjaa nopeuksien luettelo.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A junction delay of {delay} s for “{road_class}” is impossible.</source>
        <translation>Risteysviive {delay} s luokalle ”{road_class}” on mahdoton.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Delays lie between 0 and 3 600 seconds.</source>
        <translation>Viiveet ovat välillä 0–3 600 sekuntia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct the list of delays.</source>
        <translation>Korjaa viiveiden luettelo.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A calibration factor of {factor} is out of bounds.</source>
        <translation>Kalibrointikerroin {factor} on sallittujen rajojen ulkopuolella.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The factor multiplies travel times and lies between 0.1 and 10.</source>
        <translation>Matka-ajat kerrotaan tällä kertoimella, jonka on oltava välillä 0,1–10.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 1 to leave times as they are.</source>
        <translation>Anna 1, jos ajat jätetään ennalleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>“{text}” cannot be read as a class and a number.</source>
        <translation>Tekstiä ”{text}” ei voi lukea luokaksi ja luvuksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Entries have the form motorway=110, with commas between.</source>
        <translation>Luettelon kohdat ovat muotoa motorway=110, ja ne erotetaan pilkuilla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct this entry.</source>
        <translation>Korjaa tämä kohta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The {k} nearest facilities were asked for.</source>
        <translation>Lähimpien palvelupisteiden määräksi annettiin {k}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>There has to be at least one.</source>
        <translation>Niitä on oltava vähintään yksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 1 or more.</source>
        <translation>Anna 1 tai enemmän.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>“{value}” stands for more than one direction of travel.</source>
        <translation>”{value}” tarkoittaa useampaa kuin yhtä ajosuuntaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The same value is given for forward, backward or both ways.</source>
        <translation>Sama arvo on annettu useammalle näistä: viivan suuntaan, sitä vastaan, molempiin suuntiin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give each direction its own values.</source>
        <translation>Anna kullekin suunnalle omat arvonsa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The joining tolerance makes one place of both ends of {count} roads, {length_km} km in all: passing them takes no time.</source>
        <translation>Yhdistämistoleranssi tekee {count} tien molemmista päistä yhden paikan, yhteensä {length_km} km: niiden kulkemiseen ei kulu aikaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Lower the tolerance unless they are short slips.</source>
        <translation>Pienennä toleranssia, elleivät ne ole lyhyitä piirtovirheitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a speed that is zero, negative or above 300 km/h.</source>
        <translation>Teitä, joiden nopeus on nolla, negatiivinen tai yli 300 km/h: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They got the speed of their class; correct the field.</source>
        <translation>Niille annettiin tieluokan nopeus; korjaa kenttä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a direction value that is none of the given ones.</source>
        <translation>Teitä, joiden ajosuunnan arvo ei ole mikään annetuista: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They count as open both ways; add the value to forward, backward or both.</source>
        <translation>Ne tulkitaan kaksisuuntaisiksi; lisää arvo jonkin suunnan arvoihin (viivan suuntaan, sitä vastaan tai molempiin suuntiin).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a class without a speed of its own ({mode}).</source>
        <translation>Teitä, joiden luokalla ei ole omaa nopeutta ({mode}): {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They got {speed} km/h where no speed field says otherwise; add the class to the speeds by class.</source>
        <translation>Niille annettiin nopeus {speed} km/h, ellei nopeuden kenttä kerro muuta; lisää luokka tieluokkien nopeuksiin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network falls into {count} parts that no road joins; the largest has {share} % of the nodes.</source>
        <translation>Verkossa on osia, joita mikään tie ei yhdistä toisiinsa: {count}. Suurimmassa on {share} % solmuista.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Check network” to see where, and raise the joining tolerance or join at vertices if roads should meet.</source>
        <translation>Katso paikat algoritmilla ”Tarkista verkko”. Jos teiden pitäisi kohdata, suurenna yhdistämistoleranssia tai yhdistä taitepisteissä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer “{layer}” that the network file was built from cannot be opened, so nobody can tell whether it has changed.</source>
        <translation>Tieaineistoa ”{layer}”, josta verkkotiedosto muodostettiin, ei voi avata, joten ei tiedetä, onko se muuttunut.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The figures are those of the roads as they were on {built}.</source>
        <translation>Luvut vastaavat teitä sellaisina kuin ne olivat {built}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer “{layer}” has changed since the network file was built.</source>
        <translation>Tieaineisto ”{layer}” on muuttunut verkkotiedoston muodostamisen jälkeen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>As asked, the figures are those of the roads as they were on {built}.</source>
        <translation>Valintasi mukaisesti luvut vastaavat teitä sellaisina kuin ne olivat {built}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} points of “{layer}” lie farther than {distance} m from any usable road.</source>
        <translation>Aineiston ”{layer}” pisteitä, jotka ovat yli {distance} metrin päässä kaikista kulkukelpoisista teistä: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They are listed as unreachable; raise the maximum snapping distance, or move them.</source>
        <translation>Ne luetellaan saavuttamattomina; suurenna enimmäisetäisyyttä tiestä tai siirrä niitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>From {count} points of “{layer}” no facility can be reached (tier: {tier}).</source>
        <translation>Aineiston ”{layer}” pisteitä, joista ei voi saavuttaa yhtään palvelupistettä (taso: {tier}): {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They lie on an island of the network or beyond the cutoff, or none is open; they are listed without a time.</source>
        <translation>Ne ovat verkon saarekkeessa tai enimmäisajan ulkopuolella, tai yksikään palvelupiste ei ole avoinna; ne luetellaan ilman matka-aikaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} facilities stand on a small part of the network that nothing joins to the largest.</source>
        <translation>Palvelupisteitä pienessä verkon osassa, jota mikään ei yhdistä suurimpaan: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Few can reach them; raise “Ignore parts smaller than” to snap them to the main network.</source>
        <translation>Vain harva voi saavuttaa ne; kytke ne pääverkkoon suurentamalla arvoa ”Pienin huomioitava verkon osa”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Travel times are multiplied by the factor {factor}.</source>
        <translation>Matka-ajat kerrotaan kertoimella {factor}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Junction delays are on for {count} road classes: {classes}.</source>
        <translation>Risteysviive on käytössä. Tieluokkia {count}: {classes}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Download the file again, for example from an extract service.</source>
        <translation>Lataa tiedosto uudelleen, esimerkiksi aineisto-otteita tarjoavasta palvelusta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>There is no file {path}.</source>
        <translation>Tiedostoa {path} ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It was moved or deleted, or the path mistyped.</source>
        <translation>Se on siirretty tai poistettu, tai polku on kirjoitettu väärin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Choose the file anew.</source>
        <translation>Valitse tiedosto uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} ei ole tiedosto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It is a folder, a device or a pipe.</source>
        <translation>Se on kansio, laite tai putki.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Choose an .osm.pbf, .osm or .osm.gz file.</source>
        <translation>Valitse .osm.pbf-, .osm- tai .osm.gz-tiedosto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Tiedostoa {path} ei voi lukea: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>You may not be allowed to, or its drive is gone.</source>
        <translation>Sinulla ei ehkä ole oikeutta siihen, tai asema ei ole enää käytettävissä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Copy it to a place where you may read it.</source>
        <translation>Kopioi se paikkaan, josta voit lukea sen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is empty.</source>
        <translation>Tiedosto {path} on tyhjä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Its download or export failed.</source>
        <translation>Sen lataus tai vienti epäonnistui.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is not an OpenStreetMap file.</source>
        <translation>{path} ei ole OpenStreetMap-tiedosto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It holds something else under that name, often the error page of a web site.</source>
        <translation>Siinä on nimestään huolimatta jotain muuta, usein verkkosivuston virhesivu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} breaks off after {percent:.0f} % of what there is.</source>
        <translation>Tiedosto {path} katkeaa kesken: siitä on luettavissa {percent:.0f} %.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Its download or copy was interrupted.</source>
        <translation>Sen lataus tai kopiointi keskeytyi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} could not be read to its end (GDAL: {reason}).</source>
        <translation>Tiedostoa {path} ei voitu lukea loppuun (GDAL: {reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>The file is damaged or was cut off.</source>
        <translation>Tiedosto on vioittunut tai katkennut.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} has no roads.</source>
        <translation>Tiedostossa {path} ei ole teitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>The extract was filtered to other things, or all its roads are private.</source>
        <translation>Otteeseen on suodatettu muuta, tai kaikki sen tiet ovat yksityisiä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Use an extract with ways that have highway tags.</source>
        <translation>Käytä otetta, jossa on highway-tagilla merkittyjä viivoja (way).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>“{part}” is not understood as a rule for tags.</source>
        <translation>Tagisääntöä ”{part}” ei ymmärretä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>A rule is a key, values and, if wanted, the tier.</source>
        <translation>Säännössä on avain, arvot ja haluttaessa taso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Write for example: amenity=hospital-&gt;hospital; amenity=clinic,doctors-&gt;centre</source>
        <translation>Kirjoita esimerkiksi: amenity=hospital-&gt;hospital; amenity=clinic,doctors-&gt;centre</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} private roads were left out.</source>
        <translation>Pois jätettyjä yksityisiä teitä: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>An option includes them.</source>
        <translation>Ne saa mukaan valinnalla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} speed limits were not understood; the speed of the road class is used.</source>
        <translation>Nopeusrajoituksia, joita ei ymmärretty: {count}. Niiden sijasta käytetään tieluokan nopeutta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Correct speed_kmh in the roads if it matters.</source>
        <translation>Korjaa tarvittaessa teiden kenttä speed_kmh.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} ways were left out because their highway tag names no road to travel on.</source>
        <translation>Viivoja (way), jotka jätettiin pois, koska niiden highway-tagi ei tarkoita kuljettavaa tietä: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No feature has the tags of a facility.</source>
        <translation>Yhdelläkään kohteella ei ole palvelupisteen tageja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Check the tags, or add the facilities yourself.</source>
        <translation>Tarkista tagit tai lisää palvelupisteet itse.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} facilities have no tier.</source>
        <translation>Palvelupisteitä, joilla ei ole tasoa: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Fill the field tier, or name tiers in the tags, as in amenity=clinic-&gt;centre.</source>
        <translation>Täytä kenttä tier tai anna tasot tageissa, esimerkiksi amenity=clinic-&gt;centre.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No complete administrative area is of level {level}; the levels that occur, with their number, follow if there are any.</source>
        <translation>Yksikään kokonainen hallinnollinen alue ei ole tasoa {level}. Jos alueita on, niiden tasot ja määrät luetellaan seuraavaksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Municipalities are level 8 in most countries and 7 in some; extracts often cut them at the edge.</source>
        <translation>Kuntien taso on useimmissa maissa 8 ja joissakin 7; otteen reuna katkaisee usein osan kunnista.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} features without a usable shape were left out.</source>
        <translation>Kohteita, joilla ei ole käyttökelpoista muotoa: {count}. Ne jätettiin pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>They are drawn wrongly in OpenStreetMap.</source>
        <translation>Ne on piirretty väärin OpenStreetMapissa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No building is residential.</source>
        <translation>Yksikään rakennus ei ole asuinrakennus.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Use an extract with buildings.</source>
        <translation>Käytä otetta, jossa on rakennuksia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>None of the {count} facilities has a tier that is known.</source>
        <translation>Palvelupisteistä yhdelläkään ei ole tunnettua tasoa (palvelupisteitä {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>The tier field is empty, or its words are not those of the rule set.</source>
        <translation>Tason kenttä on tyhjä, tai sen sanat eivät ole säännöstön sanoja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Choose another tier field, or none to take all facilities for one tier.</source>
        <translation>Valitse toinen tason kenttä tai jätä se tyhjäksi, jolloin kaikki palvelupisteet ovat samaa tasoa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} rows of the municipality layer have no area and were left out.</source>
        <translation>Kunta-aineiston rivejä, joilla ei ole aluetta: {count}. Ne jätettiin pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Repair their geometries if they should count.</source>
        <translation>Korjaa niiden geometriat, jos niiden pitäisi olla mukana.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have an invalid area (such as a border that crosses itself); it was repaired.</source>
        <translation>Kuntia, joiden alue oli virheellinen (esimerkiksi raja leikkaa itsensä): {count}. Alueet korjattiin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Look at them on the map, or repair the layer with “Fix geometries”.</source>
        <translation>Tarkista ne kartalta tai korjaa karttataso algoritmilla ”Korjaa geometriat”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have no code; their name, or row, stands in for it.</source>
        <translation>Kuntia, joilla ei ole koodia: {count}. Koodin sijasta käytetään nimeä tai rivinumeroa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Choose the field with the municipality codes.</source>
        <translation>Valitse kenttä, jossa kuntakoodit ovat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have no name; their code stands in for it.</source>
        <translation>Kuntia, joilla ei ole nimeä: {count}. Nimen sijasta käytetään koodia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Choose the field with the municipality names.</source>
        <translation>Valitse kenttä, jossa kuntien nimet ovat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipality codes stand on several rows; their areas were joined.</source>
        <translation>Kuntakoodeja, jotka ovat usealla rivillä: {count}. Niiden alueet yhdistettiin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>This is as it should be for islands; otherwise correct the codes.</source>
        <translation>Saarten kohdalla näin kuuluu olla; muuten korjaa koodit.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipality codes have rows with different names; the first name was used.</source>
        <translation>Kuntakoodeja, joiden riveillä on eri nimiä: {count}. Niistä käytettiin ensimmäistä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check whether two municipalities have the same code by mistake.</source>
        <translation>Tarkista, onko kahdella kunnalla vahingossa sama koodi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} pairs of municipalities overlap, by {area_km2} km² in all. A point there belongs to the first of the two.</source>
        <translation>Kuntapareja, joiden alueet menevät päällekkäin: {count}, yhteensä {area_km2} km². Siellä oleva piste kuuluu näistä kunnista ensimmäiseen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Correct the borders if the overlap is inhabited.</source>
        <translation>Korjaa rajat, jos päällekkäinen alue on asuttu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no identifier; one was made from their row.</source>
        <translation>Palvelupisteitä, joilla ei ole tunnistetta: {count}. Tunniste tehtiin rivinumerosta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Give them identifiers, so that scenarios can name them.</source>
        <translation>Anna niille tunnisteet, jotta skenaariot voivat viitata niihin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facility identifiers occur more than once; the later ones got a suffix.</source>
        <translation>Palvelupisteiden tunnisteita, jotka esiintyvät useammin kuin kerran: {count}. Jälkimmäisiin lisättiin pääte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check whether facilities are in the layer twice.</source>
        <translation>Tarkista, onko samoja palvelupisteitä karttatasolla kahteen kertaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no geometry and were left out.</source>
        <translation>Palvelupisteitä, joilla ei ole geometriaa: {count}. Ne jätettiin pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Give them a place on the map.</source>
        <translation>Anna niille paikka kartalla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no tier: they are kept, but provide nothing.</source>
        <translation>Palvelupisteitä, joilla ei ole tasoa: {count}. Ne säilytetään, mutta ne eivät tarjoa mitään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Fill in their tier.</source>
        <translation>Täytä niiden taso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have a tier that the rule set does not know: they are kept, but provide nothing.</source>
        <translation>Palvelupisteitä, joiden tasoa säännöstö ei tunne: {count}. Ne säilytetään, mutta ne eivät tarjoa mitään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Use one of these: {known}; or add the word to a tier&apos;s aliases in the rule set.</source>
        <translation>Käytä jotakin näistä: {known}. Tai lisää sana jonkin tason rinnakkaisnimiin (aliases) säännöstössä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have a status that was not understood; they count as open.</source>
        <translation>Palvelupisteitä, joiden tilaa ei ymmärretty: {count}. Niiden tulkitaan olevan avoinna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write open or closed (avoinna or suljettu, öppen or stängd, 1 or 0).</source>
        <translation>Kirjoita avoinna tai suljettu (open tai closed, öppen tai stängd, 1 tai 0).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} opening or closing dates were not understood and do not count.</source>
        <translation>Avaamis- tai sulkemispäiviä, joita ei ymmärretty: {count}. Niitä ei oteta huomioon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write dates like 2027-12-31.</source>
        <translation>Kirjoita päivämäärät muodossa 2027-12-31.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities close before they open: they are never open.</source>
        <translation>Palvelupisteitä, jotka suljetaan ennen avaamistaan: {count}. Ne eivät ole koskaan avoinna.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Correct their dates.</source>
        <translation>Korjaa niiden päivämäärät.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities lie outside all municipalities. They serve where rules let people cross borders, and are in no municipality&apos;s count.</source>
        <translation>Palvelupisteitä kaikkien kuntien ulkopuolella: {count}. Ne palvelevat, jos säännöt sallivat rajojen ylittämisen, mutta niitä ei lasketa minkään kunnan palvelupisteisiin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check their places if they should be inside.</source>
        <translation>Tarkista niiden paikat, jos niiden pitäisi olla sisäpuolella.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} timetables of mobile services were not understood and do not count.</source>
        <translation>Liikkuvien palvelujen aikatauluja, joita ei ymmärretty: {count}. Niitä ei oteta huomioon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write weekdays like mon, wed–thu (ma, ke–to; mån, ons–tors), hours like 8–15.30 or 9–12, 13–15, and every how many weeks: 1, 2 or 4.</source>
        <translation>Kirjoita viikonpäivät muodossa ma, ke–to (mon, wed–thu; mån, ons–tors), kellonajat muodossa 8–15.30 tai 9–12, 13–15 ja viikkoväli lukuna: 1, 2 tai 4.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} mobile services have no timetable; their hours are not counted.</source>
        <translation>Liikkuvia palveluja, joilla ei ole aikataulua: {count}. Niiden aukioloaikoja ei lasketa mukaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Fill the fields weekdays and hours of the facilities, and every_weeks where they do not come each week.</source>
        <translation>Täytä palvelupisteiden kentät weekdays ja hours sekä kenttä every_weeks, jos palvelu ei käy paikalla joka viikko.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} identifiers of digital channels occur more than once; numbers were added.</source>
        <translation>Digitaalisten kanavien tunnisteita, jotka esiintyvät useammin kuin kerran: {count}. Niihin lisättiin numero.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Give each channel an identifier of its own.</source>
        <translation>Anna kullekin kanavalle oma tunniste.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} shares or dates of digital channels were not understood and count as unknown.</source>
        <translation>Digitaalisten kanavien osuuksia tai päivämääriä, joita ei ymmärretty: {count}. Ne tulkitaan tuntemattomiksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write shares from 0 to 1, or with a percent sign, and dates like 2027-12-31.</source>
        <translation>Kirjoita osuudet välillä 0–1 tai prosenttimerkin kanssa ja päivämäärät muodossa 2027-12-31.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>The shares of {count} digital channels add up to more than all services.</source>
        <translation>Digitaalisten kanavien osuudet ovat yhteensä enemmän kuin kaikki palvelut (kanavia {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Each share is of all services, and no service is carried by two channels.</source>
        <translation>Kukin osuus lasketaan kaikista palveluista, eikä mikään palvelu kuulu kahteen kanavaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>None of the {count} rows of the municipality layer has an area.</source>
        <translation>Kunta-aineiston riveistä yhdelläkään ei ole aluetta (rivejä {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The layer is empty, or its geometries are missing.</source>
        <translation>Karttataso on tyhjä, tai sen geometriat puuttuvat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a polygon layer with one area per municipality.</source>
        <translation>Valitse aluemuotoinen karttataso, jossa on yksi alue kutakin kuntaa kohden.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The population layer has no rows.</source>
        <translation>Väestöaineistossa ei ole rivejä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A filter leaves nothing, or the wrong layer was chosen.</source>
        <translation>Suodatin ei jätä mitään jäljelle, tai valittiin väärä karttataso.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a layer with population cells or points.</source>
        <translation>Valitse karttataso, jossa on väestöruutuja tai -pisteitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>None of the {count} rows of the population layer has residents.</source>
        <translation>Väestöaineiston riveistä yhdelläkään ei ole asukkaita (rivejä {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The field chosen for residents is empty, is text, or marks everything as unknown (-1).</source>
        <translation>Asukasmäärän kentäksi valittu kenttä on tyhjä tai tekstiä, tai sen kaikki arvot on merkitty tuntemattomiksi (-1).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose the field that holds the number of residents.</source>
        <translation>Valitse kenttä, jossa asukkaiden määrä on.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>All {count} population cells lie outside the municipalities.</source>
        <translation>Kaikki väestöruudut ovat kuntien ulkopuolella (ruutuja {count}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>One of the two layers has a wrong coordinate reference system, or they show different areas.</source>
        <translation>Toisella karttatasolla on väärä koordinaattijärjestelmä, tai karttatasot esittävät eri alueita.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Look at both layers on the map, and correct the system in the layer&apos;s properties.</source>
        <translation>Katso molempia karttatasoja kartalla ja korjaa järjestelmä karttatason ominaisuuksissa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The population layer has more than {limit} residents.</source>
        <translation>Väestöaineistossa on yli {limit} asukasta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The field chosen for residents holds something else, such as an identifier or an area.</source>
        <translation>Asukasmäärän kentäksi valitussa kentässä on jotain muuta, esimerkiksi tunniste tai pinta-ala.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A journey takes {hours} hours, too long to add up for {residents} residents.</source>
        <translation>Yksi matka kestää {hours} tuntia, mikä on liian pitkä laskettavaksi yhteen, kun asukkaita on {residents}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A road has almost no speed, or its length is in the wrong unit.</source>
        <translation>Jollakin tiellä ei ole juuri lainkaan nopeutta, tai sen pituus on väärässä yksikössä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check speeds and coordinate reference system of the roads.</source>
        <translation>Tarkista teiden nopeudet ja koordinaattijärjestelmä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The baseline has {baseline} population cells, the study {count}, or their cells or municipalities are others.</source>
        <translation>Vertailutilanteessa on väestöruutuja {baseline} ja tarkastelussa {count}, tai niiden ruudut tai kunnat ovat eri.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The baseline was made from another population or municipality layer.</source>
        <translation>Vertailutilanne on tehty toisesta väestö- tai kunta-aineistosta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Evaluate the baseline again with the same layers.</source>
        <translation>Laske vertailutilanne uudelleen samoilla karttatasoilla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no identifier; they were numbered by row.</source>
        <translation>Väestöruutuja, joilla ei ole tunnistetta: {count}. Ne numeroitiin riveittäin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a field with identifiers to find them again.</source>
        <translation>Valitse tunnisteiden kenttä, niin löydät ne myöhemmin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} identifiers of population cells occur more than once; the later ones got a suffix.</source>
        <translation>Väestöruutujen tunnisteita, jotka esiintyvät useammin kuin kerran: {count}. Jälkimmäisiin lisättiin pääte.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check whether cells are in the layer twice: their residents would count twice.</source>
        <translation>Tarkista, onko samoja ruutuja karttatasolla kahteen kertaan: silloin niiden asukkaat laskettaisiin kahdesti.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no known number of residents (missing, negative or text). They count for nobody, and are not taken for empty.</source>
        <translation>Väestöruutuja, joiden asukasmäärä on tuntematon (puuttuu, on negatiivinen tai tekstiä): {count}. Niistä ei lasketa asukkaita, mutta niitä ei myöskään pidetä tyhjinä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Fill in the numbers, or keep in mind that figures leave these cells out.</source>
        <translation>Täydennä luvut tai muista, että nämä ruudut puuttuvat tuloksista.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no geometry; their {residents} residents are left out.</source>
        <translation>Väestöruutuja, joilla ei ole geometriaa: {count}. Niiden asukkaat ({residents}) jätetään pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Repair or remove their geometries.</source>
        <translation>Korjaa tai poista niiden geometriat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells with {residents} residents lie outside all municipalities and are in no figure.</source>
        <translation>Väestöruutuja kaikkien kuntien ulkopuolella: {count}, asukkaita {residents}. Ne eivät ole mukana missään luvussa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check the borders, or split cells by their overlap with the municipalities.</source>
        <translation>Tarkista rajat tai jaa ruudut sen mukaan, miten ne osuvat kuntiin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have more residents in group {group} than residents in all. The numbers were used as they are.</source>
        <translation>Väestöruutuja, joissa ryhmässä {group} on enemmän asukkaita kuin asukkaita on kaikkiaan: {count}. Lukuja käytettiin sellaisinaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Published grids are often perturbed so; large differences are a mistake.</source>
        <translation>Julkaistujen ruutuaineistojen lukuja muunnetaan usein tietosuojan vuoksi; suuret erot ovat virheitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>In {count} inhabited cells group {group} is suppressed (missing or -1). It was estimated; up to {residents} residents are uncertain.</source>
        <translation>Asuttuja ruutuja, joissa ryhmä {group} on peitetty (puuttuu tai -1): {count}. Ryhmä arvioitiin; epävarmaa on enintään näin monen asukkaan osalta: {residents}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Figures of this group have a low and a high bound. Published totals by municipality make them narrower.</source>
        <translation>Tämän ryhmän luvuilla on ala- ja yläraja. Kunnittaiset julkaistut asukasmäärät kaventavat niiden väliä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>In {count} municipalities the published total of group {group} cannot be reached by its cells. The nearest possible total was used.</source>
        <translation>Kuntia, joissa ryhmän {group} julkaistua määrää ei saavuteta sen ruuduilla: {count}. Käytettiin lähintä mahdollista määrää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check that totals and cells are of the same year.</source>
        <translation>Tarkista, että julkaistut määrät ja ruudut ovat samalta vuodelta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Group {group} is suppressed everywhere, and no total is known; half of each upper bound was taken.</source>
        <translation>Ryhmä {group} on peitetty kaikkialla, eikä sen kokonaismäärää tunneta; kustakin ylärajasta otettiin puolet.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Give totals by municipality, or choose another population layer.</source>
        <translation>Anna kunnittaiset määrät tai valitse toinen väestöaineisto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Residents of {count} municipalities were scaled to their published totals, by factors from {smallest} to {largest}.</source>
        <translation>Kuntia, joiden asukkaat sovitettiin julkaistuihin asukasmääriin: {count}. Kertoimet olivat {smallest}–{largest}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Factors far from 1 mean that cells and totals do not belong together.</source>
        <translation>Kaukana ykkösestä olevat kertoimet kertovat, etteivät ruudut ja asukasmäärät kuulu yhteen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} municipalities have a published total but no residents in any cell, so nothing could be scaled there.</source>
        <translation>Kuntia, joilla on julkaistu asukasmäärä mutta ei asukkaita yhdessäkään ruudussa: {count}. Niissä ei ollut mitään sovitettavaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check that the population layer covers them.</source>
        <translation>Tarkista, että väestöaineisto kattaa ne.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish the study again.</source>
        <translation>Julkaise tarkastelu uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project was changed by hand.</source>
        <translation>Projektia on muutettu käsin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Remove the layer, or publish the study again.</source>
        <translation>Poista karttataso tai julkaise tarkastelu uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>{path} is there already, and is no publication.</source>
        <translation>{path} on jo olemassa, eikä se ole julkaisu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Another project or other data have this name; they were left as they are.</source>
        <translation>Samanniminen tiedosto on toinen projekti tai muuta aineistoa; se jätettiin ennalleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Give another file name, or move that file away first.</source>
        <translation>Anna toinen tiedostonimi tai siirrä tiedosto ensin muualle.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Nothing was published, because the check found faults in {where}: {codes}.</source>
        <translation>Mitään ei julkaistu, koska tarkistuksessa löytyi virheitä ({where}): {codes}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>This should not happen; it is a mistake of ours.</source>
        <translation>Näin ei pitäisi käydä; virhe on lisäosassa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Report it with these words. The former publication, if any, is still whole.</source>
        <translation>Ilmoita siitä näillä sanoilla. Mahdollinen aiempi julkaisu on ennallaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project {path} cannot be read as a whole: {reason}.</source>
        <translation>Projektia {path} ei voi lukea kokonaan: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It is not there, is no QGIS project, or files that belong to it are missing.</source>
        <translation>Sitä ei ole, se ei ole QGIS-projekti tai siihen kuuluvia tiedostoja puuttuu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Choose another project, or publish it again.</source>
        <translation>Valitse toinen projekti tai julkaise se uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project {path} publishes no study.</source>
        <translation>Projekti {path} ei julkaise mitään tarkastelua.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It was not made by “Publish”, or what it says of its study was changed by hand.</source>
        <translation>Sitä ei ole tehty algoritmilla ”Julkaise”, tai sen tietoja tarkastelusta on muutettu käsin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Choose a published project, or publish the study.</source>
        <translation>Valitse julkaistu projekti tai julkaise tarkastelu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>“{text}” is not a day.</source>
        <translation>”{text}” ei ole päivä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Days are written as 2027-01-01, with commas.</source>
        <translation>Päivät kirjoitetaan muodossa 2027-01-01 ja erotetaan pilkuin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Write them so, or leave the field empty.</source>
        <translation>Kirjoita ne näin tai jätä kenttä tyhjäksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It has no short name.</source>
        <translation>Lyhyt nimi puuttuu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Give it one in its properties, under “QGIS Server”, or publish again.</source>
        <translation>Anna se ominaisuuksissa kohdassa ”QGIS Server” tai julkaise uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Services cannot take the short name “{name}”.</source>
        <translation>Lyhyt nimi ”{name}” ei kelpaa palveluille.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Use letters A to Z, digits, and underscores, with a letter first.</source>
        <translation>Käytä kirjaimia A–Z, numeroita ja alaviivoja; ensimmäisen merkin on oltava kirjain.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The short name “{name}” is used {times} times.</source>
        <translation>Lyhyttä nimeä ”{name}” käytetään {times} kertaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Give each layer and group a name of its own.</source>
        <translation>Anna kullekin karttatasolle ja ryhmälle oma nimi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project keeps absolute paths.</source>
        <translation>Projektin polut on tallennettu absoluuttisina.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It was saved with other settings after it was published.</source>
        <translation>Se on tallennettu julkaisemisen jälkeen toisin asetuksin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Set “Save paths” to relative in the project&apos;s properties, or publish again.</source>
        <translation>Valitse projektin ominaisuuksissa kohtaan ”Tallenna polut” suhteellinen tai julkaise uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project&apos;s system of coordinates is one that services cannot name.</source>
        <translation>Projektin koordinaattijärjestelmällä ei ole tunnusta, jonka palvelut voisivat ilmoittaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It has none, or one that somebody defined themselves.</source>
        <translation>Sillä ei ole koordinaattijärjestelmää, tai järjestelmä on itse määritelty.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Set the study up in a registered system, such as EPSG:3067, and publish again.</source>
        <translation>Luo tarkastelu rekisteröidyssä järjestelmässä, esimerkiksi EPSG:3067, ja julkaise uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Anybody could edit layers through WFS.</source>
        <translation>Kuka tahansa voisi muokata karttatasoja WFS-palvelun kautta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Take update, insert and delete away in the project&apos;s properties, under “QGIS Server”.</source>
        <translation>Poista päivitys-, lisäys- ja poisto-oikeudet projektin ominaisuuksissa kohdassa ”QGIS Server”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The project&apos;s services are switched off.</source>
        <translation>Projektin palvelut on otettu pois käytöstä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Maps of any size may be asked for.</source>
        <translation>Kartan kuvia voi pyytää kuinka suurina tahansa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Set a largest width and height in the project&apos;s properties, under “QGIS Server”: one request could take all of the server&apos;s memory.</source>
        <translation>Aseta suurin leveys ja korkeus projektin ominaisuuksissa kohdassa ”QGIS Server”: yksi pyyntö voisi viedä palvelimen kaiken muistin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The publication has no title.</source>
        <translation>Julkaisulla ei ole otsikkoa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The publication has no abstract.</source>
        <translation>Julkaisulla ei ole tiivistelmää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>None was given.</source>
        <translation>Tiivistelmää ei annettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish again with a few sentences on what is shown, and what for.</source>
        <translation>Julkaise uudelleen ja kerro muutamalla virkkeellä, mitä näytetään ja mihin tarkoitukseen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The publication does not name its sources.</source>
        <translation>Julkaisussa ei mainita lähteitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>No attribution was given.</source>
        <translation>Lähteitä ei annettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish again and name them, as most licences of data ask for.</source>
        <translation>Julkaise uudelleen ja mainitse lähteet, kuten useimmat aineistojen lisenssit edellyttävät.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Nobody is named who answers for the service.</source>
        <translation>Palvelusta vastaavaa tahoa ei ole nimetty.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>No contact was given.</source>
        <translation>Yhteystietoja ei annettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish again with an organisation or an address.</source>
        <translation>Julkaise uudelleen ja anna organisaatio tai osoite.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The study {study} beside the project holds {count} scenarios that are not published.</source>
        <translation>Projektin vieressä olevassa tarkastelussa {study} on skenaarioita, joita ei ole julkaistu: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The study is the one that planners work on. The services show none of them.</source>
        <translation>Tarkastelu on se, jota suunnittelijat muokkaavat. Palvelut eivät näytä näistä skenaarioista yhtäkään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Let no web server hand out files of this folder, or publish into another one: the study is copied there without them.</source>
        <translation>Huolehdi siitä, ettei mikään verkkopalvelin jaa tämän kansion tiedostoja, tai julkaise toiseen kansioon: sinne tarkastelu kopioidaan ilman näitä skenaarioita.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer is no result of the study.</source>
        <translation>Karttataso ei ole tarkastelun tulos.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer&apos;s data, {source}, lie outside of the folder.</source>
        <translation>Karttatason aineisto, {source}, on kansion ulkopuolella.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer&apos;s data, {source}, cannot be read.</source>
        <translation>Karttatason aineistoa, {source}, ei voi lukea.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The file is missing, or a table of it is.</source>
        <translation>Tiedosto tai jokin sen tauluista puuttuu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer&apos;s system of coordinates is one that services cannot name.</source>
        <translation>Karttatason koordinaattijärjestelmällä ei ole tunnusta, jonka palvelut voisivat ilmoittaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer shows the scenario {scenario}, which is not published.</source>
        <translation>Karttataso näyttää skenaarion {scenario}, jota ei ole julkaistu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer has no title, or no abstract.</source>
        <translation>Karttatasolla ei ole otsikkoa tai tiivistelmää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer has fields that look private: {fields}.</source>
        <translation>Karttatasolla on kenttiä, jotka eivät näytä julkisiksi tarkoitetuilta: {fields}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The layer is not read only.</source>
        <translation>Karttatasoa ei ole merkitty vain luettavaksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Mark it as read only in the project&apos;s properties, under “Data sources”.</source>
        <translation>Merkitse se vain luettavaksi projektin ominaisuuksissa kohdassa ”Tietolähteet”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The results of “{scenario}” are out of date: {parts} have changed.</source>
        <translation>Skenaarion ”{scenario}” tulokset ovat vanhentuneet. Muuttunut: {parts}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The study was worked on after it was published.</source>
        <translation>Tarkastelua on muokattu julkaisemisen jälkeen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The study no longer has this scenario.</source>
        <translation>Tarkastelussa ei ole enää tätä skenaariota.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>It was deleted after it was published.</source>
        <translation>Se on poistettu julkaisemisen jälkeen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The scenario {scenario} is published, but the project has no layer of it.</source>
        <translation>Skenaario {scenario} on julkaistu, mutta projektissa ei ole siitä yhtään karttatasoa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>{count} of the days are left out: the baseline is shown for the first {shown}.</source>
        <translation>Pois jätettyjä päiviä: {count}. Vertailutilanne näytetään ensimmäisiltä {shown} päivältä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Name the days that matter.</source>
        <translation>Anna ne päivät, joilla on merkitystä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>The days are of no use, because the baseline is not among the scenarios.</source>
        <translation>Päivillä ei ole vaikutusta, koska vertailutilanne ei ole skenaarioiden joukossa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/publication.py"/>
        <source>Publish the baseline, too, to show it by day.</source>
        <translation>Julkaise myös vertailutilanne, niin se näytetään päivittäin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities of the tier “{tier}” or above here: {count}. Required: {minimum}.</source>
        <translation>Alueen palvelupisteitä, joiden taso on vähintään ”{tier}”: {count}. Vaatimus: {minimum}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities of the tier “{tier}” or above here: only {count}. Required: {minimum}.</source>
        <translation>Alueen palvelupisteitä, joiden taso on vähintään ”{tier}”: vain {count}. Vaatimus: {minimum}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{beyond} of {residents} residents are further than {threshold_min} minutes; the longest journey is {worst_min} minutes, from {worst_cell} to {facility}.</source>
        <translation>{residents} asukkaasta {beyond} on yli {threshold_min} minuutin päässä; pisin matka on {worst_min} min, ruudusta {worst_cell} palvelupisteeseen {facility}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{beyond} of {residents} residents are further than {threshold_min} minutes, {unreachable} of them without any route.</source>
        <translation>{residents} asukkaasta {beyond} on yli {threshold_min} minuutin päässä, heistä {unreachable} ilman mitään reittiä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Between {beyond_low} and {beyond_high} residents are further than {threshold_min} minutes: counts of this group are suppressed in small cells.</source>
        <translation>Yli {threshold_min} minuutin päässä on {beyond_low}–{beyond_high} asukasta: tämän ryhmän luvut on peitetty pienissä ruuduissa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>No open facility provides the tier “{tier}”.</source>
        <translation>Mikään avoinna oleva palvelupiste ei tarjoa tasoa ”{tier}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The population layer does not have the group “{group}”.</source>
        <translation>Väestöaineistossa ei ole ryhmää ”{group}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Nobody of the group “{group}” lives here.</source>
        <translation>Täällä ei asu ketään ryhmästä ”{group}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities: {facilities}, residents: {residents}. That is between {lower} and {upper} residents for a facility.</source>
        <translation>Palvelupisteitä {facilities}, asukkaita {residents}. Palvelupistettä kohden pysytään välillä {lower}–{upper} asukasta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities: {facilities}, residents: {residents}. That is fewer than {lower} residents for a facility.</source>
        <translation>Palvelupisteitä {facilities}, asukkaita {residents}. Palvelupistettä kohden on alle {lower} asukasta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Facilities: {facilities}, residents: {residents}. That is more than {upper} residents for a facility.</source>
        <translation>Palvelupisteitä {facilities}, asukkaita {residents}. Palvelupistettä kohden on yli {upper} asukasta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>No open facility has the tier “{tier}”; {residents} residents call for at least {fewest}.</source>
        <translation>Yhdenkään avoinna olevan palvelupisteen taso ei ole ”{tier}”; asukkaita on {residents}, joten niitä tarvitaan vähintään {fewest}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline, {gaining} a shorter one; no group loses more than allowed.</source>
        <translation>{losing} asukkaan matka on pidempi kuin vertailutilanteessa ja {gaining} asukkaan lyhyempi; minkään ryhmän tilanne ei heikkene sallittua enempää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline; the group “{group}” loses more than allowed.</source>
        <translation>{losing} asukkaan matka on pidempi kuin vertailutilanteessa; ryhmän ”{group}” tilanne heikkenee sallittua enemmän.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline; suppressed counts of the group “{group}” decide whether that is more than allowed.</source>
        <translation>{losing} asukkaan matka on pidempi kuin vertailutilanteessa; ryhmän ”{group}” peitetyt luvut ratkaisevat, onko se sallittua enemmän.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{cut_off} residents (at most {cut_off_high}) of the group “{group}” reached a facility in the baseline and do so no longer.</source>
        <translation>Ryhmän ”{group}” asukkaita, jotka pääsivät vertailutilanteessa palvelupisteeseen mutta eivät enää pääse: {cut_off} (enintään {cut_off_high}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Nobody of the group “{group}” reaches a facility both now and in the baseline.</source>
        <translation>Kukaan ryhmästä ”{group}” ei pääse palvelupisteeseen sekä nyt että vertailutilanteessa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>There is no baseline to compare with.</source>
        <translation>Vertailutilannetta ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has reached its target.</source>
        <translation>Ilmoitettu luku on saavuttanut tavoitteensa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has not reached its target by {date}.</source>
        <translation>Ilmoitettu luku ei ole saavuttanut tavoitettaan määräpäivään {date} mennessä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has not reached its target, which is due on {date}.</source>
        <translation>Ilmoitettu luku ei ole saavuttanut tavoitettaan; määräpäivä on {date}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The study states no figure for {figure}; the target is due on {date}.</source>
        <translation>Tarkastelussa ei ole ilmoitettu lukua {figure}; tavoitteen määräpäivä on {date}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{beyond} of {residents} residents are further than {threshold_min} minutes; the longest journey is {worst_min} minutes, to {facility}.</source>
        <translation>{residents} asukkaasta {beyond} on yli {threshold_min} minuutin päässä; pisin matka on {worst_min} min, palvelupisteeseen {facility}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>The report needs the library {library}.</source>
        <translation>Raportti tarvitsee kirjaston {library}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>This QGIS came without it.</source>
        <translation>Se ei tullut tämän QGISin mukana.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>On Debian and Ubuntu install the package python3-{library}, on Windows the same by the OSGeo4W setup, and start QGIS again.</source>
        <translation>Asenna Debianissa ja Ubuntussa paketti python3-{library}, Windowsissa sama OSGeo4W-asennusohjelmalla, ja käynnistä QGIS uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>The report&apos;s template {template} has a mistake in line {line}: {reason}.</source>
        <translation>Raportin mallissa {template} on virhe rivillä {line}: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>It was edited after it came with the plugin.</source>
        <translation>Mallia on muokattu sen jälkeen, kun se tuli lisäosan mukana.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>Mend the line, or take your copy of the template away: the plugin&apos;s own is used then.</source>
        <translation>Korjaa rivi tai poista oma kopiosi mallista: silloin käytetään lisäosan omaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>There is no travel time that both sides know, so there is nothing to report.</source>
        <translation>Tilanteilla ei ole yhtään yhteistä matka-aikaa, joten raportoitavaa ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>No service point has a tier of the rule set, or the two sides have rules that have nothing in common.</source>
        <translation>Yhdelläkään palvelupisteellä ei ole säännöstön tasoa, tai tilanteiden säännöissä ei ole mitään yhteistä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>Look at the tiers of the service points and the rules.</source>
        <translation>Tarkista palvelupisteiden tasot ja säännöt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>The report has no charts, because the library matplotlib is missing.</source>
        <translation>Raportissa ei ole kuvioita, koska kirjasto matplotlib puuttuu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>On Debian and Ubuntu install the package python3-matplotlib, on Windows the same by the OSGeo4W setup, and make the report again.</source>
        <translation>Asenna Debianissa ja Ubuntussa paketti python3-matplotlib, Windowsissa sama OSGeo4W-asennusohjelmalla, ja tee raportti uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>No Chromium, Chrome or Edge was found, so the PDF has no tags for screen readers.</source>
        <translation>Chromiumia, Chromea tai Edgeä ei löytynyt, joten PDF:ssä ei ole rakennetunnisteita ruudunlukijoita varten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>Install one of them, or publish the web page: it has the same contents and can be read aloud.</source>
        <translation>Asenna jokin niistä tai julkaise verkkosivu: sen sisältö on sama, ja sen voi kuunnella ruudunlukijalla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>This QGIS came without QtWebKit, which prints the PDF, and no browser was found.</source>
        <translation>Tästä QGISistä puuttuu QtWebKit, joka tulostaa PDF:n, eikä selainta löytynyt.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/report.py"/>
        <source>Open {path} in a browser and print it from there: it is laid out for A4 paper.</source>
        <translation>Avaa {path} selaimessa ja tulosta se sieltä: se on taitettu A4-paperille.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>{count} stated figures are in no rule.</source>
        <translation>Ilmoitettuja lukuja, joita ei ole missään säännössä: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rules know: {known}. Correct the name or leave it out.</source>
        <translation>Säännöt tuntevat: {known}. Korjaa nimi tai jätä luku pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set “{file}” cannot be read: {reason}.</source>
        <translation>Säännöstöä ”{file}” ei voi lukea: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It was moved or deleted, or you may not read it.</source>
        <translation>Se on siirretty tai poistettu, tai sinulla ei ole oikeutta lukea sitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Choose a rule set file that exists.</source>
        <translation>Valitse olemassa oleva säännöstötiedosto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set cannot be saved to “{file}”: {reason}.</source>
        <translation>Säännöstöä ei voi tallentaa tiedostoon ”{file}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The disk is full, or you may not write to that folder.</source>
        <translation>Levy on täynnä, tai sinulla ei ole oikeutta kirjoittaa kansioon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Save it somewhere else.</source>
        <translation>Tallenna se muualle.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>{path}: “{found}” is no number.</source>
        <translation>{path}: ”{found}” ei ole luku.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write minutes apart by semicolons, as 10; 20; 30.</source>
        <translation>Erota minuutit puolipisteillä, esimerkiksi 10; 20; 30.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set has {size} bytes; {limit} is the limit.</source>
        <translation>Säännöstön koko on {size} tavua; yläraja on {limit}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The file is something else than a rule set.</source>
        <translation>Tiedosto on jotain muuta kuin säännöstö.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Choose a rule set file (JSON).</source>
        <translation>Valitse säännöstötiedosto (JSON).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set is not valid JSON: {reason}, line {line}, column {column}.</source>
        <translation>Säännöstö ei ole kelvollista JSONia: {reason}, rivi {line}, sarake {column}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A comma, quote or bracket is missing or left over there, or the file is not UTF-8 text.</source>
        <translation>Siltä kohdalta puuttuu pilkku, lainausmerkki tai sulje, tai sellainen on liikaa, tai tiedosto ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Correct it there; an editor that knows JSON marks the place.</source>
        <translation>Korjaa kohta; JSONia tunteva editori näyttää sen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set has the key “{name}” twice in one object.</source>
        <translation>Säännöstössä on avain ”{name}” kahdesti samassa objektissa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A block was copied and not renamed.</source>
        <translation>Lohko on kopioitu eikä sitä ole nimetty uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is of type {found}, but must be of type {expected}.</source>
        <translation>Säännöstön kohdan {path} tyyppi on {found}, vaikka sen pitää olla {expected}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A value is in the wrong place, or a number is written in quotes.</source>
        <translation>Arvo on väärässä paikassa, tai luku on kirjoitettu lainausmerkkeihin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of type {expected} there.</source>
        <translation>Kirjoita siihen arvo, jonka tyyppi on {expected}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which is not known.</source>
        <translation>Säännöstön kohdassa {path} on ”{found}”, jota ei tunneta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or meant for another version.</source>
        <translation>Se on kirjoitettu väärin tai tarkoitettu toiselle versiolle.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Use one of these: {allowed}.</source>
        <translation>Käytä jotakin näistä: {allowed}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be at least {bound}.</source>
        <translation>Säännöstön kohdassa {path} on {found}, vaikka arvon pitää olla vähintään {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A minus sign or a wrong unit.</source>
        <translation>Syynä on miinusmerkki tai väärä yksikkö.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of at least {bound}.</source>
        <translation>Kirjoita arvo, joka on vähintään {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be more than {bound}.</source>
        <translation>Säännöstön kohdassa {path} on {found}, vaikka arvon pitää olla suurempi kuin {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A minus sign, or a value that was left at zero.</source>
        <translation>Syynä on miinusmerkki tai nollaksi jäänyt arvo.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value above {bound}.</source>
        <translation>Kirjoita arvo, joka on suurempi kuin {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be at most {bound}.</source>
        <translation>Säännöstön kohdassa {path} on {found}, vaikka arvo saa olla enintään {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A wrong unit: shares go from 0 to 1 (95 % is 0.95), times are in minutes.</source>
        <translation>Syynä on väärä yksikkö: osuudet ovat välillä 0–1 (95 % on 0.95), ajat minuutteina.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of at most {bound}.</source>
        <translation>Kirjoita arvo, joka on enintään {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which has the wrong form.</source>
        <translation>Säännöstön kohdassa {path} on ”{found}”, jonka muoto on väärä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Identifiers have lower-case letters, digits and underscores, dates are like 2027-12-31, colours like #1b6ca8.</source>
        <translation>Tunnisteissa on pieniä kirjaimia, numeroita ja alaviivoja, päivämäärät ovat muotoa 2027-12-31 ja värit muotoa #1b6ca8.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a text of that form (as a pattern: {pattern}).</source>
        <translation>Kirjoita sen muotoinen teksti (säännöllisenä lausekkeena: {pattern}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} has length {found}, but must have at least {bound}.</source>
        <translation>Säännöstön kohdan {path} pituus on {found}, vaikka sen pitää olla vähintään {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A text or list was left empty.</source>
        <translation>Teksti tai luettelo on jäänyt tyhjäksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Fill it in, or remove the key if it is not required.</source>
        <translation>Täytä se, tai poista avain, jos se ei ole pakollinen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} has length {found}, but may have at most {bound}.</source>
        <translation>Säännöstön kohdan {path} pituus on {found}, vaikka se saa olla enintään {bound}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A text or list is longer than a rule set needs.</source>
        <translation>Teksti tai luettelo on pidempi kuin säännöstössä tarvitaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Shorten it.</source>
        <translation>Lyhennä sitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} repeats “{found}”.</source>
        <translation>Säännöstön kohdassa {path} toistuu ”{found}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A list entry was copied.</source>
        <translation>Luettelon kohta on kopioitu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is missing.</source>
        <translation>Säännöstöstä puuttuu kohta {path}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The key was forgotten or misspelt.</source>
        <translation>Avain on unohtunut tai kirjoitettu väärin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Add it; the shipped rule sets show how.</source>
        <translation>Lisää se; mukana tulevat säännöstöt näyttävät mallin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is not known.</source>
        <translation>Säännöstön kohtaa {path} ei tunneta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The key is misspelt, or belongs to another kind of rule.</source>
        <translation>Avain on kirjoitettu väärin tai kuuluu toisenlaiseen sääntöön.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Rename or remove it. Known here: {known}.</source>
        <translation>Nimeä se uudelleen tai poista se. Tässä tunnetaan: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which already stands at {first}.</source>
        <translation>Säännöstön kohdassa {path} on ”{found}”, joka on jo kohdassa {first}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>An entry was copied and not renamed.</source>
        <translation>Kohta on kopioitu eikä sitä ole nimetty uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Give each its own.</source>
        <translation>Anna kullekin oma.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} names the tier “{found}”, which is not among its tiers.</source>
        <translation>Säännöstön kohdassa {path} mainitaan taso ”{found}”, jota ei ole sen tasoissa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or the tier was removed.</source>
        <translation>Se on kirjoitettu väärin, tai taso on poistettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} names the group “{found}”, which is not among its groups.</source>
        <translation>Säännöstön kohdassa {path} mainitaan ryhmä ”{found}”, jota ei ole sen ryhmissä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or the group was removed.</source>
        <translation>Se on kirjoitettu väärin, tai ryhmä on poistettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Add it to the groups, or use one of these: {known}.</source>
        <translation>Lisää se ryhmiin tai käytä jotakin näistä: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} asks for the travel time to “{found}”, a digital tier.</source>
        <translation>Säännöstön kohdassa {path} kysytään matka-aikaa tasolle ”{found}”, joka on digitaalinen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A digital service is at no distance.</source>
        <translation>Digitaalinen palvelu ei ole minkään matkan päässä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Name a fixed or mobile tier, or use a rule of kind share.</source>
        <translation>Nimeä kiinteä tai liikkuva taso tai käytä sääntöä, jonka laji on share.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {lower}, above the upper bound {upper}.</source>
        <translation>Säännöstön kohdassa {path} on {lower}, mikä on enemmän kuin yläraja {upper}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The two bounds were exchanged.</source>
        <translation>Rajat ovat vaihtuneet keskenään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Make lower at most as large as upper.</source>
        <translation>Anna alarajaksi (lower) enintään yläraja (upper).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, a day that does not exist.</source>
        <translation>Säännöstön kohdassa {path} on ”{found}”, jollaista päivää ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A month has fewer days than that.</source>
        <translation>Kuukaudessa on vähemmän päiviä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a day of the calendar, like 2027-12-31.</source>
        <translation>Kirjoita kalenterin päivä, esimerkiksi 2027-12-31.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>No sample study can be drawn from this seed: a junction of “{road}” would lie on a motorway.</source>
        <translation>Tällä siemenluvulla ei voi piirtää esimerkkiaineistoa: tien ”{road}” risteys osuisi moottoritielle.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>Roads are bent by chance, and this seed bends it so.</source>
        <translation>Teiden mutkat arvotaan, ja tällä siemenluvulla ne osuvat näin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>Choose another seed.</source>
        <translation>Valitse toinen siemenluku.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>The layer “{layer}” does not take the change.</source>
        <translation>Karttataso ”{layer}” ei hyväksy muutosta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>It was probably made read-only in the layer&apos;s or the project&apos;s properties.</source>
        <translation>Se on luultavasti merkitty vain luettavaksi karttatason tai projektin ominaisuuksissa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>Allow editing again. The facility stands where it was before.</source>
        <translation>Salli muokkaus taas. Palvelupiste on siinä, missä se oli ennen muutosta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>The layer “{layer}” has lost fields that the scenario needs: {fields}.</source>
        <translation>Karttatasolta ”{layer}” puuttuu skenaarion tarvitsemia kenttiä: {fields}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>They were deleted in its attribute table.</source>
        <translation>Ne on poistettu sen attribuuttitaulussa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>Open the study again: the scenario as it was after the last edit is offered.</source>
        <translation>Avaa tarkastelu uudelleen: silloin tarjotaan skenaariota sellaisena kuin se oli viimeisen muokkauksen jälkeen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>Fields of the scenario&apos;s layer go by other names now: {fields}.</source>
        <translation>Skenaarion karttatason kenttien nimet ovat muuttuneet: {fields}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>They were renamed in its attribute table.</source>
        <translation>Ne on nimetty uudelleen sen attribuuttitaulussa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>The study carries on with them; give them their names back for the symbols.</source>
        <translation>Tarkastelu jatkuu niillä; palauta nimet, jotta symbolit näkyvät oikein.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>The layer with the scenario&apos;s facilities is gone.</source>
        <translation>Karttataso, jolla skenaarion palvelupisteet olivat, on poistunut.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/scenario.py"/>
        <source>It was removed from the project, or the project was closed.</source>
        <translation>Se on poistettu projektista, tai projekti on suljettu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is nothing at this address.</source>
        <translation>Tässä osoitteessa ei ole mitään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The service&apos;s start page links to what there is.</source>
        <translation>Palvelun etusivulta on linkit kaikkeen, mitä on.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is no such scenario.</source>
        <translation>Tällaista skenaariota ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>It does not exist, or it is not published.</source>
        <translation>Sitä ei ole olemassa, tai sitä ei ole julkaistu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The list of scenarios says which there are.</source>
        <translation>Skenaarioiden luettelosta näkee, mitä skenaarioita on.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>{method} is not possible here.</source>
        <translation>{method} ei ole tässä mahdollinen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is no format that the client accepts.</source>
        <translation>Tarjolla ei ole muotoa, jonka asiakasohjelma hyväksyy.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Accept one of these: {types}.</source>
        <translation>Hyväksy jokin näistä: {types}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The request has more than {limit} bytes.</source>
        <translation>Pyynnön koko on yli {limit} tavua.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Send fewer facilities at a time.</source>
        <translation>Lähetä vähemmän palvelupisteitä kerralla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The request is not sent as JSON.</source>
        <translation>Pyyntöä ei ole lähetetty JSON-muodossa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Its Content-Type is another or missing.</source>
        <translation>Sen Content-Type on muu, tai se puuttuu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Send it as application/json, in UTF-8.</source>
        <translation>Lähetä se tyyppinä application/json, merkistönä UTF-8.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The parameter “{name}” cannot have the value “{value}”.</source>
        <translation>Parametrin ”{name}” arvo ei voi olla ”{value}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Possible values: {expected}.</source>
        <translation>Mahdolliset arvot: {expected}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is no parameter “{name}” here.</source>
        <translation>Parametria ”{name}” ei ole tässä käytössä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There are these: {known}.</source>
        <translation>Tunnetaan: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The parameter “{name}” is given more than once.</source>
        <translation>Parametri ”{name}” on annettu useammin kuin kerran.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give it once.</source>
        <translation>Anna se yhden kerran.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The parameter “{name}” is missing.</source>
        <translation>Parametri ”{name}” puuttuu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give it; the description of the service says how.</source>
        <translation>Anna se; palvelun kuvaus kertoo, miten.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The request is no JSON that can be read.</source>
        <translation>Pyyntö ei ole luettavaa JSONia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>At line {line}, column {column}: {reason}.</source>
        <translation>Rivi {line}, sarake {column}: {reason}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Send plain JSON: no NaN or infinity, no member twice, not nested deeply.</source>
        <translation>Lähetä tavallista JSONia: ei arvoja NaN tai ääretön, ei samaa avainta kahdesti, ei syviä sisäkkäisiä rakenteita.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The value of “{pointer}” is not valid.</source>
        <translation>Kohdan ”{pointer}” arvo ei kelpaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>It has to be: {expected}.</source>
        <translation>Sen pitää olla: {expected}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Coordinates of “{crs}” are not taken.</source>
        <translation>Koordinaatteja järjestelmässä ”{crs}” ei oteta vastaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give them in one of these: {known}.</source>
        <translation>Anna ne jossakin näistä: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>“{pointer}” lies nowhere near the study.</source>
        <translation>”{pointer}” on kaukana tarkastelun alueesta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Latitude and longitude are probably the wrong way round: longitude comes first.</source>
        <translation>Leveys- ja pituusaste ovat luultavasti väärin päin: pituusaste annetaan ensin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give a place in the area of the study.</source>
        <translation>Anna paikka tarkastelun alueelta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There is no road near “{pointer}”.</source>
        <translation>Paikan ”{pointer}” lähellä ei ole tietä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The nearest is more than {distance} m away.</source>
        <translation>Lähin tie on yli {distance} metrin päässä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give a place by a road.</source>
        <translation>Anna paikka, joka on tien varrella.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>{count} facilities are more than are taken.</source>
        <translation>Palvelupisteitä on liikaa: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Send {limit} at most.</source>
        <translation>Lähetä enintään {limit}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>There are several facilities “{id}”.</source>
        <translation>Useilla palvelupisteillä on tunniste ”{id}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Give each an identifier of its own.</source>
        <translation>Anna kullekin oma tunniste.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The scenario has no facility “{id}”.</source>
        <translation>Skenaariossa ei ole palvelupistettä ”{id}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Only its own facilities can be taken out of it.</source>
        <translation>Skenaariosta voi poistaa vain sen omia palvelupisteitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Nothing is published here.</source>
        <translation>Täällä ei ole julkaistu mitään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The server&apos;s project is not that of a study.</source>
        <translation>Palvelimen projekti ei ole tarkastelun projekti.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Those who run the server can publish a study with the plugin in QGIS.</source>
        <translation>Palvelimen ylläpito voi julkaista tarkastelun QGISin lisäosalla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The server is busy.</source>
        <translation>Palvelin on varattu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Try again in a moment.</source>
        <translation>Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>This takes longer than {seconds} seconds.</source>
        <translation>Laskenta kestää yli {seconds} sekuntia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The server is busy, or it is a lot to compute.</source>
        <translation>Palvelin on varattu, tai laskettavaa on paljon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Try again in a moment, or ask for less.</source>
        <translation>Yritä hetken päästä uudelleen tai pyydä vähemmän.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The study cannot be read at the moment.</source>
        <translation>Tarkastelua ei voi juuri nyt lukea.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>It is being replaced, or it was moved.</source>
        <translation>Sitä ollaan korvaamassa, tai se on siirretty.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Try again in a moment. Those who run the server find the reason in its log.</source>
        <translation>Yritä hetken päästä uudelleen. Palvelimen ylläpito näkee syyn palvelimen lokista.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>The service has failed.</source>
        <translation>Palvelussa tapahtui virhe.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>That is a fault of the service, not of yours.</source>
        <translation>Vika on palvelussa, ei sinun pyynnössäsi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/server.py"/>
        <source>Those who run the server find the reason in its log.</source>
        <translation>Palvelimen ylläpito näkee syyn palvelimen lokista.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>No facility provides the tier “{tier}”.</source>
        <translation>Mikään palvelupiste ei tarjoa tasoa ”{tier}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>The tier field may have other words for it.</source>
        <translation>Tason kentässä voi olla sille muita sanoja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Check the tiers, or look at another tier.</source>
        <translation>Tarkista tasot tai tarkastele toista tasoa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>None of the {count} facilities is open and of a known tier, so none can close.</source>
        <translation>Palvelupisteistä yksikään ei ole avoinna ja tunnettua tasoa (palvelupisteitä {count}), joten mitään ei voi sulkea.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Their status, opening and closing dates decide it.</source>
        <translation>Sen ratkaisevat niiden tila sekä avaamis- ja sulkemispäivä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Check the day and the fields.</source>
        <translation>Tarkista päivä ja kentät.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>No choice of sites keeps to all of this at once: {constraints}.</source>
        <translation>Mikään sijaintipaikkojen valinta ei täytä kaikkia näitä yhtä aikaa: {constraints}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Without any one of these constraints there would be one.</source>
        <translation>Jos mikä tahansa yksi näistä rajoitteista jätettäisiin pois, ratkaisu löytyisi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Allow more sites, add candidates, or give up one of the constraints.</source>
        <translation>Salli enemmän sijaintipaikkoja, lisää ehdokkaita tai luovu jostakin rajoitteesta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Within {seconds} seconds no choice of sites was found, nor that there is none.</source>
        <translation>{seconds} sekunnissa ei löytynyt sijaintipaikkojen valintaa eikä todistusta siitä, ettei sellaista ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Allow more time, or fewer candidates.</source>
        <translation>Salli enemmän aikaa tai vähemmän ehdokkaita.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{asked} new facilities are asked for, but there are only {candidates} candidates.</source>
        <translation>Uusia palvelupisteitä pyydettiin {asked}, mutta ehdokkaita on vain {candidates}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Candidates in forbidden areas have been left out.</source>
        <translation>Kielletyillä alueilla olevat ehdokkaat on jätetty pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Ask for fewer, or add candidates.</source>
        <translation>Pyydä vähemmän tai lisää ehdokkaita.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{asked} facilities are to close, but only {free} of the tier may.</source>
        <translation>Suljettavia palvelupisteitä pyydettiin {asked}, mutta tason palvelupisteistä saa sulkea vain {free}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Close fewer, or let fewer stay for certain.</source>
        <translation>Sulje vähemmän tai määrää harvempia säilymään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>With capacities this is too large: {pairs} pairs of place and site; {most} can be solved.</source>
        <translation>Kapasiteettien kanssa tehtävä on liian suuri: paikan ja sijaintipaikan pareja on {pairs}, ja ratkaista voi enintään {most}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Ask for the least travel time in all, give fewer candidates or larger cells, or leave capacities out.</source>
        <translation>Hae pienintä yhteenlaskettua matka-aikaa, anna vähemmän ehdokkaita tai suurempia ruutuja tai jätä kapasiteetit pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>No open facility of the tier is called {ids}.</source>
        <translation>Tasolla ei ole avoinna olevaa palvelupistettä, jonka tunniste on {ids}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Write identifiers as the facility layer has them.</source>
        <translation>Kirjoita tunnisteet niin kuin ne ovat palvelupisteiden karttatasolla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>The rule set has no rule “{rule}”.</source>
        <translation>Säännöstössä ei ole sääntöä ”{rule}”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>It has: {known}.</source>
        <translation>Siinä ovat: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Write identifiers as the rule set has them.</source>
        <translation>Kirjoita tunnisteet niin kuin ne ovat säännöstössä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Nobody of the group “{group}” can reach any site: there is nothing to choose by.</source>
        <translation>Kukaan ryhmästä ”{group}” ei pääse mihinkään sijaintipaikkaan: valinnalle ei ole perustetta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>All counts are zero, or sites and people are on different parts of the network.</source>
        <translation>Kaikki luvut ovat nollia, tai sijaintipaikat ja asukkaat ovat verkon eri osissa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Check the group, the candidates and the network.</source>
        <translation>Tarkista ryhmä, ehdokkaat ja verkko.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>No place to try is in a municipality.</source>
        <translation>Yksikään kokeiltava paikka ei ole kunnassa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>The cells may be larger than the municipalities.</source>
        <translation>Ruudut voivat olla suurempia kuin kunnat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Choose smaller cells.</source>
        <translation>Valitse pienemmät ruudut.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} places are too many; {most} can be tried.</source>
        <translation>Paikkoja on liikaa ({count}); kokeilla voi {most}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Choose larger cells.</source>
        <translation>Valitse suuremmat ruudut.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{residents} residents have no existing or candidate site within {minutes} minutes, so no choice reaches everyone.</source>
        <translation>Asukkaita, joilla ei ole nykyistä sijaintipaikkaa eikä ehdokasta {minutes} minuutin sisällä: {residents}. Mikään valinta ei siis tavoita kaikkia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Add candidates near them, or allow more time.</source>
        <translation>Lisää ehdokkaita heidän lähelleen tai salli pidempi aika.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} rules are no constraints here.</source>
        <translation>Sääntöjä, jotka eivät ole tässä rajoitteita: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Judge the outcome with “Municipal compliance” as well.</source>
        <translation>Arvioi tulos myös algoritmilla ”Sääntöjen täyttyminen kunnittain”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} verdicts of the rules are not met by this choice.</source>
        <translation>Sääntöjen arviointituloksia, jotka eivät täyty tällä ratkaisulla: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Choose “Keep the rules”, or look at them with “Municipal compliance”.</source>
        <translation>Valitse ”Noudata sääntöjä” tai tarkastele sääntöjä työkalulla ”Sääntöjen täyttyminen kunnittain”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} verdicts of the rules are uncertain after it.</source>
        <translation>Sääntöjen arviointituloksia, jotka ovat ratkaisun jälkeen epävarmoja: {count}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Suppressed numbers decide them; the choice counts with what is expected.</source>
        <translation>Peitetyt luvut ratkaisevat ne; ratkaisussa on käytetty odotusarvoja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>{count} residents can reach no site, whatever is chosen; they are left out.</source>
        <translation>Asukkaita, jotka eivät pääse mihinkään sijaintipaikkaan valinnasta riippumatta: {count}. Heidät jätetään pois.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/siting.py"/>
        <source>Check the network around them.</source>
        <translation>Tarkista verkko heidän ympäriltään.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>There is no study file {path}.</source>
        <translation>Tarkastelutiedostoa {path} ei ole.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Se on siirretty, nimetty uudelleen tai poistettu, tai sen asemaan ei ole yhteyttä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the file where it is now.</source>
        <translation>Valitse tiedosto sen nykyisestä paikasta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} cannot be read as a study ({reason}).</source>
        <translation>Tiedostoa {path} ei voi lukea tarkasteluna ({reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>It is no GeoPackage, or a copy of it was cut off or changed by another program.</source>
        <translation>Se ei ole GeoPackage, sen kopiointi on jäänyt kesken tai toinen ohjelma on muuttanut sitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose another file, or take the last copy that was good.</source>
        <translation>Valitse toinen tiedosto tai viimeisin toimiva kopio.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} lacks what a study needs: {tables}.</source>
        <translation>Tiedostosta {path} puuttuu tarkastelun tarvitsemia tauluja: {tables}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>It is a GeoPackage with other layers.</source>
        <translation>Se on GeoPackage, jossa on muita karttatasoja.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose a study file, or set up a study from the layers that you have.</source>
        <translation>Valitse tarkastelutiedosto tai luo tarkastelu omista karttatasoistasi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} is of version {version}, and this plugin knows versions up to {known}.</source>
        <translation>Tiedoston {path} versio on {version}; tämä lisäosa tuntee versiot versioon {known} asti.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Somebody saved it with a later version of the Service Network Planner.</source>
        <translation>Se on tallennettu Palveluverkko-lisäosan (Service Network Planner) uudemmalla versiolla.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Update the plugin; the file was left as it is.</source>
        <translation>Päivitä lisäosa; tiedosto jätettiin ennalleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} is locked by another program.</source>
        <translation>Toinen ohjelma on lukinnut tiedoston {path}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Another program is writing to it, or copies it to a network drive or a cloud.</source>
        <translation>Toinen ohjelma kirjoittaa siihen tai kopioi sitä verkkoasemalle tai pilveen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Wait until it has ended, then try again. What was saved last is still there.</source>
        <translation>Odota, että se on valmis, ja yritä uudelleen. Viimeksi tallennettu on tallessa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The disk with {path} is full.</source>
        <translation>Levy, jolla {path} on, on täynnä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Make room on it, then save again. What was saved last is still there.</source>
        <translation>Vapauta tilaa ja tallenna uudelleen. Viimeksi tallennettu on tallessa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} cannot be changed.</source>
        <translation>Tiedostoa {path} ei voi muuttaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The file or its folder is read-only, or the study was opened to be read only.</source>
        <translation>Tiedosto tai sen kansio on kirjoitussuojattu, tai tarkastelu on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Copy the study to a folder of your own and open it there.</source>
        <translation>Kopioi tarkastelu omaan kansioosi ja avaa se sieltä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} could not be read or written ({reason}).</source>
        <translation>Tiedostoa {path} ei voitu lukea tai kirjoittaa ({reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Its drive was disconnected or is faulty, or the file may not grow further.</source>
        <translation>Yhteys asemaan on katkennut, asema on viallinen tai tiedosto ei saa enää kasvaa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Check the drive, then try again. What was saved last is still there.</source>
        <translation>Tarkista asema ja yritä uudelleen. Viimeksi tallennettu on tallessa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} is already open: on the computer {host}, in {program} (process {process}), since {since}.</source>
        <translation>{path} on jo auki: tietokone {host}, ohjelma {program} (prosessi {process}), alkaen {since}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Close it there, or open it to be read only. If it is open nowhere, delete the file {lock} beside it.</source>
        <translation>Sulje se siellä tai avaa se vain luettavaksi. Jos se ei ole missään auki, poista sen vierestä tiedosto {lock}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} has no roads, and there is no network file {network} beside it.</source>
        <translation>Tiedostossa {path} ei ole teitä eikä sen vieressä ole verkkotiedostoa {network}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The study was copied without its network file.</source>
        <translation>Tarkastelu on kopioitu ilman verkkotiedostoa.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Copy the network file to the same folder.</source>
        <translation>Kopioi verkkotiedosto samaan kansioon.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The network file {network} beside {path} is not the one of this study.</source>
        <translation>Tiedoston {path} vieressä oleva verkkotiedosto {network} ei kuulu tähän tarkasteluun.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Another network was saved in its place, or copied there.</source>
        <translation>Sen paikalle on tallennettu tai kopioitu toinen verkko.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Copy the study&apos;s own network file there, or set the study up anew.</source>
        <translation>Kopioi paikalle tarkastelun oma verkkotiedosto tai luo tarkastelu uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The study&apos;s speeds for “{mode}” cannot be understood ({reason}).</source>
        <translation>Tarkastelun nopeuksia kulkutavalle ”{mode}” ei ymmärretä ({reason}).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Its settings were changed by another program.</source>
        <translation>Toinen ohjelma on muuttanut sen asetuksia.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Set the study up anew.</source>
        <translation>Luo tarkastelu uudelleen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>“{layer}” has points, which cannot be split by area.</source>
        <translation>Karttatasolla ”{layer}” on pisteitä, joita ei voi jakaa pinta-alan mukaan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>They belong where they are: set “Cells across municipal borders” so.</source>
        <translation>Ne kuuluvat sinne, missä ne ovat: valitse niin kohdassa ”Ruudut kuntien rajoilla”.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>No layer is chosen.</source>
        <translation>Karttatasoa ei ole valittu.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose a layer of the project, or a file.</source>
        <translation>Valitse projektin karttataso tai tiedosto.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>No field of “{layer}” is chosen for the residents.</source>
        <translation>Karttatasolta ”{layer}” ei ole valittu asukasmäärän kenttää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the field with the number of residents.</source>
        <translation>Valitse kenttä, jossa asukkaiden määrä on.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>No field of “{layer}” is chosen for the municipality.</source>
        <translation>Karttatasolta ”{layer}” ei ole valittu kunnan kenttää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the field with the municipality&apos;s code or name.</source>
        <translation>Valitse kenttä, jossa on kunnan koodi tai nimi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>No field of “{layer}” is chosen for the tier.</source>
        <translation>Karttatasolta ”{layer}” ei ole valittu tason kenttää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the field that says what kind of facility each one is.</source>
        <translation>Valitse kenttä, joka kertoo kunkin palvelupisteen tason.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Neither a field of speed nor one of road class is chosen for “{layer}”.</source>
        <translation>Karttatasolta ”{layer}” ei ole valittu nopeuden eikä tieluokan kenttää.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>All roads, from motorway to track, would be equally fast.</source>
        <translation>Kaikki tiet moottoritiestä metsäautotiehen olisivat yhtä nopeita.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose one of them, or both.</source>
        <translation>Valitse jompikumpi tai molemmat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Field “{field}” of “{layer}” holds no numbers but, for example, {found}.</source>
        <translation>Karttatason ”{layer}” kentässä ”{field}” ei ole lukuja, vaan esimerkiksi {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Another field was chosen by mistake.</source>
        <translation>Vahingossa valittiin toinen kenttä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Field “{field}” of “{layer}” holds no speeds but, for example, {found}.</source>
        <translation>Karttatason ”{layer}” kentässä ”{field}” ei ole nopeuksia, vaan esimerkiksi {found}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose the field with speeds in km/h, or none of them.</source>
        <translation>Valitse kenttä, jossa ovat nopeudet (km/h), tai jätä kenttä valitsematta.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The rule set knows none of the tiers in field “{field}” of “{layer}”, such as {found}. It knows: {known}.</source>
        <translation>Säännöstö ei tunne yhtäkään karttatason ”{layer}” kentän ”{field}” tasoa, esimerkiksi {found}. Se tuntee: {known}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Another field was chosen by mistake, or the rule set is that of another county.</source>
        <translation>Vahingossa valittiin toinen kenttä, tai säännöstö on toisen hyvinvointialueen.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Choose another field, or a rule set that has these words among its tiers&apos; names or aliases.</source>
        <translation>Valitse toinen kenttä tai säännöstö, jossa nämä sanat ovat tasojen niminä tai rinnakkaisniminä (aliases).</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>“{layer}” lies elsewhere than the municipalities.</source>
        <translation>Karttataso ”{layer}” on muualla kuin kunnat.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>It is of another region, or its coordinate reference system, or that of the municipalities, is set wrongly.</source>
        <translation>Se on toiselta alueelta, tai sen tai kuntien koordinaattijärjestelmä on asetettu väärin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Show both on the map: if they lie apart there, correct the coordinate reference system in the layer&apos;s properties under Source.</source>
        <translation>Näytä molemmat kartalla: jos ne ovat siellä erillään, korjaa koordinaattijärjestelmä karttatason ominaisuuksissa kohdassa Lähde.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>{path} or its folder is read-only: you can try things out, but not save them.</source>
        <translation>{path} tai sen kansio on kirjoitussuojattu: voit kokeilla muutoksia, mutta et tallentaa niitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>To save, copy the study to a folder of your own and open it there.</source>
        <translation>Jos haluat tallentaa, kopioi tarkastelu omaan kansioosi ja avaa se sieltä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The study is already open on the computer {host}, in {program} (process {process}) since {since}: you can try things out, but not save them.</source>
        <translation>Tarkastelu on jo auki: tietokone {host}, ohjelma {program} (prosessi {process}), alkaen {since}. Voit kokeilla muutoksia, mutta et tallentaa niitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>To save, close it there and open it here again. If it is open nowhere, delete the file {lock} beside it.</source>
        <translation>Jos haluat tallentaa, sulje se siellä ja avaa se täällä uudelleen. Jos se ei ole missään auki, poista sen vierestä tiedosto {lock}.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The network was built anew, for the file {path} was not the one of these roads.</source>
        <translation>Verkko muodostettiin uudelleen, koska tiedosto {path} ei kuulunut näihin teihin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The network could not be kept in the file {path}, so that it is built each time that the study is opened.</source>
        <translation>Verkkoa ei voitu tallentaa tiedostoon {path}, joten se muodostetaan joka kerta, kun tarkastelu avataan.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Make room on the disk, or copy the study to a folder of your own.</source>
        <translation>Vapauta levytilaa tai kopioi tarkastelu omaan kansioosi.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Half of the speeds in field “{field}” of “{layer}” are below {usual}, and speeds are taken to be in km/h.</source>
        <translation>Puolet karttatason ”{layer}” kentän ”{field}” nopeuksista on alle {usual}, ja nopeuksien yksikkönä pidetään km/h.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>If they are in metres per second or miles per hour, convert them first.</source>
        <translation>Jos ne ovat metrejä sekunnissa tai maileja tunnissa, muunna ne ensin.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>The study has no facilities.</source>
        <translation>Tarkastelussa ei ole palvelupisteitä.</translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/study.py"/>
        <source>Place them on the map.</source>
        <translation>Sijoita ne kartalle.</translation>
    </message>
    <message>
        <location filename="../i18n/messages.py"/>
        <source>For example: {examples} and {n} more.</source>
        <translation>Esimerkiksi: {examples} (muita: {n}).</translation>
    </message>
    <message>
        <location filename="../i18n/messages.py"/>
        <source>These are: {examples}.</source>
        <translation>Nämä ovat: {examples}.</translation>
    </message>
    <message>
        <location filename="../i18n/modes.py"/>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../i18n/modes.py"/>
        <source>Bicycle</source>
        <translation>Polkupyörä</translation>
    </message>
    <message>
        <location filename="../i18n/modes.py"/>
        <source>Walking</source>
        <translation>Kävely</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Service Network Planner cannot work yet: this QGIS came without {names}.</source>
        <translation>Palveluverkko (Service Network Planner) ei voi vielä toimia. Tästä QGISistä puuttuu: {names}.</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Service Network Planner cannot work yet: something it needs does not load ({error}). Often two versions of one library are mixed.</source>
        <translation>Palveluverkko (Service Network Planner) ei voi vielä toimia: jokin sen tarvitsema kirjasto ei lataudu ({error}). Syynä on usein se, että samasta kirjastosta on sekaisin kaksi versiota.</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>On Debian and Ubuntu run “{command}”, elsewhere install the packages of the same names; then start QGIS again.</source>
        <translation>Suorita Debianissa ja Ubuntussa ”{command}”, muualla asenna samannimiset paketit; käynnistä sitten QGIS uudelleen.</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Run the OSGeo4W setup that came with QGIS, choose “{command}”, and start QGIS again.</source>
        <translation>Suorita QGISin mukana tullut OSGeo4W-asennusohjelma, valitse ”{command}” ja käynnistä QGIS uudelleen.</translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Run “{command}” in a terminal, and start QGIS again.</source>
        <translation>Suorita päätteessä ”{command}” ja käynnistä QGIS uudelleen.</translation>
    </message>
    <message>
        <location filename="../server/htmlpage.py"/>
        <source>See also</source>
        <translation>Katso myös</translation>
    </message>
    <message>
        <location filename="../server/landing.py"/>
        <source>Conformance</source>
        <translation>Standardinmukaisuus</translation>
    </message>
    <message>
        <location filename="../server/landing.py"/>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <location filename="../server/landing.py"/>
        <source>Page for residents</source>
        <translation>Sivu asukkaille</translation>
    </message>
    <message>
        <location filename="../server/landing.py"/>
        <source>Interface for other programs</source>
        <translation>Rajapinta muille ohjelmille</translation>
    </message>
    <message>
        <location filename="../server/nearest.py"/>
        <source>Nearest facilities</source>
        <translation>Lähimmät palvelupisteet</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>What is published</source>
        <translation>Mitä on julkaistu</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Standards that the service follows</source>
        <translation>Standardit, joita palvelu noudattaa</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>This description</source>
        <translation>Tämä kuvaus</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>The published scenarios, tiers and rules</source>
        <translation>Julkaistut skenaariot, tasot ja säännöt</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>A scenario and its rules</source>
        <translation>Skenaario ja sen säännöt</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Verdicts and minutes by municipality</source>
        <translation>Arviointitulokset ja minuutit kunnittain</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Facilities, and whom each serves</source>
        <translation>Palvelupisteet ja keitä kukin palvelee</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Two scenarios side by side</source>
        <translation>Kaksi skenaariota rinnakkain</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>From a place to the nearest facility of each tier</source>
        <translation>Paikasta kunkin tason lähimpään palvelupisteeseen</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Verdicts on facilities that the client gives</source>
        <translation>Arviointitulokset palvelupisteille, jotka asiakasohjelma antaa</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Parameters</source>
        <translation>Parametrit</translation>
    </message>
    <message>
        <location filename="../server/openapi.py"/>
        <source>Formats</source>
        <translation>Muodot</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Skip to the content</source>
        <translation>Siirry sisältöön</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>How far is it to your nearest service point, and how would a plan change that?</source>
        <translation>Kuinka pitkä matka sinulla on lähimpään palvelupisteeseen, ja miten suunnitelma muuttaisi sitä?</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>This page shows what has been calculated about a plan. It is not a decision, and not a promise about any single journey.</source>
        <translation>Tämä sivu näyttää, mitä suunnitelmasta on laskettu. Se ei ole päätös eikä lupaus yksittäisestä matkasta.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The map needs JavaScript, which is off in this browser. The same figures stand in plain tables:</source>
        <translation>Kartta tarvitsee JavaScriptin, joka on tässä selaimessa pois käytöstä. Samat luvut ovat pelkistettyinä taulukkoina:</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Scenarios and their figures</source>
        <translation>Skenaariot ja niiden luvut</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>What the map and the tables show</source>
        <translation>Mitä kartta ja taulukot näyttävät</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Map</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Skip the map</source>
        <translation>Ohita kartta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Map of the service network</source>
        <translation>Palveluverkon kartta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Click or tap on the map where you live. With the keyboard: move the map under the cross with the arrow keys, zoom with plus and minus, and press Enter. The tables below say what the map shows.</source>
        <translation>Napsauta tai napauta kartalla asuinpaikkaasi. Näppäimistöllä: siirrä karttaa ristin alla nuolinäppäimillä, lähennä ja loitonna plus- ja miinusnäppäimillä ja paina Enter. Alla olevat taulukot kertovat saman kuin kartta.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Key to the map</source>
        <translation>Kartan selitteet</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Goals of the plan, by municipality</source>
        <translation>Suunnitelman tavoitteet kunnittain</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Service points</source>
        <translation>Palvelupisteet</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>My nearest service point, now and in the plan</source>
        <translation>Lähin palvelupisteeni nyt ja suunnitelmassa</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Click on the map where you live, or give the place below.</source>
        <translation>Napsauta kartalla asuinpaikkaasi tai anna paikka alla.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Give the place without the map</source>
        <translation>Anna paikka ilman karttaa</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Choose a municipality</source>
        <translation>Valitse kunta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From its middle</source>
        <translation>Kunnan keskeltä</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Coordinates, north and east</source>
        <translation>Koordinaatit, pohjoinen ja itä</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>In degrees, for example {example}.</source>
        <translation>Asteina, esimerkiksi {example}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Calculate</source>
        <translation>Laske</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Use my location</source>
        <translation>Käytä sijaintiani</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From the middle of the map</source>
        <translation>Kartan keskeltä</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>No place has been chosen yet. The answer appears here.</source>
        <translation>Paikkaa ei ole vielä valittu. Vastaus tulee tähän.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Municipality by municipality</source>
        <translation>Kunta kunnalta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Minutes are one way to the nearest service point, the mean of all residents. Press on a municipality to see goal by goal why it stands as it does.</source>
        <translation>Minuutit ovat yhdensuuntaisia matkoja lähimpään palvelupisteeseen, kaikkien asukkaiden keskiarvoja. Valitse kunta, niin näet tavoitteittain, mistä tulos johtuu.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Minutes to the nearest</source>
        <translation>Minuutit lähimpään palvelupisteeseen</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>What these figures are</source>
        <translation>Mitä nämä luvut ovat</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The figures for others to use</source>
        <translation>Luvut muiden käyttöön</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The map is drawn with Leaflet; its licence</source>
        <translation>Kartta on piirretty Leaflet-kirjastolla; sen lisenssi</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>This page sets no cookies and asks nothing of other servers. The place that you choose is sent to this server, which calculates the times.</source>
        <translation>Sivu ei käytä evästeitä eikä hae mitään muilta palvelimilta. Valitsemasi paikka lähetetään tälle palvelimelle, joka laskee ajat.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Fetching the figures…</source>
        <translation>Haetaan lukuja…</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Calculating…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From the chosen place in {municipality}</source>
        <translation>Valitusta paikasta ({municipality})</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From the chosen place</source>
        <translation>Valitusta paikasta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The nearest service point is {name}: {minutes} {by_mode}.</source>
        <translation>Lähin palvelupiste on {name}: {minutes} {by_mode}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The nearest service point is now {name}: {minutes} {by_mode}.</source>
        <translation>Lähin palvelupiste on nyt {name}: {minutes} {by_mode}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>In “{scenario}” it is {name}: {minutes}, {change}.</source>
        <translation>Skenaariossa ”{scenario}” se on {name}: {minutes}, {change}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>In “{scenario}” it is still {name}: {minutes}, {change}.</source>
        <translation>Skenaariossa ”{scenario}” se on edelleen {name}: {minutes}, {change}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>From here no service point can be reached {by_mode} now.</source>
        <translation>Täältä ei nyt pääse {by_mode} mihinkään palvelupisteeseen.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>In “{scenario}” no service point can be reached from here.</source>
        <translation>Skenaariossa ”{scenario}” täältä ei pääse mihinkään palvelupisteeseen.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>A larger service point also offers what a smaller one does, so the nearest may be of a larger kind. You may use service points of other municipalities.</source>
        <translation>Suurempi palvelupiste tarjoaa myös pienemmän palvelut, joten lähin voi olla suurempaa tasoa. Voit käyttää myös muiden kuntien palvelupisteitä.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>A mobile service is at its stop only at certain times.</source>
        <translation>Liikkuva palvelu on pysäkillään vain tiettyinä aikoina.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Nearest service point of each kind from the chosen place</source>
        <translation>Kunkin tason lähin palvelupiste valitusta paikasta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{n} min longer</source>
        <translation>{n} min pidempi</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{n} min shorter</source>
        <translation>{n} min lyhyempi</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>no change</source>
        <translation>ei muutosta</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>no longer in reach</source>
        <translation>ei enää ulottuvilla</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>newly in reach</source>
        <translation>tulee ulottuville</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>none in reach</source>
        <translation>ei ulottuvilla</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The server did not answer. Check your connection, or try again in a moment.</source>
        <translation>Palvelin ei vastannut. Tarkista yhteytesi tai yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The server could not calculate this: {reason}</source>
        <translation>Palvelin ei voinut laskea tätä: {reason}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>That place is outside the area of this page. Choose one on the map.</source>
        <translation>Paikka on sivun alueen ulkopuolella. Valitse paikka kartalta.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>These are not coordinates in degrees. Write north and then east, for example {example}.</source>
        <translation>Nämä eivät ole koordinaatteja asteina. Kirjoita ensin pohjoinen ja sitten itä, esimerkiksi {example}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Choose a municipality first.</source>
        <translation>Valitse ensin kunta.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The browser did not tell where you are. Choose the place on the map.</source>
        <translation>Selain ei kertonut sijaintiasi. Valitse paikka kartalta.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Asking the browser where you are…</source>
        <translation>Kysytään selaimelta sijaintiasi…</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}, {day}</source>
        <translation>{scenario}, {day}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>by car</source>
        <translation>autolla</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>by bicycle</source>
        <translation>pyörällä</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>on foot</source>
        <translation>kävellen</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}: goals, and minutes {by_mode} to the nearest “{tier}” or larger</source>
        <translation>{scenario}: tavoitteet sekä minuutit {by_mode} lähimpään palvelupisteeseen, jonka taso on vähintään ”{tier}”</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}: goals, and minutes {by_mode} to the nearest “{tier}”</source>
        <translation>{scenario}: tavoitteet sekä minuutit {by_mode} lähimpään palvelupisteeseen, jonka taso on ”{tier}”</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Change from “{scenario}”</source>
        <translation>Muutos tilanteesta ”{scenario}”</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Whole area</source>
        <translation>Koko alue</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{residents} residents. 95 % of them have at most {p95}, the longest journey is {longest}.</source>
        <translation>{residents} asukasta. Heistä 95 %:lla matka on enintään {p95}, pisin matka on {longest}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{residents} residents. 95 % of them have at most {p95}; some have none in reach.</source>
        <translation>{residents} asukasta. Heistä 95 prosentilla matka-aika on enintään {p95}; osalla ei ole palvelupistettä ulottuvilla.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{residents} residents. More than 5 % of them have none in reach.</source>
        <translation>{residents} asukasta. Heistä yli 5 prosentilla ei ole palvelupistettä ulottuvilla.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Goals in {municipality}</source>
        <translation>Tavoitteet: {municipality}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Goals for the whole area</source>
        <translation>Koko alueen tavoitteet</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Shown: {scenario}</source>
        <translation>Näytetään: {scenario}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>as now</source>
        <translation>kuten nyt</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>closes</source>
        <translation>suljetaan</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>moves</source>
        <translation>siirtyy</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>until now {tier}</source>
        <translation>tähän asti {tier}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{tier}: {n}</source>
        <translation>{tier}: {n}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Closing: {n}</source>
        <translation>Suljetaan: {n}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Show {name} on the map</source>
        <translation>Näytä kartalla {name}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>No service points.</source>
        <translation>Ei palvelupisteitä.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Zoom in</source>
        <translation>Lähennä</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Zoom out</source>
        <translation>Loitonna</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The cross is in {municipality}.</source>
        <translation>Risti on kunnassa {municipality}.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The cross is outside the area.</source>
        <translation>Risti on alueen ulkopuolella.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The background map could not be fetched.</source>
        <translation>Taustakarttaa ei saatu haettua.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>new or changed</source>
        <translation>uusi tai muuttuva</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Minutes are travel times {by_mode} along the road network, one way, to the nearest open service point, modelled by computer. Congestion, weather, parking and waiting are not in them.</source>
        <translation>Minuutit ovat tietokoneella mallinnettuja yhdensuuntaisia matka-aikoja {by_mode} tieverkkoa pitkin lähimpään avoinna olevaan palvelupisteeseen. Ruuhkat, sää, pysäköinti ja odotus eivät sisälly niihin.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Municipal borders do not stop a journey.</source>
        <translation>Kuntarajat eivät rajoita matkoja.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Residents are those of {year}, counted by small areas. Where few people live, their ages are kept secret; a goal that depends on them can be “uncertain”.</source>
        <translation>Asukkaat on laskettu pienalueittain vuoden {year} tiedoista. Jos alueella asuu vain vähän ihmisiä, heidän ikätietonsa pidetään salassa; niistä riippuva tavoite voi olla ”epävarma”.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Residents are counted by small areas. Where few people live, their ages are kept secret; a goal that depends on them can be “uncertain”.</source>
        <translation>Asukkaat on laskettu pienalueittain. Jos alueella asuu vain vähän ihmisiä, heidän ikätietonsa pidetään salassa; niistä riippuva tavoite voi olla ”epävarma”.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}: service points of {day}</source>
        <translation>{scenario}: palvelupisteet {day}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>A municipality’s goals are “met” when every goal that applies to it is met.</source>
        <translation>Kunnan tavoitteet ”täyttyvät”, kun jokainen sitä koskeva tavoite täyttyy.</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Source: {source}</source>
        <translation>Lähde: {source}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>Mark of this calculation: {fingerprint}</source>
        <translation>Laskelman tunniste: {fingerprint}</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>The goals are:</source>
        <translation>Tavoitteet ovat:</translation>
    </message>
    <message>
        <location filename="../server/pagewords.py"/>
        <source>{scenario}, table ({format})</source>
        <translation>{scenario}, taulukko ({format})</translation>
    </message>
    <message>
        <location filename="../server/scenarios.py"/>
        <source>Identifier</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <location filename="../server/scenarios.py"/>
        <source>{scenario}: verdicts</source>
        <translation>{scenario}: arviointitulokset</translation>
    </message>
    <message>
        <location filename="../server/scenarios.py"/>
        <source>{scenario}: facilities</source>
        <translation>{scenario}: palvelupisteet</translation>
    </message>
    <message>
        <location filename="../server/service.py"/>
        <source>Start</source>
        <translation>Etusivu</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>not reached</source>
        <translation>ei saavutettavissa</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>up to {n}</source>
        <translation>enintään {n}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>over {n}</source>
        <translation>yli {n}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>Travel time, minutes</source>
        <translation>Matka-aika, minuuttia</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>Change against the baseline, minutes</source>
        <translation>Muutos vertailutilanteeseen, minuuttia</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>cut off</source>
        <translation>katkeaa</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>reached now</source>
        <translation>uusi yhteys</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>kept</source>
        <translation>täyttyy</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>uncertain</source>
        <translation>epävarma</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>not kept</source>
        <translation>ei täyty</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>no rule</source>
        <translation>ei sääntöä</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>Colours on the map</source>
        <translation>Kartan värit</translation>
    </message>
    <message>
        <location filename="../ui/canvas/legend.py"/>
        <source>Municipalities by their rules</source>
        <translation>Kunnat sääntöjen mukaan</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{arrow} Worst: {municipality}, mean {change} min</source>
        <translation>{arrow} Heikkenee eniten: {municipality}, keskiarvo {change} min</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{arrow} Whole area: mean {change} min</source>
        <translation>{arrow} Koko alue: keskiarvo {change} min</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>without a tier</source>
        <translation>ei tasoa</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>✕ {municipality}: {n} residents cut off</source>
        <translation>✕ {municipality}: yhteys katkeaa, asukkaita {n}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Whole area: mean as before</source>
        <translation>Koko alue: keskiarvo ennallaan</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Drop here: becomes {tier}</source>
        <translation>Pudota tähän: tasoksi {tier}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Road {distance} away</source>
        <translation>Tielle {distance}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Nearest road {distance} away</source>
        <translation>Lähimmälle tielle {distance}</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>No municipality gets worse</source>
        <translation>Minkään kunnan tilanne ei heikkene</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Whole area: no mean</source>
        <translation>Koko alue: ei keskiarvoa</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Nearest for {n} residents</source>
        <translation>Lähin {n} asukkaalle</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Does not serve the tier that is looked at</source>
        <translation>Ei tarjoa tarkasteltavaa tasoa</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>Nobody provides this tier</source>
        <translation>Mikään ei tarjoa tätä tasoa</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>No road within reach</source>
        <translation>Ei tietä riittävän lähellä</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>preparing…</source>
        <translation>valmistellaan…</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>locked</source>
        <translation>lukittu</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>{group} within {threshold} min:</source>
        <translation>{group}, enintään {threshold} min:</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>▲ {n} residents more</source>
        <translation>▲ {n} asukasta lisää</translation>
    </message>
    <message>
        <location filename="../ui/canvas/words.py"/>
        <source>▼ {n} residents fewer</source>
        <translation>▼ {n} asukasta vähemmän</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>chart</source>
        <translation>kaavio</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>Save the chart</source>
        <translation>Tallenna kaavio</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>The chart was saved to {path}</source>
        <translation>Kaavio tallennettiin tiedostoon {path}</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>Copy as a picture</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>Save as a picture…</source>
        <translation>Tallenna kuvana…</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG-kuva (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/chart/chart.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-piirros (*.svg)</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>Share of residents by travel time</source>
        <translation>Osuus asukkaista matka-ajan mukaan</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>No travel times to show.</source>
        <translation>Ei näytettäviä matka-aikoja.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>Within {limit} minutes: {now}.</source>
        <translation>Enintään {limit} minuutin päässä: {now}.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>Within {limit} minutes: {now} in the scenario, {before} in the baseline.</source>
        <translation>Enintään {limit} minuutin päässä: skenaariossa {now}, vertailutilanteessa {before}.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>{share} are within {now} minutes.</source>
        <translation>{share} on enintään {now} minuutin päässä.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>{share} are within {now} minutes, in the baseline {before}.</source>
        <translation>{share} on enintään {now} minuutin päässä, vertailutilanteessa {before}.</translation>
    </message>
    <message>
        <location filename="../ui/chart/cumulative.py"/>
        <source>Within {n} min</source>
        <translation>Enintään {n} min</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Residents with a shorter journey than in the baseline: {shorter}; with a longer one: {longer}; unchanged: {same}; cut off: {cut_off}; reached only now: {reached}.</source>
        <translation>Asukkaita, joiden matka on lyhyempi kuin vertailutilanteessa: {shorter}; pidempi: {longer}; ennallaan: {same}; yhteys katkeaa: {cut_off}; yhteys vasta nyt: {reached}.</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>◀ Shorter {n}</source>
        <translation>◀ Lyhyempi {n}</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Longer {n} ▶</source>
        <translation>Pidempi {n} ▶</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Unchanged {n}</source>
        <translation>Ennallaan {n}</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Residents by change in minutes</source>
        <translation>Asukkaat matka-ajan muutoksen mukaan (min)</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Cut off {n}</source>
        <translation>Yhteys katkeaa {n}</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Reached now {n}</source>
        <translation>Uusi yhteys {n}</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Reached only now: {n} residents</source>
        <translation>Yhteys vasta nyt: {n} asukasta</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>{a} to {b} min longer: {n} residents</source>
        <translation>{a}–{b} min pidempi: {n} asukasta</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>{a} to {b} min shorter: {n} residents</source>
        <translation>{a}–{b} min lyhyempi: {n} asukasta</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>No journey changes.</source>
        <translation>Yksikään matka ei muutu.</translation>
    </message>
    <message>
        <location filename="../ui/chart/histogram.py"/>
        <source>Cut off: {n} residents</source>
        <translation>Yhteys katkeaa: {n} asukasta</translation>
    </message>
    <message>
        <location filename="../ui/chart/panel.py"/>
        <source>Which chart</source>
        <translation>Näytettävä kaavio</translation>
    </message>
    <message>
        <location filename="../ui/comparison/balance.py"/>
        <source>{n} shorter · {minutes} person-min</source>
        <translation>Lyhyempi {n} · {minutes} henkilömin</translation>
    </message>
    <message>
        <location filename="../ui/comparison/balance.py"/>
        <source>{n} longer · {minutes} person-min</source>
        <translation>Pidempi {n} · {minutes} henkilömin</translation>
    </message>
    <message>
        <location filename="../ui/comparison/balance.py"/>
        <source>{text} · {n} cut off</source>
        <translation>{text} · katkeaa {n}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/balance.py"/>
        <source>Residents and person-minutes: {gained}; {lost}</source>
        <translation>Asukkaat ja henkilöminuutit: {gained}; {lost}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/bandrows.py"/>
        <source>Before  ↓      After  →</source>
        <translation>Ennen  ↓      Jälkeen  →</translation>
    </message>
    <message>
        <location filename="../ui/comparison/bandrows.py"/>
        <source>Travel time before; columns are the time after.</source>
        <translation>Matka-aika ennen; sarakkeissa on aika jälkeen.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/bandrows.py"/>
        <source>{n} residents: {before} before, {after} after</source>
        <translation>{n} asukasta: ennen {before}, jälkeen {after}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/cells.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/comparing.py"/>
        <source>Comparing</source>
        <translation>Vertaillaan</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Show the cell {id} on the map</source>
        <translation>Näytä ruutu {id} kartalla</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Longer
min</source>
        <translation>Pitenee
min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>no route</source>
        <translation>ei reittiä</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Municipality; a click shows the place on the map</source>
        <translation>Kunta; napsautus näyttää paikan kartalla</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Before
min</source>
        <translation>Ennen
min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>After
min</source>
        <translation>Jälkeen
min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Service point before</source>
        <translation>Palvelupiste ennen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/lossrows.py"/>
        <source>Service point after</source>
        <translation>Palvelupiste jälkeen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/movementrows.py"/>
        <source>Person-min
gained</source>
        <translation>Säästyvät
henkilömin</translation>
    </message>
    <message>
        <location filename="../ui/comparison/movementrows.py"/>
        <source>Person-min
lost</source>
        <translation>Lisääntyvät
henkilömin</translation>
    </message>
    <message>
        <location filename="../ui/comparison/movementrows.py"/>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <location filename="../ui/comparison/notice.py"/>
        <source>Compare again</source>
        <translation>Vertaile uudelleen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/notice.py"/>
        <source>Comparing…</source>
        <translation>Vertaillaan…</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Verdicts: {worse} turn worse, {better} better</source>
        <translation>Arviointitulokset: heikkenee {worse}, paranee {better}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>No verdict changes.</source>
        <translation>Mikään arviointitulos ei muutu.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Impact report…</source>
        <translation>Vaikutusraportti…</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Write the report of these two sides: a page for the browser, a PDF and the tables, in the languages that you choose.</source>
        <translation>Kirjoita näiden kahden tilanteen raportti: sivu selaimelle, PDF ja taulukot valitsemillasi kielillä.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Result layers…</source>
        <translation>Karttatasoiksi…</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Have the same comparison as layers and tables in the project: opens “Compare scenarios” of the toolbox with these two sides.</source>
        <translation>Vie sama vertailu projektiin karttatasoina ja taulukkoina: avaa työkaluista algoritmin ”Vertaile skenaarioita” näillä kahdella tilanteella.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/page.py"/>
        <source>Nothing is compared yet.</source>
        <translation>Mitään ei ole vielä verrattu.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/sidechoice.py"/>
        <source>{side}: day</source>
        <translation>{side}: päivä</translation>
    </message>
    <message>
        <location filename="../ui/comparison/sidechoice.py"/>
        <source>What is on the map now, the service points that the study began with, or a saved scenario.</source>
        <translation>Nyt kartalla oleva tilanne, tarkastelun alkuperäiset palvelupisteet tai tallennettu skenaario.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/sidechoice.py"/>
        <source>The day that this side is looked at: opening and closing dates count. Cleared, the day that is looked at on the map; before it, that of the study&apos;s baseline.</source>
        <translation>Päivä, jona tätä puolta tarkastellaan: avaamis- ja sulkemispäivät otetaan huomioon. Tyhjänä käytetään kartalla tarkasteltavaa päivää ja sitä ennen tarkastelun vertailutilanteen päivää.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/sides.py"/>
        <source>On the map now: {scenario}</source>
        <translation>Nyt kartalla: {scenario}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>change</source>
        <translation>muutos</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>after</source>
        <translation>jälkeen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>Beyond {n} min</source>
        <translation>Yli {n} min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>change, % points</source>
        <translation>muutos, %-yks.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>Mean, min</source>
        <translation>Keskiarvo, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>P95, min</source>
        <translation>P95, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>Longest, min</source>
        <translation>Pisin, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>No route</source>
        <translation>Ei reittiä</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>Median, min</source>
        <translation>Mediaani, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/statisticrows.py"/>
        <source>P90, min</source>
        <translation>P90, min</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Losses</source>
        <translation>Menetykset</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Nobody of this group has a longer way here.</source>
        <translation>Kenenkään tästä ryhmästä matka ei pitene täällä.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Bands</source>
        <translation>Vyöhykkeet</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Only verdicts that change</source>
        <translation>Vain muuttuvat arviointitulokset</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Every rule in every municipality, before and after, whatever is chosen above.</source>
        <translation>Jokainen sääntö jokaisessa kunnassa, ennen ja jälkeen, riippumatta yllä valitusta.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Whose way gets shorter and whose longer, and by how many person-minutes.</source>
        <translation>Kenen matka lyhenee ja kenen pitenee ja kuinka monta henkilöminuuttia.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>The places where journeys grow most, however few live there. A click shows one on the map.</source>
        <translation>Paikat, joista matka pitenee eniten, vaikka niissä asuisi kuinka vähän ihmisiä. Napsautus näyttää paikan kartalla.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Every statistic after, and its change.</source>
        <translation>Jokainen tunnusluku jälkeen ja sen muutos.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>Residents by their band of travel time before and after.</source>
        <translation>Asukkaat matka-ajan vyöhykkeittäin ennen ja jälkeen.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tables.py"/>
        <source>The same for every tier and population group.</source>
        <translation>Sama jokaisesta tasosta ja väestöryhmästä.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tableview.py"/>
        <source>The table was saved to {path}</source>
        <translation>Taulukko tallennettiin tiedostoon {path}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tableview.py"/>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <location filename="../ui/comparison/tableview.py"/>
        <source>Save as CSV or spreadsheet…</source>
        <translation>Tallenna CSV:nä tai laskentataulukkona…</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topicbar.py"/>
        <source>Tier and mode</source>
        <translation>Taso ja kulkutapa</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topicbar.py"/>
        <source>The tier that people travel to, and how.</source>
        <translation>Taso, jonka palveluihin matkustetaan, ja miten.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topicbar.py"/>
        <source>The population group that is counted.</source>
        <translation>Väestöryhmä, joka lasketaan mukaan.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topicbar.py"/>
        <source>The whole county, or one municipality: for the sums above, the bands, the groups and the greatest losses.</source>
        <translation>Koko hyvinvointialue tai yksi kunta: yllä olevia summia, vyöhykkeitä, ryhmiä ja suurimpia menetyksiä varten.</translation>
    </message>
    <message>
        <location filename="../ui/comparison/topics.py"/>
        <source>also {tiers}</source>
        <translation>myös {tiers}</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Turn</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Value
before</source>
        <translation>Arvo
ennen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Value
after</source>
        <translation>Arvo
jälkeen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Margin
before</source>
        <translation>Ero
ennen</translation>
    </message>
    <message>
        <location filename="../ui/comparison/verdictrows.py"/>
        <source>Margin
after</source>
        <translation>Ero
jälkeen</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Service network</source>
        <translation>Palveluverkko</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Plan a service network: show or hide the dock</source>
        <translation>Suunnittele palveluverkkoa: näytä tai piilota paneeli</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>QGIS stays usable meanwhile. The network is prepared once; next time the study opens faster.</source>
        <translation>QGISiä voi käyttää sillä välin. Verkko valmistellaan kerran; ensi kerralla tarkastelu avautuu nopeammin.</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>Stop. Nothing half-made is left behind.</source>
        <translation>Keskeytä. Mitään keskeneräistä ei jää jäljelle.</translation>
    </message>
    <message>
        <location filename="../ui/dock/busypage.py"/>
        <source>Stopping…</source>
        <translation>Keskeytetään…</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>“{scenario}” has changes that are not saved.</source>
        <translation>Skenaariossa ”{scenario}” on tallentamattomia muutoksia.</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>The changes of “{scenario}” cannot be saved, for the study is read-only. Let go of them?</source>
        <translation>Skenaarion ”{scenario}” muutoksia ei voi tallentaa, koska tarkastelu on avattu vain luettavaksi. Hylätäänkö ne?</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Delete the scenario “{scenario}”? This cannot be undone. The study&apos;s own service points stay as they are.</source>
        <translation>Poistetaanko skenaario ”{scenario}”? Poistoa ei voi kumota. Tarkastelun omat palvelupisteet jäävät ennalleen.</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Name of the scenario:</source>
        <translation>Skenaarion nimi:</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Unsaved changes</source>
        <translation>Tallentamattomia muutoksia</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>What is to become of them?</source>
        <translation>Mitä muutoksille tehdään?</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>What is written is made of what the study file has. Unless they are saved, the changes on the map will not be in it.</source>
        <translation>Tulokset kirjoitetaan tarkastelutiedoston sisällöstä. Jos kartalla tehtyjä muutoksia ei tallenneta, ne eivät ole niissä mukana.</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Take it as last saved</source>
        <translation>Käytä viimeksi tallennettua</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Take the baseline</source>
        <translation>Käytä vertailutilannetta</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Delete scenario</source>
        <translation>Poista skenaario</translation>
    </message>
    <message>
        <location filename="../ui/dock/confirm.py"/>
        <source>Save first</source>
        <translation>Tallenna ensin</translation>
    </message>
    <message>
        <location filename="../ui/dock/dayedit.py"/>
        <source>By status</source>
        <translation>Tilan mukaan</translation>
    </message>
    <message>
        <location filename="../ui/dock/dayedit.py"/>
        <source>The day that the network is looked at: opening and closing dates count. Cleared, all that are open by status count, whatever their dates.</source>
        <translation>Päivä, jonka tilannetta tarkastellaan: avaamis- ja sulkemispäivät otetaan huomioon. Tyhjänä mukaan lasketaan kaikki, joiden tila on avoinna, päivämääristä riippumatta.</translation>
    </message>
    <message>
        <location filename="../ui/dock/dock.py"/>
        <source>There are {n} notes on the data.</source>
        <translation>Aineistosta on {n} huomautusta.</translation>
    </message>
    <message>
        <location filename="../ui/dock/fieldrow.py"/>
        <source>such as {values}</source>
        <translation>esim. {values}</translation>
    </message>
    <message>
        <location filename="../ui/dock/fieldrow.py"/>
        <source>guessed</source>
        <translation>arvattu</translation>
    </message>
    <message>
        <location filename="../ui/dock/fieldrow.py"/>
        <source>needed</source>
        <translation>pakollinen</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{name} loses most ({minutes} min)</source>
        <translation>eniten heikkenee {name} ({minutes} min)</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>No rule applies to any municipality.</source>
        <translation>Mikään sääntö ei koske yhtään kuntaa.</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{uncertain} uncertain</source>
        <translation>epävarmoja {uncertain}</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>There is nothing to compare with.</source>
        <translation>Vertailukohtaa ei ole.</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>Against “{scenario}”: {what}</source>
        <translation>Skenaarioon ”{scenario}” nähden: {what}</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>no travel time changes.</source>
        <translation>matka-ajat eivät muutu.</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{n} no longer reach any facility</source>
        <translation>{n} ei enää pääse palvelupisteeseen</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>mean {minutes} min</source>
        <translation>keskiarvo {minutes} min</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{name} is cut off most</source>
        <translation>eniten yhteyksiä katkeaa: {name}</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>Drag a service point on the map, or a tier from here onto the map.</source>
        <translation>Raahaa palvelupistettä kartalla tai tuo taso tästä kartalle.</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>This move</source>
        <translation>Tämä siirto</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{kept} of {all} keep all rules (was {before})</source>
        <translation>Säännöt täyttyvät {kept}/{all} (oli {before})</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{kept} of {all} municipalities keep all rules (baseline: {before})</source>
        <translation>Säännöt täyttyvät {kept}/{all} kunnassa (vertailu: {before})</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{kept} of {all} keep all rules</source>
        <translation>Säännöt täyttyvät {kept}/{all}</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{kept} of {all} municipalities keep all rules</source>
        <translation>Säännöt täyttyvät {kept}/{all} kunnassa</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>Against the baseline: {what}</source>
        <translation>Vertailuun nähden: {what}</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{n} residents come within {limit} min</source>
        <translation>{n} asukasta tulee {limit} min sisälle</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>{n} fall beyond {limit} min</source>
        <translation>{n} jää yli {limit} min päähän</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>the mean stays as it was</source>
        <translation>keskiarvo pysyy ennallaan</translation>
    </message>
    <message>
        <location filename="../ui/dock/headlines.py"/>
        <source>Last edit</source>
        <translation>Viimeisin muutos</translation>
    </message>
    <message>
        <location filename="../ui/dock/layerpick.py"/>
        <source>From file…</source>
        <translation>Tiedostosta…</translation>
    </message>
    <message>
        <location filename="../ui/dock/layerpick.py"/>
        <source>Take the layer from a file; it is not added to the project.</source>
        <translation>Ota karttataso tiedostosta; sitä ei lisätä projektiin.</translation>
    </message>
    <message>
        <location filename="../ui/dock/layerpick.py"/>
        <source>Layers (*.gpkg *.shp *.geojson *.json *.gml *.fgb *.sqlite *.tab);;All files (*)</source>
        <translation>Karttatasot (*.gpkg *.shp *.geojson *.json *.gml *.fgb *.sqlite *.tab);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>Edit on map</source>
        <translation>Muokkaa kartalla</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>Drag service points on the map; Shift keeps to the roads, Esc or the right button takes it back. A right click opens a menu.</source>
        <translation>Raahaa palvelupisteitä kartalla; Shift pitää ne teillä, Esc tai hiiren oikea painike peruu siirron. Napsautus oikealla painikkeella avaa valikon.</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>What colours the cells</source>
        <translation>Ruutujen väritys</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>What colours the population cells: minutes to the nearest service point, or the change in minutes against what is compared with.</source>
        <translation>Mikä värittää väestöruudut: matka-aika lähimpään palvelupisteeseen vai sen muutos vertailukohtaan nähden (minuuttia).</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>No colours</source>
        <translation>Ei värejä</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>Tint each municipality by the verdict of all its rules together.</source>
        <translation>Väritä kukin kunta sen kaikkien sääntöjen yhteisen arviointituloksen mukaan.</translation>
    </message>
    <message>
        <location filename="../ui/dock/lookbar.py"/>
        <source>Tint municipalities by verdict</source>
        <translation>Väritä kunnat arviointituloksen mukaan</translation>
    </message>
    <message>
        <location filename="../ui/dock/messages.py"/>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
    <message>
        <location filename="../ui/dock/messages.py"/>
        <source>Read more</source>
        <translation>Lue lisää</translation>
    </message>
    <message>
        <location filename="../ui/dock/planpage.py"/>
        <source>Service points by tier</source>
        <translation>Palvelupisteet tasoittain</translation>
    </message>
    <message>
        <location filename="../ui/dock/planpage.py"/>
        <source>Chart</source>
        <translation>Kaavio</translation>
    </message>
    <message>
        <location filename="../ui/dock/planpage.py"/>
        <source>Explain</source>
        <translation>Selitys</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Go on where the work was broken off.</source>
        <translation>Jatka siitä, mihin työ keskeytyi.</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Let go of the unsaved work for good.</source>
        <translation>Hylkää tallentamaton työ lopullisesti.</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Unsaved work was found: “{scenario}”, {n} changed service points.</source>
        <translation>Löytyi tallentamatonta työtä: ”{scenario}”, muutettuja palvelupisteitä {n}.</translation>
    </message>
    <message>
        <location filename="../ui/dock/recovery.py"/>
        <source>Unsaved work of {when} was found: “{scenario}”, {n} changed service points.</source>
        <translation>Löytyi tallentamatonta työtä ({when}): ”{scenario}”, muutettuja palvelupisteitä {n}.</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>{n} features, {crs}, in {unit}</source>
        <translation>{n} kohdetta, {crs}, yksikkö {unit}</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Only along the line</source>
        <translation>Vain viivan suuntaan</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Only against the line</source>
        <translation>Vain viivan suuntaa vastaan</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Both ways</source>
        <translation>Molempiin suuntiin</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Values of the direction field that mean this, with commas between them.</source>
        <translation>Ajosuunnan kentän arvot, jotka tarkoittavat tätä, pilkuin erotettuina.</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>{n} features</source>
        <translation>{n} kohdetta</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Roads also meet between their ends</source>
        <translation>Tiet kohtaavat myös päidensä välissä</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>For roads that are not cut at every junction, as in OpenStreetMap&apos;s own ways.</source>
        <translation>Teille, joita ei ole katkaistu jokaisessa risteyksessä, kuten OpenStreetMapin omat viivat (way).</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Split cells along municipal borders</source>
        <translation>Jaa ruudut kuntarajoja pitkin</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Otherwise a cell belongs where its centre is. Needs areas, not points.</source>
        <translation>Muuten ruutu kuuluu sinne, missä sen keskipiste on. Tarvitsee alueita, ei pisteitä.</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>Scale residents to the published totals</source>
        <translation>Sovita asukkaat julkaistuihin asukasmääriin</translation>
    </message>
    <message>
        <location filename="../ui/dock/roleform.py"/>
        <source>So that the cells of each municipality add up to its published residents.</source>
        <translation>Näin kunkin kunnan ruutujen summa on kunnan julkaistu asukasmäärä.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Negative and empty values count as suppressed.</source>
        <translation>Negatiiviset ja tyhjät arvot tulkitaan peitetyiksi.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Published: {group}</source>
        <translation>Julkaistu: {group}</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>The published figure of the municipality for this group.</source>
        <translation>Kunnan julkaistu luku tälle ryhmälle.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Gives a speed where no other is known.</source>
        <translation>Antaa nopeuden, jos muuta ei tunneta.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Speed (km/h)</source>
        <translation>Nopeus (km/h)</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Driving speed in km/h; “50 mph” is understood too.</source>
        <translation>Ajonopeus (km/h); myös ”50 mph” ymmärretään.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Direction</source>
        <translation>Ajosuunta</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Which way one may drive, along the line.</source>
        <translation>Mihin suuntaan viivaa pitkin saa ajaa.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Level</source>
        <translation>Tasosijainti</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>0 on the ground, 1 on a bridge, -1 in a tunnel: roads of different levels do not meet.</source>
        <translation>0 maanpinnalla, 1 sillalla, -1 tunnelissa: eri tasoissa olevat tiet eivät kohtaa.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>How many people live in the cell, of all ages.</source>
        <translation>Montako asukasta ruudussa on, kaikenikäiset.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Names the cell in lists and explanations.</source>
        <translation>Ruudun nimi luetteloissa ja selityksissä.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Municipality code, such as 106 or 091.</source>
        <translation>Kuntakoodi, esimerkiksi 106 tai 091.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Published residents</source>
        <translation>Julkaistu asukasmäärä</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>The published total of the municipality.</source>
        <translation>Kunnan julkaistu asukasmäärä.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Which tier of the rules a service point is of; names in any language are understood.</source>
        <translation>Mikä säännöstön taso palvelupisteellä on; nimet ymmärretään kaikilla kielillä.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Open or closed; without it all are open.</source>
        <translation>Avoinna tai suljettu; ilman kenttää kaikki ovat avoinna.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>First day open</source>
        <translation>Ensimmäinen aukiolopäivä</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Last day open</source>
        <translation>Viimeinen aukiolopäivä</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Lines that meet at junctions, such as Digiroad or OpenStreetMap. Speeds come from a field, else from the road class.</source>
        <translation>Viivat, jotka kohtaavat risteyksissä, esimerkiksi Digiroad tai OpenStreetMap. Nopeudet saadaan kentästä tai sen puuttuessa tieluokasta.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Grid cells or points with their residents, such as the grid database of Statistics Finland. Age groups are welcome; -1 counts as suppressed.</source>
        <translation>Ruudut tai pisteet asukkaineen, esimerkiksi Tilastokeskuksen ruututietokanta. Ikäryhmät ovat hyödyksi; -1 tulkitaan peitetyksi.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>The areas that the rules are judged for. Published residents are optional; suppressed age groups are held to them.</source>
        <translation>Alueet, joille säännöt arvioidaan. Julkaistut asukasmäärät ovat valinnaisia; peitetyt ikäryhmät sovitetaan niihin.</translation>
    </message>
    <message>
        <location filename="../ui/dock/rolewords.py"/>
        <source>Where services stand today, and of which tier each one is.</source>
        <translation>Missä palvelut ovat nyt ja mikä taso kullakin on.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>From “{parent}”, saved {when}</source>
        <translation>Pohjana ”{parent}”, tallennettu {when}</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>New scenario, from the baseline</source>
        <translation>Uusi skenaario vertailutilanteesta</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Save as a new scenario</source>
        <translation>Tallenna uutena skenaariona</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Rename scenario</source>
        <translation>Nimeä skenaario uudelleen</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Scenario {number}</source>
        <translation>Skenaario {number}</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Save the scenario in the study file. Your own layers stay as they are.</source>
        <translation>Tallenna skenaario tarkastelutiedostoon. Omat karttatasosi jäävät ennalleen.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>The study is read-only: nothing can be saved in it.</source>
        <translation>Tarkastelu on avattu vain luettavaksi: siihen ei voi tallentaa mitään.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Save the scenario</source>
        <translation>Tallenna skenaario</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Compare with</source>
        <translation>Vertailukohta</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>More for this scenario</source>
        <translation>Lisää skenaariotoimintoja</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Keep as a new scenario…</source>
        <translation>Säilytä uutena skenaariona…</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>The scenario on the map. A star says that it has changes that are not saved.</source>
        <translation>Kartalla oleva skenaario. Tähti kertoo tallentamattomista muutoksista.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Table, map and chart show the change against this: the service points that the study began with, or any saved scenario.</source>
        <translation>Taulukko, kartta ja kaavio näyttävät muutoksen tähän nähden: tarkastelun alkuperäiset palvelupisteet tai jokin tallennettu skenaario.</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Save as a new scenario…</source>
        <translation>Tallenna uutena skenaariona…</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Rename…</source>
        <translation>Nimeä uudelleen…</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Back to saved</source>
        <translation>Palaa tallennettuun</translation>
    </message>
    <message>
        <location filename="../ui/dock/scenariobar.py"/>
        <source>Delete…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Rules: {n} of “{name}”</source>
        <translation>Säännöt: {n}, säännöstö ”{name}”</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Set up a study</source>
        <translation>Luo tarkastelu</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>{input}: {n} features of “{layer}”</source>
        <translation>{input}: {n} kohdetta, karttataso ”{layer}”</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Back</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Create the study</source>
        <translation>Luo tarkastelu</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>People and municipalities</source>
        <translation>Väestö ja kunnat</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>Service points and rules</source>
        <translation>Palvelupisteet ja säännöt</translation>
    </message>
    <message>
        <location filename="../ui/dock/setup.py"/>
        <source>{input}: none</source>
        <translation>{input}: ei valittu</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>What each municipality is promised: tiers, thresholds and shares. All of it can be changed later, in the dock.</source>
        <translation>Mitä kullekin kunnalle luvataan: tasot, raja-arvot ja osuudet. Kaikkea voi muuttaa myöhemmin paneelissa.</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>From a file…</source>
        <translation>Tiedostosta…</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>Name of the study</source>
        <translation>Tarkastelun nimi</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>such as Statistics Finland, grid database</source>
        <translation>esim. Tilastokeskus, ruututietokanta</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>Source of the population</source>
        <translation>Väestötiedon lähde</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>Study (*.gpkg)</source>
        <translation>Tarkastelu (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>What the study is made of</source>
        <translation>Mistä tarkastelu koostuu</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>Choose a file for the study.</source>
        <translation>Valitse tarkastelulle tiedosto.</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Kansiota {folder} ei ole.</translation>
    </message>
    <message>
        <location filename="../ui/dock/setuppages.py"/>
        <source>This file is there already. It will be replaced, with all scenarios in it.</source>
        <translation>Tiedosto on jo olemassa. Se korvataan, ja kaikki sen skenaariot häviävät.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Drag a service point on the map and see at once which municipalities keep their promises, and whose way grows longer.</source>
        <translation>Raahaa palvelupistettä kartalla ja näe heti, missä kunnissa lupaukset pidetään ja kenen matka pitenee.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Take {study} from this list</source>
        <translation>Poista {study} tästä luettelosta</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>How does it work?</source>
        <translation>Miten se toimii?</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Recent studies</source>
        <translation>Viimeksi avatut tarkastelut</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Open a study</source>
        <translation>Avaa tarkastelu</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Study (*.gpkg);;All files (*)</source>
        <translation>Tarkastelu (*.gpkg);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Open the sample study</source>
        <translation>Avaa esimerkkiaineisto</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Try everything on an illustrative Keski-Uusimaa: published totals, but modelled roads, boundaries and population cells.</source>
        <translation>Kokeile kaikkea havainnollistavalla Keski-Uudellamaalla: asukasmäärät on julkaistu, mutta tiet, rajat ja väestöruudut on mallinnettu.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Open a study file…</source>
        <translation>Avaa tarkastelutiedosto…</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Go on with a study and its scenarios.</source>
        <translation>Jatka tarkastelua ja sen skenaarioita.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Set up a study…</source>
        <translation>Luo tarkastelu…</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>From your own roads, population, municipalities and service points, step by step.</source>
        <translation>Omista teistä, väestöstä, kunnista ja palvelupisteistä, vaihe vaiheelta.</translation>
    </message>
    <message>
        <location filename="../ui/dock/startpage.py"/>
        <source>Version {version}</source>
        <translation>Versio {version}</translation>
    </message>
    <message>
        <location filename="../ui/dock/steps.py"/>
        <source>complete</source>
        <translation>valmis</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Zoom to the study</source>
        <translation>Zoomaa tarkasteluun</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Publish…</source>
        <translation>Julkaise…</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Publish the study&apos;s results for residents and partners.</source>
        <translation>Julkaise tarkastelun tulokset asukkaille ja kumppaneille.</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Close the study</source>
        <translation>Sulje tarkastelu</translation>
    </message>
    <message>
        <location filename="../ui/dock/studyheading.py"/>
        <source>Pages of the study</source>
        <translation>Tarkastelun sivut</translation>
    </message>
    <message>
        <location filename="../ui/dock/studypage.py"/>
        <source>Keep for next time</source>
        <translation>Säilytä ensi kertaan</translation>
    </message>
    <message>
        <location filename="../ui/dock/studypage.py"/>
        <source>Plan</source>
        <translation>Suunnittelu</translation>
    </message>
    <message>
        <location filename="../ui/dock/studypage.py"/>
        <source>Compare</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <location filename="../ui/dock/studypage.py"/>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Kumoa: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Nothing to undo</source>
        <translation>Ei kumottavaa</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Redo: {what} (Ctrl+Shift+Z)</source>
        <translation>Tee uudelleen: {what} (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <location filename="../ui/dock/undobuttons.py"/>
        <source>Nothing to redo</source>
        <translation>Ei uudelleen tehtävää</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>New: {tier} {number}</source>
        <translation>Uusi: {tier} {number}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Move {name}</source>
        <translation>Siirrä {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Change the tier of {name}</source>
        <translation>Muuta tasoa ({name})</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Open {name}</source>
        <translation>Avaa {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Close {name}</source>
        <translation>Sulje {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Change the dates of {name}</source>
        <translation>Muuta päivämääriä ({name})</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Change {name}</source>
        <translation>Muuta tietoja ({name})</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Rename {name}</source>
        <translation>Nimeä {name} uudelleen</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>“{name}” is locked. Unlock it to change it.</source>
        <translation>”{name}” on lukittu. Poista lukitus, niin voit muuttaa sitä.</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Lock {name}</source>
        <translation>Lukitse {name}</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Unlock {name}</source>
        <translation>Poista lukitus ({name})</translation>
    </message>
    <message>
        <location filename="../ui/edits.py"/>
        <source>Place {name}</source>
        <translation>Sijoita {name}</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>Show it in the middle of the map</source>
        <translation>Näytä kartan keskellä</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>Nearest road</source>
        <translation>Lähin tie</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>No other facility is reached</source>
        <translation>Muuta palvelupistettä ei saavuteta</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>Click a demand cell on the map to see where its residents go, how long that takes, and what comes next.</source>
        <translation>Napsauta kartalla väestöruutua, niin näet, minne sen asukkaat menevät, kuinka kauan matka kestää ja mikä on seuraavaksi lähin.</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>Second nearest</source>
        <translation>Toiseksi lähin</translation>
    </message>
    <message>
        <location filename="../ui/explain/panel.py"/>
        <source>{change} against the nearest</source>
        <translation>{change} lähimpään verrattuna</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>{arrow} {change} against the baseline</source>
        <translation>{arrow} {change} vertailutilanteeseen nähden</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>{low}–{high}, about {expected} (suppressed)</source>
        <translation>{low}–{high}, noin {expected} (peitetty)</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>{distance} m away, {time} of the journey</source>
        <translation>{distance} m, matkasta {time}</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>No road that this mode may use lies near enough, so nothing can be reached. Check the roads here, and whether they are open to this mode.</source>
        <translation>Mikään tie, jota tällä kulkutavalla saa käyttää, ei ole riittävän lähellä, joten mihinkään ei pääse. Tarkista tiet tästä kohdasta ja se, ovatko ne tälle kulkutavalle sallittuja.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>This place lies outside all municipalities. With closed borders only facilities of the own municipality serve, and it has none.</source>
        <translation>Tämä paikka on kaikkien kuntien ulkopuolella. Kun rajat ovat suljetut, vain oman kunnan palvelupisteet palvelevat, eikä sillä ole omaa kuntaa.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>No open facility provides “{tier}”. Open one, or drag the tier onto the map.</source>
        <translation>Mikään avoinna oleva palvelupiste ei tarjoa tasoa ”{tier}”. Avaa jokin tai raahaa taso kartalle.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>No open facility within the borders that count provides “{tier}” for {place}. Open borders let facilities elsewhere serve.</source>
        <translation>Huomioitavien rajojen sisällä mikään avoinna oleva palvelupiste ei tarjoa tasoa ”{tier}” (alue: {place}). Jos rajat ovat avoimet, myös muualla olevat palvelupisteet palvelevat.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>The road here is not connected with any facility that provides “{tier}”: it is on an island of the network, behind a one-way street, or the facilities are off the road.</source>
        <translation>Tästä ei ole tieyhteyttä yhteenkään palvelupisteeseen, joka tarjoaa tason ”{tier}”: tie on verkon saarekkeessa tai yksisuuntaisen kadun takana, tai palvelupisteet ovat liian kaukana teistä.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>The rules ask for no travel times of this kind. Choose another mode or borders.</source>
        <translation>Säännöissä ei kysytä tällaisia matka-aikoja. Valitse toinen kulkutapa tai toiset rajat.</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>As long as in the baseline</source>
        <translation>Yhtä pitkä kuin vertailutilanteessa</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>none near enough</source>
        <translation>ei riittävän lähellä</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>Reached none in the baseline</source>
        <translation>Vertailutilanteessa ei yhteyttä</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>Reached one in the baseline</source>
        <translation>Vertailutilanteessa oli yhteys</translation>
    </message>
    <message>
        <location filename="../ui/explain/words.py"/>
        <source>{distance} m away</source>
        <translation>{distance} m</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>Search the log</source>
        <translation>Hae lokista</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>Your name in the log:</source>
        <translation>Nimesi lokissa:</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>nobody</source>
        <translation>ei nimeä</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>By this name the study file remembers what you save; whoever has the file can read it. Empty, nobody is named. It is kept in your QGIS settings.</source>
        <translation>Tällä nimellä tarkastelutiedosto muistaa, mitä tallennat; jokainen, jolla on tiedosto, voi lukea sen. Tyhjänä nimeä ei kirjata. Nimi säilyy QGISin asetuksissasi.</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>Nothing has been saved yet. Each time a scenario is saved, renamed or deleted, its changes are written down here.</source>
        <translation>Mitään ei ole vielä tallennettu. Aina kun skenaario tallennetaan, nimetään uudelleen tai poistetaan, sen muutokset kirjataan tähän.</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <location filename="../ui/log/page.py"/>
        <source>No entry has these words.</source>
        <translation>Näitä sanoja ei ole yhdessäkään merkinnässä.</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>{facility}: {what}</source>
        <translation>{facility}: {what}</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>scenario created</source>
        <translation>skenaario luotu</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>scenario renamed</source>
        <translation>skenaario nimetty uudelleen</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>scenario deleted</source>
        <translation>skenaario poistettu</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>added</source>
        <translation>lisätty</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>changed</source>
        <translation>muutettu</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>unlocked</source>
        <translation>lukitus poistettu</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>tier</source>
        <translation>taso</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>place</source>
        <translation>sijainti</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>status</source>
        <translation>tila</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>opens</source>
        <translation>avataan</translation>
    </message>
    <message>
        <location filename="../ui/log/words.py"/>
        <source>capacity</source>
        <translation>kapasiteetti</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>This place cannot be shown in both {map} and {study}. Bring the map back to the study&apos;s area, or give the project the study&apos;s coordinate system.</source>
        <translation>Tätä paikkaa ei voi esittää sekä järjestelmässä {map} että {study}. Palaa kartalla tarkastelun alueelle tai anna projektille tarkastelun koordinaattijärjestelmä.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>Open from a date</source>
        <translation>Avaamispäivä</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>Close from a date</source>
        <translation>Sulkemispäivä</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>“{name}” has no road within reach: nobody can travel to it. Drag it nearer to a road, or hold Shift to keep to the roads.</source>
        <translation>Palvelupisteen ”{name}” lähellä ei ole tietä: sinne ei pääse kukaan. Raahaa se lähemmäs tietä, tai pidä Shift painettuna, niin se pysyy teillä.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>“{name}” is outside all municipalities: it serves only where borders are open.</source>
        <translation>”{name}” on kaikkien kuntien ulkopuolella: se palvelee vain, kun rajat ovat avoimet.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>“{name}” stands where “{other}” already is.</source>
        <translation>”{name}” on samassa paikassa kuin ”{other}”.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>It cannot close before it has opened.</source>
        <translation>Sulkemispäivä ei voi olla ennen avaamispäivää.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>“{name}” is {distance} m from the nearest road. Hold Shift while dragging to keep to the roads.</source>
        <translation>”{name}” on {distance} metrin päässä lähimmästä tiestä. Pidä raahatessasi Shift painettuna, niin se pysyy teillä.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>First day of service of {name}</source>
        <translation>Ensimmäinen aukiolopäivä: {name}</translation>
    </message>
    <message>
        <location filename="../ui/maptool/commands.py"/>
        <source>Last day of service of {name}</source>
        <translation>Viimeinen aukiolopäivä: {name}</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Change tier</source>
        <translation>Muuta tasoa</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Open from a date…</source>
        <translation>Avaamispäivä…</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Close from a date…</source>
        <translation>Sulkemispäivä…</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Place here</source>
        <translation>Sijoita tähän</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Open</source>
        <translation>Auki</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Unlock</source>
        <translation>Poista lukitus</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Centre the map here</source>
        <translation>Keskitä kartta tähän</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Properties…</source>
        <translation>Ominaisuudet…</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <location filename="../ui/maptool/menu.py"/>
        <source>Explain this cell</source>
        <translation>Selitä tämä ruutu</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Properties of {name}</source>
        <translation>Ominaisuudet: {name}</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>First day of service</source>
        <translation>Ensimmäinen aukiolopäivä</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Last day of service</source>
        <translation>Viimeinen aukiolopäivä</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>outside all municipalities</source>
        <translation>kaikkien kuntien ulkopuolella</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>{east} m E, {north} m N ({crs})</source>
        <translation>E {east} m, N {north} m ({crs})</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>none within reach</source>
        <translation>ei riittävän lähellä</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Is open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Is closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>(none)</source>
        <translation>(ei mitään)</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Locked: unlock it to change it.</source>
        <translation>Lukittu: poista lukitus, niin voit muuttaa.</translation>
    </message>
    <message>
        <location filename="../ui/maptool/properties.py"/>
        <source>Coordinates</source>
        <translation>Koordinaatit</translation>
    </message>
    <message>
        <location filename="../ui/modes.py"/>
        <source>Preparing: {mode}</source>
        <translation>Valmistellaan: {mode}</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>Impact report in {folder}</source>
        <translation>Vaikutusraportti kansiossa {folder}</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>Writing the impact report…</source>
        <translation>Kirjoitetaan vaikutusraporttia…</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>The report was stopped.</source>
        <translation>Raportin kirjoittaminen keskeytettiin.</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>The report could not be written. {reason}</source>
        <translation>Raporttia ei voitu kirjoittaa. {reason}</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/outcomes.py"/>
        <source>The report is in {folder}</source>
        <translation>Raportti on kansiossa {folder}</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>For each language a page for the browser, a PDF and the tables as spreadsheets.</source>
        <translation>Kullakin kielellä sivu selaimelle, PDF ja taulukot laskentataulukkoina.</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Languages:</source>
        <translation>Kielet:</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Folder of the report</source>
        <translation>Raportin kansio</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Folder:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Write the report</source>
        <translation>Kirjoita raportti</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Choose at least one language.</source>
        <translation>Valitse vähintään yksi kieli.</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Before:</source>
        <translation>Ennen:</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>After:</source>
        <translation>Jälkeen:</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>Choose a folder.</source>
        <translation>Valitse kansio.</translation>
    </message>
    <message>
        <location filename="../ui/outcomes/reportdialog.py"/>
        <source>The folder has a report in {languages} already. It will be replaced.</source>
        <translation>Kansiossa on jo raportti ({languages}). Se korvataan.</translation>
    </message>
    <message>
        <location filename="../ui/palette/chips.py"/>
        <source>Drag onto the map to place one, or onto a facility to give it this tier.</source>
        <translation>Sijoita uusi raahaamalla kartalle, tai anna palvelupisteelle tämä taso raahaamalla sen päälle.</translation>
    </message>
    <message>
        <location filename="../ui/palette/chips.py"/>
        <source>Digital services are at no distance.</source>
        <translation>Digitaalisiin palveluihin ei ole matkaa.</translation>
    </message>
    <message>
        <location filename="../ui/palette/panel.py"/>
        <source>Place on the map</source>
        <translation>Sijoita kartalle</translation>
    </message>
    <message>
        <location filename="../ui/palette/panel.py"/>
        <source>Give the selected facility this tier</source>
        <translation>Anna tämä taso valitulle palvelupisteelle</translation>
    </message>
    <message>
        <location filename="../ui/palette/panel.py"/>
        <source>Show this tier&apos;s travel times</source>
        <translation>Näytä tämän tason matka-ajat</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>{n} open · {closed} closed</source>
        <translation>{n} auki · {closed} kiinni</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>The rules ask for {lower}–{upper} residents each.</source>
        <translation>Säännöt edellyttävät {lower}–{upper} asukasta palvelupistettä kohden.</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>wanted: one per {lower}–{upper} residents</source>
        <translation>tavoite: yksi {lower}–{upper} asukasta kohden</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>{n} residents each</source>
        <translation>{n} asukasta/piste</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>{n} each</source>
        <translation>{n}/piste</translation>
    </message>
    <message>
        <location filename="../ui/palette/words.py"/>
        <source>{n} open</source>
        <translation>{n} auki</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Take back the last change of the rules</source>
        <translation>Kumoa sääntöjen viimeisin muutos</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Add a rule</source>
        <translation>Lisää sääntö</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Load a rule set from a file</source>
        <translation>Lataa säännöstö tiedostosta</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Save the rule set to a file</source>
        <translation>Tallenna säännöstö tiedostoon</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Start over</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Rules of the study</source>
        <translation>Tarkastelun säännöt</translation>
    </message>
    <message>
        <location filename="../ui/rules/bar.py"/>
        <source>Rules that come with the plugin</source>
        <translation>Lisäosan mukana tulevat säännöt</translation>
    </message>
    <message>
        <location filename="../ui/rules/card.py"/>
        <source>Values of the rule</source>
        <translation>Säännön arvot</translation>
    </message>
    <message>
        <location filename="../ui/rules/card.py"/>
        <source>Judge by this rule</source>
        <translation>Arvioi tällä säännöllä</translation>
    </message>
    <message>
        <location filename="../ui/rules/card.py"/>
        <source>Duplicate</source>
        <translation>Monista</translation>
    </message>
    <message>
        <location filename="../ui/rules/form.py"/>
        <source>Rules that are off were left out: {n}.</source>
        <translation>Pois jätettyjä sääntöjä, jotka eivät ole käytössä: {n}.</translation>
    </message>
    <message>
        <location filename="../ui/rules/form.py"/>
        <source>Saved to {file}.</source>
        <translation>Tallennettu tiedostoon {file}.</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>Statistics and day</source>
        <translation>Tunnusluvut ja tarkastelupäivä</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>Minutes, apart by semicolons: 10; 20; 30</source>
        <translation>Minuutit puolipistein erotettuina: 10; 20; 30</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>Opening and closing dates are held against this day; without it, only whether a facility is open counts.</source>
        <translation>Avaamis- ja sulkemispäiviä verrataan tähän päivään; ilman sitä ratkaisee vain se, onko palvelupisteen tila avoinna.</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>Day judged</source>
        <translation>Arviointipäivä</translation>
    </message>
    <message>
        <location filename="../ui/rules/general.py"/>
        <source>On the day</source>
        <translation>Päivänä</translation>
    </message>
    <message>
        <location filename="../ui/rules/kinds.py"/>
        <source>residents</source>
        <translation>asukasta</translation>
    </message>
    <message>
        <location filename="../ui/rules/kinds.py"/>
        <source>Stated</source>
        <translation>Ilmoitettu</translation>
    </message>
    <message>
        <location filename="../ui/rules/kinds.py"/>
        <source>% points</source>
        <translation>%-yks.</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>“{figure}” is at least {target} % by {date}</source>
        <translation>”{figure}” on vähintään {target} % {date} mennessä</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{groups}: {measure} grows by at most {n} min – {tier}, {mode}</source>
        <translation>{groups}: {measure} kasvaa enintään {n} min – {tier}, {mode}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Facilities in the area</source>
        <translation>Palvelupisteet alueella</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Share within a travel time</source>
        <translation>Osuus matka-ajan sisällä</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Residents per facility</source>
        <translation>Asukkaita palvelupistettä kohden</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Change against the baseline</source>
        <translation>Muutos vertailutilanteeseen</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Stated figure by a date</source>
        <translation>Ilmoitettu luku määräpäivään mennessä</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Each municipality</source>
        <translation>Jokainen kunta</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>The whole county</source>
        <translation>Koko hyvinvointialue</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Mean journey</source>
        <translation>Keskimääräinen matka-aika</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Median journey</source>
        <translation>Matka-ajan mediaani</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>90th percentile of journeys</source>
        <translation>Matka-ajan 90. persentiili</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>95th percentile of journeys</source>
        <translation>Matka-ajan 95. persentiili</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Share within a time</source>
        <translation>Osuus aikarajan sisällä</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>All residents by facilities</source>
        <translation>Asukkaat / palvelupisteet</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Residents who are nearest</source>
        <translation>Asukkaat, joille lähin</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Counts too</source>
        <translation>Lasketaan myös</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>At least</source>
        <translation>Vähintään</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Area judged</source>
        <translation>Arvioitava alue</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Within</source>
        <translation>Aikaraja</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Mode</source>
        <translation>Kulkutapa</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>From</source>
        <translation>Alaraja</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>To</source>
        <translation>Yläraja</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Measure</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Grows at most</source>
        <translation>Heikkenee enintään</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Target</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Deadline</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Value now</source>
        <translation>Nykyinen arvo</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Date of the value</source>
        <translation>Arvon päivämäärä</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Thresholds</source>
        <translation>Raja-arvot</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>Modes</source>
        <translation>Kulkutavat</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{young}–{old} years</source>
        <translation>{young}–{old}-vuotiaat</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{group}: {share} % within {n} min – {tier}, {mode}</source>
        <translation>{group}: {share} % enintään {n} min päässä – {tier}, {mode}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{groups}: share within {n} min falls by at most {points} points – {tier}, {mode}</source>
        <translation>{groups}: osuus enintään {n} min päässä laskee enintään {points} %-yks. – {tier}, {mode}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>At least {n} in the county: {tier}</source>
        <translation>Hyvinvointialueella vähintään {n}: {tier}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>At least {n} in each municipality: {tier}</source>
        <translation>Kussakin kunnassa vähintään {n}: {tier}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{lower}–{upper} residents per facility: {tier}</source>
        <translation>{lower}–{upper} asukasta palvelupistettä kohden: {tier}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{lower}–{upper} residents nearest to each: {tier}</source>
        <translation>Kukin lähin {lower}–{upper} asukkaalle: {tier}</translation>
    </message>
    <message>
        <location filename="../ui/rules/words.py"/>
        <source>{age} and older</source>
        <translation>{age} vuotta täyttäneet</translation>
    </message>
    <message>
        <location filename="../ui/savepath.py"/>
        <source>There is a file {path} already. Replace it?</source>
        <translation>Tiedosto {path} on jo olemassa. Korvataanko se?</translation>
    </message>
    <message>
        <location filename="../ui/scenariobook.py"/>
        <source>New scenario</source>
        <translation>Uusi skenaario</translation>
    </message>
    <message>
        <location filename="../ui/scenariobook.py"/>
        <source>Found: {scenario}</source>
        <translation>Löytynyt: {scenario}</translation>
    </message>
    <message>
        <location filename="../ui/scenariobook.py"/>
        <source>The unsaved work that was found is now the scenario “{scenario}”.</source>
        <translation>Löytynyt tallentamaton työ on nyt skenaariona ”{scenario}”.</translation>
    </message>
    <message>
        <location filename="../ui/session.py"/>
        <source>Facilities of the scenario</source>
        <translation>Skenaarion palvelupisteet</translation>
    </message>
    <message>
        <location filename="../ui/stale/bar.py"/>
        <source>“{name}” is out of date. Changed since: {parts}.</source>
        <translation>”{name}” on vanhentunut. Sen jälkeen muuttunut: {parts}.</translation>
    </message>
    <message>
        <location filename="../ui/stale/bar.py"/>
        <source>{n} results are out of date. Changed since: {parts}.</source>
        <translation>Vanhentuneita tuloksia: {n}. Sen jälkeen muuttunut: {parts}.</translation>
    </message>
    <message>
        <location filename="../ui/stale/words.py"/>
        <source>Out of date. Changed since: {parts}.</source>
        <translation>Vanhentunut. Sen jälkeen muuttunut: {parts}.</translation>
    </message>
    <message>
        <location filename="../ui/table/because.py"/>
        <source>Places that decide</source>
        <translation>Ratkaisevat paikat</translation>
    </message>
    <message>
        <location filename="../ui/table/because.py"/>
        <source>{place}: why this verdict</source>
        <translation>{place}: arvioinnin perustelu</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Municipalities, each with the worst of its verdicts; the last row is the whole county.</source>
        <translation>Kunnat ja kunkin heikoin arviointitulos; viimeinen rivi on koko hyvinvointialue.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Residents of the group: {group}.</source>
        <translation>Ryhmän asukkaat: {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>share</source>
        <translation>osuus</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Share of residents within {n} minutes, {group}. The bar shows it; its pale end how much is open because small counts are suppressed.</source>
        <translation>Osuus asukkaista enintään {n} minuutin päässä, {group}. Palkki näyttää osuuden; sen vaalea pää kertoo, kuinka paljon on epävarmaa, koska pienet luvut on peitetty.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Mean travel time in minutes of those who reach a facility, {group}.</source>
        <translation>Palvelupisteeseen pääsevien keskimääräinen matka-aika minuutteina, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>95 % of residents are within so many minutes, {group}. Blank where more than 5 % reach no facility.</source>
        <translation>95 % asukkaista on enintään näin monen minuutin päässä, {group}. Tyhjä, jos yli 5 % ei pääse mihinkään palvelupisteeseen.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Longest</source>
        <translation>Pisin</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Longest travel time in minutes of those who reach a facility, {group}.</source>
        <translation>Palvelupisteeseen pääsevien pisin matka-aika minuutteina, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>How many minutes longer (▲) or shorter (▼) the mean is than in the baseline, {group}.</source>
        <translation>Montako minuuttia keskiarvo on pidempi (▲) tai lyhyempi (▼) kuin vertailutilanteessa, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>How many more residents (▲) than in the baseline reach no facility at all, {group}.</source>
        <translation>Montako asukasta enemmän (▲) kuin vertailutilanteessa ei pääse mihinkään palvelupisteeseen, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columns.py"/>
        <source>Residents farther than {n} minutes, or who reach no facility, {group}.</source>
        <translation>Asukkaat, jotka ovat yli {n} minuutin päässä tai eivät pääse mihinkään palvelupisteeseen, {group}.</translation>
    </message>
    <message>
        <location filename="../ui/table/columnstate.py"/>
        <source>All columns, in their own order and width</source>
        <translation>Kaikki sarakkeet, oma järjestys ja leveys</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>Close the list</source>
        <translation>Sulje luettelo</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>Cells that decide</source>
        <translation>Ratkaisevat ruudut</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>{place}: no travel times to show</source>
        <translation>{place}: ei näytettäviä matka-aikoja</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>{place}: {n} cells beyond {limit} min</source>
        <translation>{place} – ruutuja yli {limit} min päässä: {n}</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>{place}: longest journeys, none beyond {limit} min</source>
        <translation>{place}: pisimmät matkat, ei yhtään yli {limit} min</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>{place}: {n} cells lose time</source>
        <translation>{place} – ruutuja, joista matka pitenee: {n}</translation>
    </message>
    <message>
        <location filename="../ui/table/decidinglist.py"/>
        <source>▲ cut off</source>
        <translation>▲ katkeaa</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>Save the table</source>
        <translation>Tallenna taulukko</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-työkirja (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-laskentataulukko (*.ods)</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>Comma separated values (*.csv)</source>
        <translation>Pilkuin erotetut arvot (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/table/export.py"/>
        <source>Threshold, min</source>
        <translation>Raja-arvo, min</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>The tier that people travel to; facilities of higher tiers provide it too.</source>
        <translation>Taso, jonka palveluihin matkustetaan; myös ylempien tasojen palvelupisteet tarjoavat sen.</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>The residents that are counted.</source>
        <translation>Asukkaat, jotka lasketaan mukaan.</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>Threshold in minutes</source>
        <translation>Raja-arvo minuutteina</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>Minutes that shares and residents beyond are counted for. Choose or type any.</source>
        <translation>Minuutit, joille osuudet ja rajan yli jäävät asukkaat lasketaan. Valitse tai kirjoita mikä tahansa arvo.</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>How people travel.</source>
        <translation>Miten ihmiset kulkevat.</translation>
    </message>
    <message>
        <location filename="../ui/table/filters.py"/>
        <source>Whether people may use facilities of other municipalities.</source>
        <translation>Voivatko asukkaat käyttää muiden kuntien palvelupisteitä.</translation>
    </message>
    <message>
        <location filename="../ui/table/model.py"/>
        <source>Surely between {low} and {high}</source>
        <translation>Varmasti vähintään {low} ja enintään {high}</translation>
    </message>
    <message>
        <location filename="../ui/table/model.py"/>
        <source>Met in {n} of {all} municipalities</source>
        <translation>Täyttyy {n}/{all} kunnassa</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Copy or save the table, choose columns</source>
        <translation>Kopioi tai tallenna taulukko, valitse sarakkeet</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Scorecard</source>
        <translation>Tuloskortti</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>No study is open.</source>
        <translation>Mikään tarkastelu ei ole auki.</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Copy the whole table</source>
        <translation>Kopioi koko taulukko</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>Why this verdict…</source>
        <translation>Arvioinnin perustelu…</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>scorecard</source>
        <translation>tuloskortti</translation>
    </message>
    <message>
        <location filename="../ui/table/view.py"/>
        <source>No open facility provides the tier “{tier}”: nobody reaches one. Open one, or drag its chip onto the map.</source>
        <translation>Mikään avoinna oleva palvelupiste ei tarjoa tasoa ”{tier}”: kukaan ei saavuta sitä. Avaa jokin tai raahaa tason painike kartalle.</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Threshold: {n}</source>
        <translation>Raja-arvo: {n}</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{lower}–{upper} k</source>
        <translation>{lower}–{upper} tuh.</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Margin: {n}</source>
        <translation>Ero raja-arvoon: {n}</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Margin in time: {n} min</source>
        <translation>Ero aikana: {n} min</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>≤ +{n} min</source>
        <translation>≤ +{n} min</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{n} residents</source>
        <translation>{n} asukasta</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{n} facilities</source>
        <translation>{n} kpl</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Digital share</source>
        <translation>Digiosuus</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{share} ≤ {n} min</source>
        <translation>{share} ≤ {n} min</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>{bounds} each</source>
        <translation>{bounds}/piste</translation>
    </message>
    <message>
        <location filename="../ui/table/words.py"/>
        <source>Value: {n}</source>
        <translation>Arvo: {n}</translation>
    </message>
    <message>
        <location filename="../ui/tasks.py"/>
        <source>Opening {study}</source>
        <translation>Avataan {study}</translation>
    </message>
    <message>
        <location filename="../ui/tasks.py"/>
        <source>Making the sample study</source>
        <translation>Luodaan esimerkkiaineistoa</translation>
    </message>
    <message>
        <location filename="../ui/tasks.py"/>
        <source>Setting up {study}</source>
        <translation>Luodaan {study}</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>Within the county</source>
        <translation>Hyvinvointialueen sisällä</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>Own municipality</source>
        <translation>Oma kunta</translation>
    </message>
    <message>
        <location filename="../ui/work.py"/>
        <source>The computer ran out of memory. Close other programs, or take roads of a smaller area.</source>
        <translation>Tietokoneen muisti loppui. Sulje muita ohjelmia tai käytä pienemmän alueen teitä.</translation>
    </message>
    <message>
        <location filename="../ui/work.py"/>
        <source>Something unforeseen went wrong: {error}. The details are in the log messages panel, under Service Network Planner.</source>
        <translation>Tapahtui odottamaton virhe: {error}. Tarkemmat tiedot ovat lokiviestien paneelissa kohdassa Service Network Planner.</translation>
    </message>
    <message>
        <location filename="../ui/work.py"/>
        <source>The file {file} could not be read or written: {reason}. Check that the disk has room and that you may write to its folder.</source>
        <translation>Tiedostoa {file} ei voitu lukea tai kirjoittaa: {reason}. Tarkista, että levyllä on tilaa ja että sinulla on oikeus kirjoittaa kansioon.</translation>
    </message>
</context>
</TS>
