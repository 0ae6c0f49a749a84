package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.CIDR;
import static org.sequelize4j.DataTypes.CITEXT;
import static org.sequelize4j.DataTypes.HSTORE;
import static org.sequelize4j.DataTypes.INET;
import static org.sequelize4j.DataTypes.MACADDR;
import static org.sequelize4j.DataTypes.MACADDR8;
import static org.sequelize4j.DataTypes.TSVECTOR;
import static org.sequelize4j.Expression.fn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DatabaseException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** The types that PostgreSQL alone has for texts, addresses and pairs, some of them by its extensions. */
@DatabaseTest(Engine.POSTGRES)
class PostgresTextsTest {
    private final Sequelize sequelize;
    private final Model<Row> hosts;

    PostgresTextsTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        sequelize.query("CREATE EXTENSION IF NOT EXISTS citext").execute();
        sequelize.query("CREATE EXTENSION IF NOT EXISTS hstore").execute();
        hosts = sequelize.define(
                "host",
                m -> m.attribute("name", CITEXT, a -> a.unique())
                        .attribute("ip", INET)
                        .attribute("net", CIDR)
                        .attribute("mac", MACADDR)
                        .attribute("eui", MACADDR8)
                        .attribute("tags", HSTORE)
                        .attribute("words", TSVECTOR));
        sequelize.sync();
        Map<String, Object> tags = new HashMap<>(Map.of("k\"ey", "v,a=>l\\ue"));
        tags.put("nothing", null);
        hosts.create(h -> h.set("name", "Gate")
                .set("ip", "10.0.0.1")
                .set("net", "10.0.0.0/8")
                .set("mac", "08:00:2b:01:02:03")
                .set("eui", "08:00:2b:01:02:03:04:05")
                .set("tags", tags)
                .set("words", "'gate':1 'open':2"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void theyComeBackAsTheyWere() {
        Row gate = hosts.findOne().orElseThrow();

        assertThat(gate.get("ip")).isEqualTo("10.0.0.1");
        assertThat(gate.get("net")).isEqualTo("10.0.0.0/8");
        assertThat(gate.get("mac")).isEqualTo("08:00:2b:01:02:03");
        assertThat(gate.get("eui")).isEqualTo("08:00:2b:01:02:03:04:05");
        assertThat(gate.get("words")).isEqualTo("'gate':1 'open':2");
        Map<String, Object> tags = new HashMap<>(Map.of("k\"ey", "v,a=>l\\ue"));
        tags.put("nothing", null);
        assertThat(gate.get("tags")).isEqualTo(tags);
    }

    @Test
    void conditionsCompareThemInTheirOwnWay() {
        assertThat(hosts.findAll(q -> q.where("name", "GATE"))).hasSize(1);
        assertThat(hosts.findAll(q -> q.where("name").like("gA%"))).hasSize(1);
        assertThat(hosts.findAll(q -> q.where("ip").gt("9.0.0.1"))).hasSize(1);
        assertThat(hosts.findAll(q -> q.where("mac", "08002b010203"))).hasSize(1);
        assertThat(hosts.findAll(q -> q.where("words").match(fn("to_tsquery", "open"))))
                .hasSize(1);
        assertThat(hosts.findAll(q -> q.where("words").match(fn("to_tsquery", "shut"))))
                .isEmpty();
    }

    @Test
    void theyAreChangedAndTheirTablesAreFoundAgain() {
        hosts.updateAll(h -> h.set("ip", "::1").set("tags", Map.of()).set("name", "Door"));

        assertThat(hosts.findOne().orElseThrow().get("ip")).isEqualTo("::1");
        assertThat(hosts.findOne().orElseThrow().get("tags")).isEqualTo(Map.of());
        List<String> left = new ArrayList<>();
        sequelize.sync(s -> s.alter().drop().dryRun(left::add));
        assertThat(left).isEmpty();
    }

    @Test
    void theDatabaseRefusesWhatIsNoAddress() {
        assertThatThrownBy(() -> hosts.create(h -> h.set("ip", "not an address")))
                .isInstanceOf(DatabaseException.class);
    }
}
