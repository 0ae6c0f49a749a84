package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.association.Associations;
import org.sequelize4j.association.DefinitionResolver;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationOptionsBuilder;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.SelfReference;

/** The recursive query of a tree. */
class TreePlanTest {
    private final ModelDefinition model = model();
    private final SelfReference self = SelfReference.of(Associations.find(model, "children"));
    private final Find find = Find.all(model).withWhere(KeysCondition.equal(model.requireAttribute("name"), "x"));

    private static ModelDefinition model() {
        AssociationDeclaration children = AssociationOptionsBuilder.hasMany(
                "node", "node", a -> a.as("children").foreignKey("parentId"));
        Definitions definitions = DefinitionResolver.resolve(
                List.of(ModelDeclaration.of(
                                "node",
                                List.of(
                                        AttributeDeclaration.of("id", INTEGER)
                                                .more()
                                                .primaryKey()
                                                .build(),
                                        AttributeDeclaration.of("name", STRING)))
                        .withTable(TableDeclaration.UNSAID.withTimestamps(false))),
                List.of(children),
                ModelDefaults.STANDARD);
        return definitions.models().iterator().next();
    }

    /** What stands behind the table of the rows. */
    private String behind(String dialectName, Find tree) {
        Dialect dialect = Dialects.named(dialectName);
        String sql =
                dialect.print(new Planner(dialect).plan(tree).root().select()).text();
        return sql.substring(sql.indexOf("AS \"node\" ") + 10).replace('"', '`');
    }

    @Test
    void aStepLeadsFromRowsFoundBeforeToThoseBelowThem() {
        assertThat(behind("postgres", self.below(find, self.isTop(), null)))
                .isEqualTo("INNER JOIN (WITH RECURSIVE `tree of node` (`id`) AS ("
                        + "SELECT `node_2`.`id` FROM `nodes` AS `node_2` WHERE `node_2`.`parentId` IS NULL AND `node_2`.`name` = ?"
                        + " UNION SELECT `node_3`.`id` FROM `tree of node`"
                        + " INNER JOIN `nodes` AS `node_3` ON `node_3`.`parentId` = `tree of node`.`id` WHERE `node_3`.`name` = ?"
                        + ") SELECT `id` FROM `tree of node`) AS `tree` ON `node`.`id` = `tree`.`id`");
    }

    @Test
    void aLimitCountsSteps() {
        Predicate start = KeysCondition.equal(self.childKeys(), List.of(7));

        assertThat(behind("sqlite", self.below(Find.all(model), start, 2)))
                .isEqualTo("INNER JOIN (WITH RECURSIVE `tree of node` (`id`, `steps taken`) AS ("
                        + "SELECT `node_2`.`id`, 0 FROM `nodes` AS `node_2` WHERE `node_2`.`parentId` = ?"
                        + " UNION SELECT `node_3`.`id`, `tree of node`.`steps taken` + 1 FROM `tree of node`"
                        + " INNER JOIN `nodes` AS `node_3` ON `node_3`.`parentId` = `tree of node`.`id`"
                        + " WHERE `tree of node`.`steps taken` < ?"
                        + ") SELECT DISTINCT `id` FROM `tree of node`) AS `tree` ON `node`.`id` = `tree`.`id`");
    }

    @Test
    void upwardsTheForeignKeyIsCarriedAlong() {
        Predicate start = KeysCondition.equal(self.parentKeys(), List.of(7));

        assertThat(behind("postgres", self.above(Find.all(model), start, null)))
                .contains("`tree of node` (`id`, `parentId`) AS (")
                .contains("INNER JOIN `nodes` AS `node_3` ON `node_3`.`id` = `tree of node`.`parentId`)");
    }

    @Test
    void whereNothingCanBeJoinedTheKeysAreACondition() {
        Dialect dialect = Dialects.named("mariadb");
        Find tree = self.above(Find.all(model), KeysCondition.equal(self.parentKeys(), List.of(7)), null);

        assertThat(dialect.print(new Planner(dialect).count(tree)).text())
                .startsWith(
                        "SET STATEMENT max_recursive_iterations = 4294967295 FOR SELECT count(*) FROM `nodes` AS `node`"
                                + " WHERE `node`.`id` IN (WITH RECURSIVE `tree of node` (`id`, `parentId`) AS (");
    }

    @Test
    void whereUnionKeepsKnownRowsEachRowCarriesTheWayToIt() {
        assertThat(behind("h2", self.below(Find.all(model), self.isTop(), null)))
                .isEqualTo("INNER JOIN (WITH RECURSIVE `tree of node` (`id`, `way there`) AS ("
                        + "SELECT `node_2`.`id`, ARRAY[`node_2`.`id`] FROM `nodes` AS `node_2` WHERE `node_2`.`parentId` IS NULL"
                        + " UNION SELECT `node_3`.`id`, ARRAY_APPEND(`tree of node`.`way there`, `node_3`.`id`)"
                        + " FROM `tree of node` INNER JOIN `nodes` AS `node_3` ON `node_3`.`parentId` = `tree of node`.`id`"
                        + " AND NOT (ARRAY_CONTAINS(`tree of node`.`way there`, `node_3`.`id`))"
                        + ") SELECT DISTINCT `id` FROM `tree of node`) AS `tree` ON `node`.`id` = `tree`.`id`");
    }
}
