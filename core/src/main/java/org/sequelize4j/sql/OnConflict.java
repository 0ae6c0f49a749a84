package org.sequelize4j.sql;

import java.util.List;

/**
 * What an INSERT does with a row that another one stands in the way of.
 *
 * @param target the columns of the unique key that it is about; empty for any. Databases that cannot name a key take any
 * @param update the columns of the row that is there which get the new values; empty to leave the new row out
 * @param computed what columns of the row that is there get besides, in terms of that row; empty when the new row is left out
 * @param tellsInserted whether a last column is read back that says if the row is a new one. Only where the dialect can
 */
public record OnConflict(
        List<String> target, List<String> update, List<Update.Assignment> computed, boolean tellsInserted) {}
