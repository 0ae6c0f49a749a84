package org.sequelize4j.examples.documents;

import java.util.List;
import org.sequelize4j.Association;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** "Defining the Sequelize associations": the four kinds, each alone, and where each puts its foreign key. */
public final class FourAssociations {
    private FourAssociations() {}

    /** The key is in B, the target. */
    public static List<String> hasOne(Sequelize sequelize) {
        return model(sequelize, "A").hasOne(model(sequelize, "B")).foreignKey();
    }

    /** The key is in A, the source. */
    public static List<String> belongsTo(Sequelize sequelize) {
        return model(sequelize, "A").belongsTo(model(sequelize, "B")).foreignKey();
    }

    /** The key is in B, the target. */
    public static List<String> hasMany(Sequelize sequelize) {
        return model(sequelize, "A").hasMany(model(sequelize, "B")).foreignKey();
    }

    /** Both keys are in C, the junction, which comes into being by its name. */
    public static List<String> belongsToMany(Sequelize sequelize) {
        Association association = model(sequelize, "A").belongsToMany(model(sequelize, "B"), a -> a.through("C"));
        return List.of(
                association.through().orElseThrow(),
                association.foreignKey().get(0),
                association.otherKey().get(0));
    }

    private static Model<Row> model(Sequelize sequelize, String name) {
        return sequelize.define(name, m -> {});
    }
}
