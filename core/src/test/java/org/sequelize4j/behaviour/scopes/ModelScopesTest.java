package org.sequelize4j.behaviour.scopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Sort.DESC;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.ScopeException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The default scope of a model, its named scopes, and views within them. */
@DatabaseTest
class ModelScopesTest {
    private final Sequelize sequelize;
    private final Model<Row> projects;

    ModelScopesTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        projects = sequelize.define(
                "project",
                m -> m.attribute("name", STRING)
                        .attribute("active", BOOLEAN)
                        .attribute("level", INTEGER)
                        .defaultScope(q -> q.where("active", true))
                        .scope("low", q -> q.where("level").lt(3))
                        .scope("high", q -> q.where("level").gte(3).orderBy("level", DESC))
                        .scope("first", q -> q.orderBy("id").limit(1))
                        .scope("thin", q -> q.attributes("name"))
                        .scope(
                                "range",
                                (q, arguments) -> q.where("level").between(arguments.get(0), arguments.get(1))));
        sequelize.sync();
        projects.bulkCreate(List.of(
                Map.of("name", "a", "active", true, "level", 1),
                Map.of("name", "b", "active", false, "level", 2),
                Map.of("name", "c", "active", true, "level", 3),
                Map.of("name", "d", "active", true, "level", 4)));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static List<Object> names(Model<Row> model) {
        return model.findAll(q -> q.orderBy("id")).stream()
                .map(row -> row.get("name"))
                .toList();
    }

    @Test
    void theDefaultScopeHoldsUntilAnotherIsAskedFor() {
        assertThat(names(projects)).containsExactly("a", "c", "d");
        assertThat(names(projects.unscoped())).containsExactly("a", "b", "c", "d");
        assertThat(names(projects.scope("low"))).containsExactly("a", "b");
        assertThat(names(projects.scope(q -> q.scope("defaultScope").scope("low"))))
                .containsExactly("a");
        assertThat(projects.findByPk(2)).isEmpty();
        assertThat(projects.unscoped().findByPk(2)).isPresent();
    }

    @Test
    void theLimitOfAScopeHoldsForStaticWritesUnlessTheySayOne() {
        assertThat(projects.scope("first").updateAll(p -> p.set("level", 9))).isEqualTo(1);
        assertThat(projects.scope("first").updateAll(p -> p.set("level", 8), o -> o.limit(2)))
                .isEqualTo(2);
        assertThat(projects.scope("first").destroyAll()).isEqualTo(1);
        assertThat(projects.unscoped().count()).isEqualTo(3);
    }

    @Test
    void aScopeTakesArguments() {
        assertThat(names(projects.scope("range", 2, 3))).containsExactly("b", "c");
        assertThatThrownBy(() -> projects.scope("range", 2).findAll())
                .isInstanceOf(ScopeException.class)
                .hasMessageContaining("argument 2")
                .hasMessageContaining("1 were given");
        assertThatThrownBy(() -> projects.scope("low", 2).findAll())
                .isInstanceOf(ScopeException.class)
                .hasMessageContaining("takes no arguments");
    }

    @Test
    void whatIsSaidLaterOfAnAttributeReplacesWhatTheScopeSays() {
        assertThat(projects.scope(q -> q.scope("low").scope("high")).findAll())
                .extracting(row -> row.get("name"))
                .containsExactly("d", "c");
        assertThat(projects.scope("low").findAll(q -> q.where("level", 4)))
                .extracting(row -> row.get("name"))
                .containsExactly("d");
        assertThat(projects.findAll(q -> q.where("active", false)))
                .extracting(row -> row.get("name"))
                .containsExactly("b");
        assertThat(projects.scope("low").findAll(q -> q.where("name", "a"))).hasSize(1);
    }

    @Test
    void listsOfAScopeAndAQueryAreJoinedAndSingleValuesReplaced() {
        assertThat(projects.scope("first").findAll()).hasSize(1);
        assertThat(projects.scope("first").findAll(q -> q.limit(2)))
                .extracting(row -> row.get("name"))
                .containsExactly("a", "b");
        assertThat(projects.scope("thin")
                        .findOne(q -> q.attributes("level").orderBy("id"))
                        .orElseThrow()
                        .toMap())
                .containsEntry("name", "a")
                .containsEntry("level", 1)
                .doesNotContainKey("active");
    }

    @Test
    void queriesAndConditionsAskForScopesByName() {
        assertThat(projects.findAll(q -> q.scope("range", 1, 2))).hasSize(2);
        assertThat(projects.findAll(q -> q.unscoped())).hasSize(4);
        assertThat(projects.count(w -> w.scope("low"))).isEqualTo(2);
        assertThat(projects.count(w -> w.scope("low").where("name", "b"))).isEqualTo(1);
        assertThat(projects.count(w -> w.unscoped())).isEqualTo(4);
    }

    @Test
    void countsAndStaticWritesKeepToTheScope() {
        assertThat(projects.count()).isEqualTo(3);
        assertThat(projects.scope("low").count()).isEqualTo(2);
        assertThat(projects.scope("range", 1, 1).updateAll(row -> row.set("name", "A")))
                .isEqualTo(1);
        assertThat(projects.scope("high").destroy(w -> w.where("name").in(List.of("A", "c"))))
                .isEqualTo(1);
        assertThat(names(projects.unscoped())).containsExactly("A", "b", "d");
    }

    @Test
    void whatIsCreatedTakesNoValuesFromTheScope() {
        Row created = projects.scope("range", 1, 1).create(Map.of("name", "e"));

        assertThat(created.get("level")).isNull();
        assertThat(projects.unscoped().count()).isEqualTo(5);
    }

    @Test
    void anUnknownScopeIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> projects.scope("hihg"))
                .isInstanceOf(ScopeException.class)
                .hasMessageStartingWith("Invalid scope hihg called.")
                .hasMessageContaining("low, high, first, thin, range")
                .hasMessageEndingWith("Did you mean \"high\"?");
        assertThatThrownBy(() -> projects.findAll(q -> q.scope("hihg"))).isInstanceOf(ScopeException.class);
    }

    @Test
    void scopesAreAddedLaterAndReplacedOnPurposeOnly() {
        Model<Row> low = projects.scope("low");
        projects.addScope("ends", (q, arguments) -> q.where("name").endsWith(arguments.get(0, String.class)));
        assertThat(names(projects.scope("ends", "b"))).containsExactly("b");

        assertThatThrownBy(() -> projects.addScope("low", q -> {}))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("exists already")
                .hasMessageContaining("replaceScope(\"low\", …)");
        assertThatThrownBy(() -> projects.addScope("defaultScope", q -> {})).isInstanceOf(DefinitionException.class);
        projects.replaceScope("low", q -> q.where("level", 1));
        projects.replaceScope("defaultScope", q -> q.where("active", false));
        assertThat(names(low)).containsExactly("a");
        assertThat(names(projects)).containsExactly("b");
    }

    @Test
    void aScopeThatAsksForItselfIsRefused() {
        projects.addScope("ping", q -> q.scope("pong"));
        projects.addScope("pong", q -> q.scope("ping"));

        assertThatThrownBy(() -> projects.scope("ping").findAll())
                .isInstanceOf(ScopeException.class)
                .hasMessageContaining("asks for itself");
    }
}
