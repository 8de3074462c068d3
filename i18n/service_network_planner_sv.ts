<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ServiceNetworkPlanner</name>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Build network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Joins a road layer into a network and keeps it in a file, which other algorithms open in a fraction of the time. The file remembers what the roads looked like: when they change, it is reported as stale instead of giving old figures. One file serves cars, bicycles and pedestrians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>A network file, its fingerprint, and the number of nodes, edges and parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Where the network is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Connected parts, by car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Length of roads (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Network file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>Network files (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/buildnetwork.py"/>
        <source>{nodes} nodes, {edges} edges, {length} km of roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>No road joins this part to the largest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>One-way streets let nobody leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>One-way streets let nobody enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>The only road to the part behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A dead end just short of this road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Check network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Finds what makes travel times wrong before anything is computed: parts that no road joins to the rest, streets that nobody can leave or enter, single roads on which a whole part of the network hangs, and dead ends that stop just short of another road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A point for each finding, largest first, and the figures of the network: nodes, edges, length, parts, and the share of roads from which every other can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Nodes concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Length of roads (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Width of the gap (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Feature of the roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Dead ends this near another road that they are not joined to are reported. 0 looks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A road without a way around is reported if at least this many nodes lie behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>A point for each finding, with its kind and its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Connected parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Strongly connected parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Share of the largest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Dead ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Roads without a way around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Widest gap to look for (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>{nodes} nodes, {edges} edges, {length} km; {parts} parts; {share} % of the length can be reached from everywhere and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/checknetwork.py"/>
        <source>Smallest part behind a single road (nodes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Municipal compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Judges for every municipality whether the rules of the service network are kept, with the figures behind each verdict: residents, the share within each time, mean, median, P90, P95 and longest travel time, by tier and population group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Verdicts with value, threshold, margin and reason; the municipalities with their verdict; all statistics; the cells with their travel times; and the facilities with the residents that they serve. On request all of it in one GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Number of verdicts: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>The day that is judged: facilities count if they are open on it. Without a day, opening and closing dates are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Day to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>The baseline of rules about change. Without it they do not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>JSON file with tiers, groups and rules. Without one the rule set of Keski-Uusimaa is used, which comes with the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Municipalities by verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>A municipality&apos;s verdict is not met if any of its rules is not, else uncertain if any is, else met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>A row for each rule and municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>A row for each municipality, tier, mode, borders and population group, and for the whole county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Cells with travel times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>The population layer with minutes and nearest facility for each tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Facilities with residents served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Tier, status on the day, and how many residents have it as their nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>A file with all results and their styles. A former file of this name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>All results in one GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compliance.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Import OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Reads the roads of an OpenStreetMap file (.osm.pbf, .osm or .osm.gz) and splits them at every junction, ready for “Build network”. Roads that cross on a bridge are not joined. Also reads facilities, municipalities and residential buildings if outputs are given for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads with class, speed limit and direction. OpenStreetMap data is available under the Open Database Licence: name its contributors on your maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>A whole-country or regional extract, PBF or XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Which points and areas are facilities, and the tier each becomes: rules with semicolons between, such as amenity=clinic,doctors-&gt;centre or healthcare=*. The first rule that fits counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>8 in most countries, among them Finland, Switzerland and Germany; 7 in some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Also take roads with access=private or access=no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>System of the outputs; a projected one in metres that suits the area by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Roads, split where they meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Points and centres of areas with the tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Administrative areas of the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Residential buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Centres of buildings in which people may live, with footprint, storeys and flats, by which residents can be spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>OpenStreetMap file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Tags of facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Administrative level of municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Include private roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>{roads} roads, {length} km, in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>OpenStreetMap files (*.pbf *.osm *.osm.gz *.xml);;All files (*.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/importosm.py"/>
        <source>Coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Service points, with a tier each. Polygons, such as buildings, count at their centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Tier field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Tier of the facility, by the identifier, a name or another word that the rule set has for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Facility identifier field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Identifier of the facility, for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Facility name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Name of the facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Status field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Open or closed, in English, Finnish or Swedish, or yes and no. Empty means open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Opening date field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>First day on which the facility is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Closing date field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Last day on which the facility is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/facilities.py"/>
        <source>Rule sets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Polygon layer of the municipalities that are judged; together they are the county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Municipality code field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Code of the municipality; numbers get leading zeros to three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Municipality name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Name of the municipality; the code without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Fields of the municipality layer with published numbers of residents, as group=field with commas between. Suppressed groups are estimated so that they add up to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/municipalities.py"/>
        <source>Published residents by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Network file made by “Build network”; it opens at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>There is no network: neither a network file nor a road layer is given. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Without one the network is built from the road layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>What to do when the road layer is no longer the one that the network file was built from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>If the roads have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Stop and say that the network is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/network.py"/>
        <source>Warn and go on with the old network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>“{layer}” has points, which cannot be split by area. They belong where they are: set “Cells across municipal borders” so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Points or grid cells with residents. The people of a cell count at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Residents field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Number of residents. Empty and negative values are unknown, and are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Identifier field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Identifier of the point or cell, for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Fields of population groups with commas between, as group=field where the rule set names the group otherwise, such as: age_65plus=Y_GE65. -1 and empty mean suppressed: such groups are given as low, expected and high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Dense cells on a border can shift a municipality&apos;s total by several per cent; splitting is more even. Points have no area and belong where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Multiply the residents of each municipality so that they add up to its published total; also for layers with other weights, such as the floor area of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Written beside the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Population groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Cells across municipal borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Scale to published totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Year of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Belong where their centre is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/population.py"/>
        <source>Are split by the area on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Line layer of the roads, in any coordinate reference system. Lines join where they share an end point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Road class field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Class of the road, such as primary or residential. It decides the speed where no speed is given, and which roads bicycles and pedestrians may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Speed field (km/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Speed of cars on the road in km/h. Empty, zero and negative values fall back to the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Direction field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Whether traffic goes along the line as it is drawn, against it, or both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic along the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic against the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values for traffic both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Level field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>0 for the ground, 1 for a bridge, -1 for a tunnel. Roads that pass through a point at different levels are not joined there. Not needed for data in which bridges share no end points with the roads below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Line ends this many metres apart, or less, are joined. 0 joins equal coordinates only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Also join lines at vertices between their ends. For data that draws a street as one line across its junctions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Values of the direction field, with commas between. Empty fields mean both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Joining tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/roads.py"/>
        <source>Join at all shared vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Cars take the speed field, then the speed of the road class, and obey one-way streets. Bicycles and pedestrians have speeds of their own and stay off motorways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Mode of transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speeds that replace the usual ones, such as: primary=70, residential=25. A speed of 0 closes the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Seconds lost at the junction that a road leads to, such as: residential=8, primary=3. Off when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Multiplies all travel times on roads: 1.15 where measured times are 15 % longer than free flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Points farther than this from every usable road are listed as unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speed on the straight leg between a point and its nearest road. By default 20 km/h by car, 8 by bicycle and 4 on foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Points are not snapped to parts of the network with fewer nodes than this that no road joins to the rest. 0 uses every road; raise it for data with stray lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speeds by road class (km/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Junction delay by road class (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Calibration factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Maximum distance to a road (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Speed between a point and the road (km/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/inputs/travel.py"/>
        <source>Ignore parts smaller than (nodes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Create the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Generates an illustrative study of Keski-Uusimaa, Finland, to try the planner on: six municipalities, a population grid with age groups, roads, and the health and social service points of 2025, some of which close by 2030. Municipal totals are published figures; boundaries, population cells and roads are modelled and not real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>One GeoPackage in EPSG:3067 with the tables municipalities, population, roads, facilities and about; the last says what is published and what is modelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>The GeoPackage, about 9 MB. A former one is replaced only when the new one is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>The same seed gives the same study; another one gives other roads, boundaries and cells within the same published totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>An illustrative study: {residents} residents in {cells} cells, {lines} roads, {facilities} service points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/samplestudy.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Travel times to facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Finds the nearest facility of each tier, or the k nearest, from every point or cell over the road network, with one-way streets, exact positions on the roads and the way from the door to the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>The input features with a row for each tier and rank: the facility, the time in minutes, and how far the point is from the road. Where no facility can be reached the time is empty. On request the routes, as lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Where people are; cells count at their centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>With a rule set a higher tier also provides what a lower one does. Without one every value of the tier field is a tier of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Facilities that are not open on this day are left out. Without a day, opening and closing dates are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>How many facilities to find from each point; a large number gives all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Facilities farther than this are not looked for. Exactly this long counts as reached. Without it there is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>People travel to a health centre; an ambulance travels from its station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>A row for each point, tier and rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>The way on the roads for each row with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Begin and end routes at the points themselves, not at their places on the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Points or cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Nearest facilities of each tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Longest time (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Travel times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Direction of travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>Draw routes from door to door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>To the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/traveltimes.py"/>
        <source>From the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Map of verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Draws the results of “Municipal compliance” on an A4 sheet: municipalities by verdict, facilities by tier, legend, scale bar, north arrow and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>A PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Output of “Municipal compliance”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Drawn pale, for orientation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Are the rules of the service network kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>The heading of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>A line below it, such as the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Whose data the map shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>150 for the screen, 300 for print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Where the picture is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/verdictmap.py"/>
        <source>Resolution (dots per inch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Whole county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Residents without a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Mean time of those who arrive (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Median time (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>90 % are within (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>95 % are within (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Cell with the longest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Cells with unknown residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>{label}, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>{label}, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Share of residents within {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Residents beyond {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Rule in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Kind of rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Municipality code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Value at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Value at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Margin (negative when not kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Tiers that also count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Population group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Tier in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Status on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Municipality by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Rules that are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Tier of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Margin (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Residents nearest to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Minutes to {tier} ({mode})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/complianceresults.py"/>
        <source>Nearest facility: {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Road class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Speed limit (km/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Layer (bridges above 0, tunnels below)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Length (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Name in Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Residents, as tagged in OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>OpenStreetMap building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Kind of building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Storeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/osm/fields.py"/>
        <source>Footprint (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Rank (1 is nearest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Name of the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Travel time (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Distance to the road (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Distance of the facility to the road (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Feature of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/traveltimeresults.py"/>
        <source>Length (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gis/verdictmap.py"/>
        <source>Facilities by tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The file does not say which one its coordinates are in, or QGIS did not recognise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Set it in the layer&apos;s properties under Source (Finnish data is often in EPSG:3067), then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The coordinates of layer “{layer}” do not fit its coordinate reference system, {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The system was probably assigned by mistake, for example degrees to coordinates in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Correct the system in the layer&apos;s properties under Source, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Coordinates could not be transformed from {source} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Some of them lie where the target system is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a system that covers the whole area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Its file was moved or deleted, or its database or service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Repair the layer&apos;s source in QGIS, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no lines but {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Another layer was chosen in place of the roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a line layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has neither points nor polygons but {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Another layer was chosen by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a point or polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no polygons but {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no features to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The layer is empty, a filter hides everything, or only selected features were asked for and none is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Check the layer&apos;s filter and selection, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>None of the {count} features of layer “{layer}” has a usable geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Their geometries are missing or broken, or could not be transformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Check validity” on the layer and repair it, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Layer “{layer}” has no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The layer was changed; its fields are: {available}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose one of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The path was mistyped, or the drive is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Create the folder or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The file or its folder is read-only, the disk is full, or the name is that of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another place for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{path} is in use and cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>It is open in QGIS or in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Close it there, or choose another name for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The results could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>The disk may be full, or the format too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Choose another place, or GeoPackage as format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have no geometry and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Delete them or draw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have broken geometry, such as a line of one point or coordinates beyond the map; the broken parts were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Check validity” on the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” lie where the computing coordinate reference system is not defined and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Check their coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have several parts; each part became a road of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} features of layer “{layer}” have several points; their mean was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Multipart to singleparts” if each point is a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} polygons of layer “{layer}” were invalid, for example crossing themselves, and were repaired for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Run “Fix geometries” to repair them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no numbers and count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Correct them in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no speeds and count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Speeds are numbers in km/h, or text such as “80 km/h” or “50 mph”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are no dates and count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Write dates as 2030-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>{count} values of field “{field}” in layer “{layer}” are neither yes nor no and count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/layers.py"/>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer has no lines to build a network of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Perhaps a filter or a selection leaves nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Clear the filter, or choose the layer with the roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The joining tolerance of {tolerance} m cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 0 to join equal end points only, or a few centimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road class field has {count} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>At most {limit} make sense, so this is probably a field of names or identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose the field that holds the class of the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network&apos;s arcs do not fit together: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The program that made them is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Build the network again from the road layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>There is no network file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was moved, renamed or not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose it again, or run “Build network”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{path} cannot be read as a network file ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It is another kind of file, or it was cut off in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose another file, or run “Build network” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network file {path} has the newer format {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>It was built with a later version of this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Update the plugin, or build the network again with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network file is stale: the road layer “{layer}” has changed since it was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Roads were edited or the file was replaced, so its travel times would be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Build network” again, or set “If the roads have changed” to go on anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The file {path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The folder is missing, read-only or full, or another program holds the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Choose another place, or free this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A speed of {speed} km/h for “{road_class}” is impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Speeds lie between 0 (closed) and 300 km/h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct the list of speeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A junction delay of {delay} s for “{road_class}” is impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Delays lie between 0 and 3 600 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct the list of delays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>A calibration factor of {factor} is out of bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The factor multiplies travel times and lies between 0.1 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 1 to leave times as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>“{text}” cannot be read as a class and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The list has the form: motorway=110, primary=75.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Correct this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The {k} nearest facilities were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>There has to be at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>“{value}” stands for more than one direction of travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The same value is given for forward, backward or both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Give each direction its own values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a speed that is zero, negative or above 300 km/h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They got the speed of their class; correct the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a direction value that is none of the given ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They count as open both ways; add the value to forward, backward or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} roads have a class without a speed of its own by {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They got {speed} km/h where no speed field says otherwise; add the class to the speeds by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The network falls into {count} parts that no road joins; the largest has {share} % of the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Run “Check network” to see where, and raise the joining tolerance or join at vertices if roads should meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer “{layer}” that the network file was built from cannot be opened, so nobody can tell whether it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The figures are those of the roads as they were on {built}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>The road layer “{layer}” has changed since the network file was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>As asked, the figures are those of the roads as they were on {built}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} points of “{layer}” lie farther than {distance} m from any usable road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They are listed as unreachable; raise the maximum snapping distance, or move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>From {count} points of “{layer}” no facility of the tier {tier} can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>They lie on an island of the network or beyond the cutoff; they are listed without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>{count} facilities stand on a small part of the network that nothing joins to the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Few can reach them; raise “Ignore parts smaller than” to snap them to the main network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Travel times are multiplied by the factor {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/network.py"/>
        <source>Junction delays are on for {count} road classes: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Download the file again, for example from an extract service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It was moved or deleted, or the path mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Choose the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It is a folder, a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Choose an .osm.pbf, .osm or .osm.gz file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>You may not be allowed to, or its drive is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Copy it to a place where you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Its download or export failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} is not an OpenStreetMap file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>It holds something else under that name, often the error page of a web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} breaks off after {percent:.0f} % of what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Its download or copy was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} could not be read to its end (GDAL: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>The file is damaged or was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{path} has no roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>The extract was filtered to other things, or all its roads are private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Use an extract with ways that have highway tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>“{part}” is not understood as a rule for tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>A rule is a key, values and, if wanted, the tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Write for example: amenity=hospital-&gt;hospital; amenity=clinic,doctors-&gt;centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} private roads were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>An option includes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} speed limits were not understood; the speed of the road class is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Correct speed_kmh in the roads if it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} ways were left out because their highway tag names no road to travel on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No feature has the tags of a facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Check the tags, or add the facilities yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} facilities have no tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Fill the field tier, or name tiers in the tags, as in amenity=clinic-&gt;centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No complete administrative area is of level {level}; the levels that occur, with their number, follow if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Municipalities are level 8 in most countries and 7 in some; extracts often cut them at the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>{count} features without a usable shape were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>They are drawn wrongly in OpenStreetMap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>No building is residential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/osm.py"/>
        <source>Use an extract with buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} rows of the municipality layer have no area and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Repair their geometries if they should count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have an invalid area (such as a border that crosses itself); it was repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Look at them on the map, or repair the layer with “Fix geometries”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have no code; their name, or row, stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Choose the field with the municipality codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipalities have no name; their code stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Choose the field with the municipality names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipality codes stand on several rows; their areas were joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>This is as it should be for islands; otherwise correct the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} municipality codes have rows with different names; the first name was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check whether two municipalities have the same code by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} pairs of municipalities overlap, by {area_km2} km² in all. A point there belongs to the first of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Correct the borders if the overlap is inhabited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no identifier; one was made from their row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Give them identifiers, so that scenarios can name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facility identifiers occur more than once; the later ones got a suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check whether facilities are in the layer twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no geometry and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Give them a place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have no tier: they are kept, but provide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Fill in their tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have a tier that the rule set does not know: they are kept, but provide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Use one of these: {known}; or add the word to a tier&apos;s aliases in the rule set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities have a status that was not understood; they count as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write open or closed (avoinna or suljettu, öppen or stängd, 1 or 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} opening or closing dates were not understood and do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Write dates like 2027-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities close before they open: they are never open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Correct their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>{count} facilities lie outside all municipalities. They serve where rules let people cross borders, and are in no municipality&apos;s count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/places.py"/>
        <source>Check their places if they should be inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>None of the {count} rows of the municipality layer has an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The layer is empty, or its geometries are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a polygon layer with one area per municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The population layer has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A filter leaves nothing, or the wrong layer was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a layer with population cells or points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>None of the {count} rows of the population layer has residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The field chosen for residents is empty, is text, or marks everything as unknown (-1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose the field that holds the number of residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>All {count} population cells lie outside the municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>One of the two layers has a wrong coordinate reference system, or they show different areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Look at both layers on the map, and correct the system in the layer&apos;s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The population layer has more than {limit} residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The field chosen for residents holds something else, such as an identifier or an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A journey takes {hours} hours, too long to add up for {residents} residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>A road has almost no speed, or its length is in the wrong unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check speeds and coordinate reference system of the roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The baseline has {baseline} population cells, the study {count}, or their cells or municipalities are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>The baseline was made from another population or municipality layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Evaluate the baseline again with the same layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no identifier; they were numbered by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Choose a field with identifiers to find them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} identifiers of population cells occur more than once; the later ones got a suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check whether cells are in the layer twice: their residents would count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no known number of residents (missing, negative or text). They count for nobody, and are not taken for empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Fill in the numbers, or keep in mind that figures leave these cells out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have no geometry; their {residents} residents are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Repair or remove their geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells with {residents} residents lie outside all municipalities and are in no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check the borders, or split cells by their overlap with the municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} population cells have more residents in group {group} than residents in all. The numbers were used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Published grids are often perturbed so; large differences are a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>In {count} inhabited cells group {group} is suppressed (missing or -1). It was estimated; up to {residents} residents are uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Figures of this group have a low and a high bound. Published totals by municipality make them narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>In {count} municipalities the published total of group {group} cannot be reached by its cells. The nearest possible total was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check that totals and cells are of the same year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Group {group} is suppressed everywhere, and no total is known; half of each bound was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Give totals by municipality, or choose another population layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Residents of {count} municipalities were scaled to their published totals, by factors from {smallest} to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Factors far from 1 mean that cells and totals do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>{count} municipalities have a published total but no residents in any cell, so nothing could be scaled there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/population.py"/>
        <source>Check that the population layer covers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{count} facilities provide it here; {minimum} are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{count} facilities provide it here, but {minimum} are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{beyond} of {residents} residents are further than {threshold_min} minutes; the longest journey is {worst_min} minutes, from {worst_cell} to {facility}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{beyond} of {residents} residents are further than {threshold_min} minutes, {unreachable} of them without any route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Between {beyond_low} and {beyond_high} residents are further than {threshold_min} minutes: counts of this group are suppressed in small cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>No open facility provides {tier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The population layer has no group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Nobody of group {group} lives here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{facilities} facilities for {residents} residents keep to {lower}–{upper} residents each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{facilities} facilities for {residents} residents: one has fewer than {lower} residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{facilities} facilities for {residents} residents: one has more than {upper} residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>No open facility is of tier {tier}; {residents} residents need at least {fewest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline, {gaining} a shorter one; no group loses more than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline; group {group} loses more than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{losing} residents have a longer journey than in the baseline; suppressed counts of group {group} decide whether that is more than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>{cut_off} residents (at most {cut_off_high}) of group {group} reached a facility in the baseline and do so no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>Nobody of group {group} reaches a facility both now and in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>There is no baseline to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has reached its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has not reached its target by {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The stated figure has not reached its target, which is due on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/reasons.py"/>
        <source>The study states no figure for {figure}; the target is due on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set “{file}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It was moved or deleted, or you may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Choose a rule set file that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set has {size} bytes; {limit} is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The file is something else than a rule set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Choose a rule set file (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set is not valid JSON: {reason}, line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A comma, quote or bracket is missing or left over there, or the file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Correct it there; an editor that knows JSON marks the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The rule set has the key “{name}” twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A block was copied and not renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is of type {found}, but must be of type {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A value is in the wrong place, or a number is written in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of type {expected} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or meant for another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Use one of these: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be at least {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A minus sign or a wrong unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of at least {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be more than {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A minus sign, or a value that was left at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value above {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {found}, but must be at most {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A wrong unit: shares go from 0 to 1 (95 % is 0.95), times are in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a value of at most {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which has the wrong form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Identifiers have lower-case letters, digits and underscores, dates are like 2027-12-31, colours like #1b6ca8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a text of that form (as a pattern: {pattern}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} has length {found}, but must have at least {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A text or list was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Fill it in, or remove the key if it is not required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} has length {found}, but may have at most {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A text or list is longer than a rule set needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} repeats “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A list entry was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The key was forgotten or misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Add it; the shipped rule sets show how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The key is misspelt, or belongs to another kind of rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Rename or remove it. Known here: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, which already stands at {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>An entry was copied and not renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} names the tier “{found}”, which is not among its tiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or the tier was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Use one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} names the group “{found}”, which is not among its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>It is misspelt, or the group was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Add it to the groups, or use one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} asks for the travel time to “{found}”, a digital tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A digital service is at no distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Name a fixed or mobile tier, or use a rule of kind share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is {lower}, above the upper bound {upper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>The two bounds were exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Make lower at most as large as upper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>In the rule set, {path} is “{found}”, a day that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>A month has fewer days than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/rules.py"/>
        <source>Write a day of the calendar, like 2027-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>No sample study can be drawn from this seed: a junction of “{road}” would lie on a motorway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>Roads are bent by chance, and this seed bends it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/catalogue/sample.py"/>
        <source>Choose another seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/messages.py"/>
        <source>For example: {examples} and {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../i18n/messages.py"/>
        <source>These are: {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Service Network Planner cannot work yet: this QGIS came without {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Service Network Planner cannot work yet: something it needs does not load ({error}). Often two versions of one library are mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>On Debian and Ubuntu run “{command}”, elsewhere install the packages of the same names; then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Run the OSGeo4W setup that came with QGIS, choose “{command}”, and start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../libraries.py"/>
        <source>Run “{command}” in a terminal, and start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
