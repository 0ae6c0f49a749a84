package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDefinition;

/** The set of declarations decides; their order decides nothing but the order of attributes and associations. */
class OrderIndependenceTest {
    private static Declared everything() {
        return Declared.models("user", "post", "tag", "team", "game", "person", "award")
                .model("role", m -> m.attribute("weight", DataTypes.INTEGER))
                .model(
                        "order",
                        m -> m.attribute("region", DataTypes.STRING(10), a -> a.primaryKey())
                                .attribute("no", DataTypes.INTEGER, a -> a.primaryKey()))
                .model("line", m -> m.attribute("orderRegion", DataTypes.STRING(10), a -> a.allowNull(false)))
                .hasMany("user", "post", a -> a.foreignKey("writerId"))
                .belongsTo("post", "user", a -> a.onDelete(OnDelete.CASCADE))
                .hasOne("user", "post", a -> a.as("pinned").foreignKey("pinnedBy"))
                .belongsToMany("post", "tag", a -> a.through("post_tag").foreignKey("p"))
                .belongsToMany("tag", "post", a -> a.through("post_tag").foreignKey("t"))
                .hasOne("team", "game", a -> a.as("HomeTeam").foreignKey("homeTeamId"))
                .hasOne("team", "game", a -> a.as("AwayTeam").foreignKey("awayTeamId"))
                .belongsTo("game", "team")
                .belongsToMany(
                        "person",
                        "person",
                        a -> a.as("children").through("family").inverse("parents"))
                .belongsToMany("person", "person", a -> a.as("parents").through("family"))
                .belongsToMany("person", "game", a -> a.through("role"))
                .belongsTo("role", "person")
                .belongsTo("award", "role")
                .belongsTo("line", "order", a -> a.as("order").foreignKeys("orderRegion", "orderNo"))
                .hasMany("order", "line", a -> a.as("lines"))
                .typed()
                .belongsTo("person", "person", a -> a.as("mother"))
                .typed()
                .hasMany("person", "person", a -> a.as("offspring"))
                .typed();
    }

    @Test
    void everyOrderGivesTheSameDefinitions() {
        Map<String, String> expected = print(everything().resolve());
        Random random = new Random(20240229);
        for (int i = 0; i < 200; i++) {
            Declared shuffled = everything();
            Collections.shuffle(shuffled.models, random);
            Collections.shuffle(shuffled.associations, random);
            assertThat(print(shuffled.resolve()))
                    .as("associations in the order %s", shuffled.associations)
                    .isEqualTo(expected);
        }
    }

    private static Map<String, String> print(Definitions definitions) {
        Map<String, String> models = new TreeMap<>();
        for (ModelDefinition model : definitions.models()) {
            models.put(
                    model.name(),
                    String.join(
                            "\n",
                            sorted(model.attributes(), OrderIndependenceTest::print),
                            sorted(model.foreignKeys(), Declared::print),
                            sorted(model.uniqueKeys(), Declared::print),
                            sorted(model.associations(), OrderIndependenceTest::print)));
        }
        return models;
    }

    private static String print(Attribute attribute) {
        return attribute.name() + " " + attribute.type().name() + (attribute.allowNull() ? "" : " NOT NULL")
                + (attribute.primaryKey() ? " PRIMARY KEY" : "");
    }

    private static String print(AssociationDefinition association) {
        return association.kind() + " " + association + " by " + association.foreignKey() + association.otherKey()
                + " inverse " + association.inverse();
    }

    private static <E> String sorted(List<E> elements, Function<E, String> print) {
        return elements.stream()
                .map(print)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
