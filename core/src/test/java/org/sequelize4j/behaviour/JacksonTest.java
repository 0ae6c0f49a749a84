package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.STRING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import tools.jackson.databind.json.JsonMapper;

/** Both versions of Jackson write what toJson writes. */
class JacksonTest {
    @Table(timestamps = false)
    public interface Open extends Instance<Open> {
        Long id();

        String name();

        Open setName(String name);
    }

    @Table(timestamps = false)
    interface Hidden extends Instance<Hidden> {
        Long id();

        String name();

        Hidden setName(String name);
    }

    private static List<Instance<?>> instances(Sequelize sequelize) {
        Model<Row> rows = sequelize.define(
                "row",
                m -> m.attribute("name", STRING).attribute("day", DATEONLY).timestamps(false));
        return List.of(
                rows.build(r -> r.set("name", "Jack").set("day", "2026-01-02")),
                sequelize.define(Open.class).build(o -> o.setName("Anne")),
                sequelize.define(Hidden.class).build(h -> h.setName("Mary")));
    }

    @Test
    void jackson2NeedsNoRegistration() throws JsonProcessingException {
        try (Sequelize sequelize = Sequelize.offline()) {
            assertThat(new ObjectMapper().writeValueAsString(instances(sequelize)))
                    .isEqualTo("[{\"name\":\"Jack\",\"day\":\"2026-01-02\"},{\"name\":\"Anne\"},{\"name\":\"Mary\"}]");
        }
    }

    @Test
    void jackson3FindsTheModule() {
        try (Sequelize sequelize = Sequelize.offline()) {
            assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(instances(sequelize)))
                    .isEqualTo("[{\"name\":\"Jack\",\"day\":\"2026-01-02\"},{\"name\":\"Anne\"},{\"name\":\"Mary\"}]");
        }
    }
}
