package org.sequelize4j.benchmarks.faces;

import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.benchmarks.data.Database;

/** Programs with many models, each of which has six columns and belongs to the one before. */
public final class ManyModels {
    private ManyModels() {}

    /** Connects, defines that many, and gets one find ready; the caller closes it. */
    public static Sequelize define(Database database, int count) {
        Sequelize sequelize = Connecting.to(database);
        Model<Row> before = define(sequelize, 0);
        for (int i = 1; i < count; i++) {
            Model<Row> model = define(sequelize, i);
            model.belongsTo(before);
            before.hasMany(model);
            before = model;
        }
        before.toSql(q -> q.limit(1));
        return sequelize;
    }

    private static Model<Row> define(Sequelize sequelize, int number) {
        return sequelize.define(
                "model" + number,
                m -> m.attribute("name", STRING)
                        .attribute("size", INTEGER)
                        .attribute("weight", DOUBLE)
                        .attribute("madeAt", DATE));
    }
}
