package org.sequelize4j.examples.documents;

import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "One-To-Many relationships": a team has many players, and each player belongs to one team. */
public final class OneToMany {
    private OneToMany() {}

    /** The pair without options. */
    public static Statements pair(Sequelize sequelize) {
        Model<Row> team = sequelize.define("Team", m -> {});
        Model<Row> player = sequelize.define("Player", m -> {});
        team.hasMany(player);
        player.belongsTo(team);
        return Tables.create(sequelize);
    }

    /** Another name for the key. */
    public static Statements clubId(Sequelize sequelize) {
        Model<Row> team = sequelize.define("Team", m -> {});
        Model<Row> player = sequelize.define("Player", m -> {});
        team.hasMany(player, a -> a.foreignKey("clubId"));
        player.belongsTo(team);
        return Tables.create(sequelize);
    }

    /** Another name, and every player has a club. */
    public static Statements mandatoryClubId(Sequelize sequelize) {
        Model<Row> team = sequelize.define("Team", m -> {});
        Model<Row> player = sequelize.define("Player", m -> {});
        team.hasMany(player, a -> a.foreignKey(key -> key.name("clubId").allowNull(false)));
        player.belongsTo(team);
        return Tables.create(sequelize);
    }
}
